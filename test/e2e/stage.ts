/** A browser with the built extension, and pages to try it on: one for each test file. */
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import {
  type LaunchOptions,
  launchWithExtension,
  openExtensionPage,
  type Session,
} from '../../scripts/browsers/launch';
import { waitUntil } from '../../scripts/browsers/poll';
import { type PageServer, startPageServer } from './page-server';

declare module 'vitest' {
  export interface ProvidedContext {
    browser: 'chromium' | 'firefox';
  }
}

export interface Stage {
  readonly session: Session;
  readonly server: PageServer;
  /** Opens an address in a new tab that is closed after the test. */
  open(url: string): Promise<Page>;
  /** Opens a page of the extension in a new tab that is closed after the test. */
  openOwn(path: string): Promise<Page>;
  /** Waits for a page of the extension that something else has opened, and that is closed after the test. */
  opened(ending: string): Promise<Page>;
  /**
   * Opens the popup as a page, beside a tab, as if it had been opened over it.
   * @param again with what the popup before has left open; else as in a browser that has just been started
   */
  openPopup(beside: Page, again?: 'again'): Promise<Page>;
  /**
   * Opens the side panel as a page, beside a tab.
   * @param place where in it, as its address names it; else where it begins
   */
  openPanel(beside: Page, place?: string): Promise<Page>;
}

export const browserKind = inject('browser');
export const isFirefox = browserKind === 'firefox';

const DIST = fileURLToPath(new URL(`../../dist/${isFirefox ? 'firefox' : 'chrome'}/`, import.meta.url));

/** @param options what this stage's browser is started with besides the usual */
export function useStage(options: Pick<LaunchOptions, 'args' | 'prefs'> = {}): Stage {
  let session: Session;
  let server: PageServer;
  const pages: Page[] = [];
  const keep = (page: Page) => {
    pages.push(page);
    return page;
  };

  beforeAll(async () => {
    server = await startPageServer();
    session = await launchWithExtension({
      browser: browserKind,
      extensionDir: DIST,
      headless: true,
      ...options,
    });
  });
  afterEach(async () => {
    await Promise.all(pages.splice(0).map((page) => page.close()));
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  const stage: Stage = {
    get session() {
      return session;
    },
    get server() {
      return server;
    },
    open: async (url) => {
      const page = keep(await session.browser.newPage());
      await page.goto(url);
      return page;
    },
    openOwn: async (path) => keep(await openExtensionPage(session, path)),
    opened: async (ending) =>
      keep(
        await waitUntil(`a page …${ending}`, async () => {
          for (const page of await session.browser.pages()) {
            // Asked of the page itself: Firefox tells no address of extension pages. While it loads it can't answer.
            const state = await page
              .evaluate(() => ({ href: location.href, readyState: document.readyState }))
              .catch(() => undefined);
            if (state?.href.endsWith(ending) && state.readyState === 'complete') return page;
          }
          return null;
        }),
      ),
    openPopup: async (beside, again) => {
      const id = await tabOf(session, beside, again ? undefined : forgetSession);
      return stage.openOwn(`src/popup/popup.html?tab=${id}`);
    },
    openPanel: async (beside, place = '') => {
      const id = await tabOf(session, beside);
      return stage.openOwn(`src/panel/panel.html?tab=${id}${place && `#${place}`}`);
    },
  };
  return stage;
}

/**
 * The id of the tab that a page is in.
 * @param first is run in a page of the extension before
 */
async function tabOf(session: Session, beside: Page, first?: () => Promise<void>): Promise<number> {
  const page = await openExtensionPage(session, 'src/options/options.html');
  if (first) await page.evaluate(first);
  // Asked of the page: Firefox tells no address of extension pages.
  const id = await page.evaluate(tabIdOf, await beside.evaluate(() => location.href));
  await page.close();
  return id;
}

/** Runs in a page of the extension: the id of the tab that shows an address. */
async function tabIdOf(url: string): Promise<number> {
  const api = globalThis as unknown as { browser?: { tabs: TabsApi }; chrome: { tabs: TabsApi } };
  const all = await (api.browser ?? api.chrome).tabs.query({});
  const tab = all.find((each) => each.url === url);
  if (!tab) throw new Error(`No tab shows ${url}.`);
  return tab.id;
}

/** Runs in a page of the extension. */
async function forgetSession(): Promise<void> {
  const api = globalThis as unknown as { browser?: SessionApi; chrome: SessionApi };
  await (api.browser ?? api.chrome).storage.session.clear();
}

interface SessionApi {
  storage: { session: { clear(): Promise<void> } };
}

interface TabsApi {
  query(filter: object): Promise<{ id: number; url: string }[]>;
}

export { waitUntil };
