/** Reads a page once, in a process where no code has run before. */
import type { Browser } from 'puppeteer-core';
import type { Bench } from './bench';
import type { Reading } from './in-page/main';
import { callInPage } from './in-page-script';
import type { MeasuredLexicon } from './lexicons';
import { threadTimes, timeOf } from './thread-time';

export interface FirstLook {
  milliseconds: number;
  /** What was found: texts, blocks or terms. */
  found: number;
}

export async function readOnce(
  { script }: Bench,
  browser: Browser,
  reading: Reading,
  url: string,
  { lexicon }: MeasuredLexicon,
): Promise<FirstLook> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.goto(url, { timeout: 120_000 });
    await page.evaluate(script);
    await callInPage(page, 'putLexicon', JSON.stringify(lexicon));
    await callInPage(page, 'untilIdle');
    let found = 0;
    const times = await threadTimes(page, async () => {
      found = await callInPage(page, 'read', reading);
    });
    return { milliseconds: timeOf(times, reading), found };
  } finally {
    await context.close();
  }
}
