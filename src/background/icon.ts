import { browser } from '../platform/extension';

const SIZES = [16, 32, 48] as const;

const icons = (name: 'on' | 'off') =>
  Object.fromEntries(SIZES.map((size) => [size, `/icons/${name}-${size}.png`]));

/** Dims the icon of a tab whose site is switched off. The browser forgets it at the next page of the tab. */
export async function showSiteState(tabId: number, off: boolean): Promise<void> {
  await browser.action.setIcon({ tabId, path: icons(off ? 'off' : 'on') });
}
