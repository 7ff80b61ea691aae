/** The options that `npm start` and `npm run dev` have in common. */
import type { BrowserKind } from './browsers/find';
import { BUILDS } from './targets';

/** For parseArgs of node:util. */
export const PAGE_OPTIONS = {
  url: { type: 'string' },
  browser: { type: 'string', default: 'chromium' },
  headless: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** @throws with a sentence that names the option and what it can be. */
export function checkBrowser(name: string): BrowserKind {
  if (isBrowserKind(name)) return name;
  throw new Error(`--browser is chromium or firefox, not "${name}".`);
}

/** @throws with a sentence where the address is not whole. */
export function checkUrl(url: string | undefined): string | undefined {
  if (url === undefined || URL.canParse(url)) return url;
  throw new Error(`--url is a whole address such as https://example.org/, not "${url}".`);
}

/** Linux alone runs without a display, and says so. */
export function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

function isBrowserKind(name: string): name is BrowserKind {
  return Object.hasOwn(BUILDS, name);
}
