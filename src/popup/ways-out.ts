import { browser } from '../platform/extension';
import { sendPanelTo } from '../platform/panel-place';
import * as readerTab from '../platform/reader-tab';
import { openSidePanel } from '../platform/side-panel';
import { namedTab, type PageTab } from '../this-page/tab';

export async function openReader(place?: string): Promise<void> {
  await readerTab.openReader(place);
  leavePopup();
}

/** @param place where in it; else where it stands, or begins */
export async function openPanel(tab: PageTab, place?: string): Promise<void> {
  if (place !== undefined) sendPanelTo(tab.window, place);
  await openSidePanel(tab.id);
  leavePopup();
}

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
  leavePopup();
}

/** A popup goes away once it has opened something; one that was opened as a page stays. */
function leavePopup(): void {
  if (namedTab() === null) window.close();
}
