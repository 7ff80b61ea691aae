/** Medigloss in a browser that is measured, spoken to from one of its own pages. */
import type { Page } from 'puppeteer-core';
import { openExtensionPage, type Session } from '../scripts/browsers/launch';
import { waitUntil } from '../scripts/browsers/poll';
import type { Lexicon } from '../src/core/lexicon/lexicon';
import { LEXICON_KEY } from '../src/core/page-data';
import { isFrameReport, PAGE_TERMS_PORT } from '../src/core/page-terms';

export class Medigloss {
  readonly #ownPage: Page;

  private constructor(ownPage: Page) {
    this.#ownPage = ownPage;
  }

  /** Waits until it is installed and has written what frames need. Its page stays open, in the background. */
  static async of(session: Session): Promise<Medigloss> {
    const page = await openExtensionPage(session, 'src/options/options.html');
    await waitUntil('Medigloss to write its lexicon', () => page.evaluate(isStored, LEXICON_KEY));
    return new Medigloss(page);
  }

  /** Puts another lexicon in the place of the built-in pack's. */
  async storeLexicon(lexicon: Lexicon): Promise<void> {
    await this.#ownPage.evaluate(store, LEXICON_KEY, lexicon);
  }

  /**
   * How many terms it has found in the top frame of an open page, drawn or not: asked as the popup asks.
   * @throws where it hasn't finished with the page
   */
  async termCount(url: string): Promise<number> {
    const report: unknown = await this.#ownPage.evaluate(askForReport, url, PAGE_TERMS_PORT);
    if (!isFrameReport(report)) throw new Error(`Medigloss does not say what it found in ${url}.`);
    const { state, terms } = report;
    if (state !== 'ready') throw new Error(`Medigloss has not finished with ${url}: it says "${state}".`);
    return terms.reduce((sum, { count }) => sum + count, 0);
  }

  /** @throws where it has found less: what is measured then isn't what it is said to be */
  async checkTerms(url: string, atLeast: number): Promise<number> {
    const count = await this.termCount(url);
    if (count < atLeast)
      throw new Error(`Medigloss found ${count} terms in ${url} instead of ${atLeast} or more.`);
    return count;
  }
}

/** The API as the functions below use it, which run in the extension's page. */
declare const chrome: {
  storage: {
    local: {
      get(key: string): Promise<Record<string, unknown>>;
      set(record: Record<string, unknown>): Promise<void>;
    };
  };
  tabs: {
    query(filter: { url: string }): Promise<{ id: number }[]>;
    connect(
      tab: number,
      options: { name: string },
    ): { disconnect(): void; onMessage: { addListener(listener: (message: unknown) => void): void } };
  };
};

async function isStored(key: string): Promise<boolean> {
  return (await chrome.storage.local.get(key))[key] !== undefined;
}

async function store(key: string, value: Lexicon): Promise<void> {
  await chrome.storage.local.set({ [key]: value });
}

async function askForReport(url: string, portName: string): Promise<unknown> {
  // Patterns of addresses can't hold a port.
  const tabs = await chrome.tabs.query({ url: `*://${new URL(url).hostname}${new URL(url).pathname}` });
  const port = chrome.tabs.connect(tabs[0]?.id ?? -1, { name: portName });
  try {
    // All frames answer; a saved page may have some that are empty.
    return await new Promise((resolve) =>
      port.onMessage.addListener((report) => {
        if ((report as { top?: unknown } | null)?.top === true) resolve(report);
      }),
    );
  } finally {
    port.disconnect();
  }
}
