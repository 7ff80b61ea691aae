/**
 * The browser's own promise API, for the content script: webextension-polyfill would add 10 KB to every frame.
 * Firefox calls it `browser`; Chrome and Edge `chrome` (newer ones both).
 */
import type { Browser } from 'webextension-polyfill';

declare const browser: Browser | undefined;
declare const chrome: Browser | undefined;

/** Only what content scripts may use. */
export type ContentApi = Pick<Browser, 'storage' | 'runtime' | 'i18n'>;

export function contentApi(): ContentApi {
  const api = typeof browser === 'object' && browser?.runtime ? browser : chrome;
  if (!api) throw new Error('Medigloss: this script runs outside an extension.');
  return api;
}
