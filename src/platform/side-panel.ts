/** The browser's own bar beside the page: Chrome's and Edge's side panel, Firefox's sidebar. */
import { browser } from './extension';

/** Newer than the types of webextension-polyfill, which passes it through. */
interface SidePanel {
  open(where: { tabId: number }): Promise<void>;
}

const { sidePanel } = browser as unknown as { sidePanel?: SidePanel };

/** Firefox for Android has neither. */
export const hasSidePanel: boolean = !!sidePanel || !!browser.sidebarAction?.open;

/** Opens it beside a tab. Browsers do so only while they handle a press of the reader's: nothing may be awaited before. */
export function openSidePanel(tabId: number): Promise<void> {
  return sidePanel ? sidePanel.open({ tabId }) : browser.sidebarAction.open();
}
