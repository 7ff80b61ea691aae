/** The tab whose page is spoken of. */
import { type Address, readAddress } from '../core/address';
import type { MetPage } from '../core/my-terms/records';
import { browser } from '../platform/extension';
import { metPage } from '../platform/met-page';

export interface PageTab extends Address {
  id: number;
  window: number;
}

/** The tab named in our own address (as tests do), or the one in front of the reader. */
export async function currentTab(): Promise<PageTab | null> {
  const named = namedTab();
  const tab =
    named === null
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : await browser.tabs.get(named).catch(() => undefined);
  if (tab?.id === undefined || tab.windowId === undefined) return null;
  return { id: tab.id, window: tab.windowId, ...readAddress(tab.url) };
}

/**
 * Follows the tab to the next page.
 * @param onWay is told of that page's address once the page before is left; until then of null
 * @returns a function that ends it
 */
export function watchTab(
  id: number,
  onWay: (to: Address | null) => void,
  onLoaded: (address: Address) => void,
): () => void {
  const listener = (tabId: number, change: { status?: string; url?: string }, tab: { url?: string }) => {
    if (tabId !== id) return;
    if (change.status === 'loading') onWay(change.url ? readAddress(change.url) : null);
    if (change.status === 'complete') onLoaded(readAddress(tab.url));
  };
  browser.tabs.onUpdated.addListener(listener);
  return () => browser.tabs.onUpdated.removeListener(listener);
}

/** Tells which tab is in front of the reader in this window, at once and whenever another comes there. */
export function watchFront(onFront: (tab: PageTab | null) => void): () => void {
  const listener = () => void currentTab().then(onFront);
  // Another may have come there since it was asked for the first time.
  listener();
  browser.tabs.onActivated.addListener(listener);
  return () => browser.tabs.onActivated.removeListener(listener);
}

/** The page that a tab shows, as My terms would keep it. */
export async function pageInTab(id: number): Promise<MetPage | null> {
  const tab = await browser.tabs.get(id).catch(() => undefined);
  return metPage(tab, new Date().toISOString());
}

export const reloadTab = (id: number): Promise<void> => browser.tabs.reload(id);

export function namedTab(): number | null {
  const value = new URLSearchParams(location.search).get('tab');
  return value === null ? null : Number.parseInt(value, 10) || 0;
}
