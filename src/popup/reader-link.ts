import { browser } from '../platform/extension';
import { openSidePanel } from '../platform/side-panel';
import { leavePopup } from './tab';

/** @param place what stands behind the "#": a topic, `term/‹entry›` or nothing */
export function readerAddress(place = ''): string {
  return browser.runtime.getURL(`src/reader/reader.html${place && `#${place}`}`);
}

export async function openReader(place?: string): Promise<void> {
  await browser.tabs.create({ url: readerAddress(place) });
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
