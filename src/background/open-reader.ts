import { browser } from '../platform/extension';

/** @param hash a place of the guide */
export async function openReader(hash: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`src/reader/reader.html#${hash}`) });
}
