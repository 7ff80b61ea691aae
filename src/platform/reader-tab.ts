/** The reader in a tab of its own. */
import { browser } from './extension';

/** @param place what stands behind the "#": a topic, `term/‹entry›` or nothing */
export function readerAddress(place = ''): string {
  return browser.runtime.getURL(`src/reader/reader.html${place && `#${place}`}`);
}

export async function openReader(place?: string): Promise<void> {
  await browser.tabs.create({ url: readerAddress(place) });
}
