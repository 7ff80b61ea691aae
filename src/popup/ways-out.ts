import { browser } from '../platform/extension';
import * as readerTab from '../platform/reader-tab';
import { openSidePanel } from '../platform/side-panel';
import { namedTab } from '../this-page/tab';

export async function openReader(place?: string): Promise<void> {
  await readerTab.openReader(place);
  leavePopup();
}

export async function openPanel(tabId: number): Promise<void> {
  await openSidePanel(tabId);
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
