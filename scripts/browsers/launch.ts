/** Starts a browser with the built extension in it. Tests, `npm start`, `npm run dev` and benchmarks all start here. */
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page, Viewport } from 'puppeteer-core';
import { launchChromium } from './chromium';
import { type BrowserKind, findBrowser } from './find';
import { launchFirefox } from './firefox';
import { waitUntil } from './poll';
import { makeTemporaryProfile } from './profile';

export interface LaunchOptions {
  browser: BrowserKind;
  /** The built extension: dist/chrome or dist/firefox. */
  extensionDir: string;
  headless: boolean;
  /** Whether anything but this machine can be reached (localhost, 127.0.0.1, *.localhost). No, unless said so. */
  online?: boolean;
  /** Further flags for the browser's command line. */
  args?: string[];
  /** Further Firefox preferences. */
  prefs?: Record<string, boolean | number | string>;
  /** The size of pages; null leaves it to the window. 1280 × 800 where headless, else the window's. */
  viewport?: Viewport | null;
}

export interface LaunchDetails extends Required<LaunchOptions> {
  executablePath: string;
  profileDir: string;
}

export interface Session {
  kind: BrowserKind;
  /** As the browser calls itself: "Chromium 150.0.1". */
  product: string;
  browser: Browser;
  /** `chrome-extension://<id>` or `moz-extension://<uuid>`, without a slash at the end. */
  extensionOrigin: string;
  /** Installs what stands in the folder now, in place of what is installed. Its address stays the same. */
  reinstall(): Promise<void>;
  /** Settles when the browser has ended, whoever closed it, and its profile is gone. */
  ended: Promise<void>;
  /** Closes the browser and waits until it has ended. Safe to call twice. */
  close(): Promise<void>;
}

/**
 * Starts a browser with an empty profile of its own and installs the extension in it.
 * @throws where there is no build, no browser, or the browser does not take the extension.
 */
export async function launchWithExtension(options: LaunchOptions): Promise<Session> {
  const extensionDir = resolve(options.extensionDir);
  if (!existsSync(join(extensionDir, 'manifest.json'))) {
    throw new Error(`There is no built extension in ${options.extensionDir}: run "npm run build" first.`);
  }
  const { product, executablePath } = await findBrowser(options.browser);
  const profile = makeTemporaryProfile();
  const details: LaunchDetails = {
    online: false,
    args: [],
    prefs: {},
    viewport: options.headless ? { width: 1280, height: 800 } : null,
    ...options,
    extensionDir,
    executablePath,
    profileDir: profile.path,
  };
  const isChromium = options.browser === 'chromium';
  try {
    const { browser, extensionId } = await (isChromium ? launchChromium(details) : launchFirefox(details));
    const ended = whenEnded(browser).then(() => profile.remove());
    return {
      kind: options.browser,
      product,
      browser,
      extensionOrigin: `${isChromium ? 'chrome' : 'moz'}-extension://${extensionId}`,
      reinstall: async () => {
        await browser.installExtension(extensionDir);
      },
      ended,
      close: async () => {
        await browser.close();
        await ended;
      },
    };
  } catch (error) {
    await profile.remove();
    throw new Error(`${product} did not start with the extension in ${extensionDir}.`, { cause: error });
  }
}

/** Waits until a person closes the window. On macOS a browser outlives its last window, so it is then closed. */
export async function untilClosed({ browser, ended, close }: Session): Promise<void> {
  browser.on('targetdestroyed', async () => {
    const pages = await browser.pages().catch(() => []);
    if (pages.length === 0) await close();
  });
  await ended;
}

/** The end of the process, not of the connection: only then does it write to its profile no more. */
async function whenEnded(browser: Browser): Promise<void> {
  const program = browser.process();
  if (program && program.exitCode === null && program.signalCode === null) await once(program, 'exit');
}

/**
 * Opens a page of the extension, such as `src/options/options.html`, in a new tab and waits until it has loaded.
 * In Firefox `page.url()` goes on saying about:blank for it.
 */
export async function openExtensionPage(session: Session, path: string): Promise<Page> {
  const url = `${session.extensionOrigin}/${path.replace(/^\//, '')}`;
  const page = await session.browser.newPage();
  if (session.kind === 'chromium') {
    await page.goto(url);
    return page;
  }
  // In Firefox this never settles. https://github.com/puppeteer/puppeteer/issues/14314
  page.goto(url, { timeout: 0 }).catch(() => {});
  await waitUntil(`${url} to load`, async () => {
    // The page's old world goes away while it loads, and what is asked of it then fails.
    const state = await page
      .evaluate(() => ({ href: location.href, readyState: document.readyState }))
      .catch(() => undefined);
    return state?.href.split(/[?#]/)[0] === url.split(/[?#]/)[0] && state?.readyState === 'complete';
  });
  return page;
}
