/** Opens a page in a browser with Medigloss, or with something else, and waits until it has come to rest. */
import type { Page } from 'puppeteer-core';
import type { Session } from '../scripts/browsers/launch';
import type { Bench } from './bench';
import { MainThread } from './main-thread';

export interface OpenPage {
  page: Page;
  thread: MainThread;
}

/** A page with the bench's own script in it. What the browser's extension does on it is done. */
export async function withPage<Result>(
  { script }: Bench,
  { browser }: Session,
  url: string,
  work: (open: OpenPage) => Promise<Result>,
): Promise<Result> {
  const page = await browser.newPage();
  try {
    const thread = await MainThread.of(page);
    await page.goto(url, { timeout: 120_000 });
    await page.evaluate(script);
    await thread.untilQuiet();
    return await work({ page, thread });
  } finally {
    await page.close();
  }
}
