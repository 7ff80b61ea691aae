/** How long the first look at a page takes, over a bare walk of the same page. */
import type { Browser } from 'puppeteer-core';
import type { Lexicon } from '../src/core/lexicon/lexicon';
import type { Measured } from './in-page/measure';
import { callInPage } from './in-page-script';
import { ratioOf, type Spread, spreadOf } from './statistics';

export interface ColdScan {
  page: string;
  textNodes: number;
  occurrences: number;
  bareMilliseconds: Spread;
  scanMilliseconds: Spread;
  /** Our walk without matching ÷ the bare walk. */
  walkRatio: Spread;
  /** Walk and matching ÷ the bare walk. */
  scanRatio: Spread;
}

export interface ColdScanOptions {
  browser: Browser;
  script: string;
  lexicon: Lexicon;
  samples: number;
}

/** The fixed part of a first look: the matcher made, and used on two short texts. */
export async function measureMatcherStart(url: string, options: ColdScanOptions): Promise<Spread> {
  const times: number[] = [];
  for (let sample = 0; sample < options.samples; sample++) {
    times.push((await measureOnce('startMatcher', url, options)).milliseconds);
  }
  return spreadOf(times);
}

const KINDS = ['bareWalk', 'blockWalk', 'scan'] as const;
type Kind = (typeof KINDS)[number];

/** The kinds take turns, each in a new page of a new process, where no code has run before. */
export async function measureColdScan(
  name: string,
  url: string,
  options: ColdScanOptions,
): Promise<ColdScan> {
  const measured: Record<Kind, Measured[]> = { bareWalk: [], blockWalk: [], scan: [] };
  for (let sample = 0; sample < options.samples; sample++) {
    for (const kind of KINDS) measured[kind].push(await measureOnce(kind, url, options));
  }
  const times = (kind: Kind) => measured[kind].map(({ milliseconds }) => milliseconds);
  return {
    page: name,
    textNodes: measured.bareWalk[0]?.count ?? 0,
    occurrences: measured.scan[0]?.count ?? 0,
    bareMilliseconds: spreadOf(times('bareWalk')),
    scanMilliseconds: spreadOf(times('scan')),
    walkRatio: ratioOf(times('blockWalk'), times('bareWalk')),
    scanRatio: ratioOf(times('scan'), times('bareWalk')),
  };
}

async function measureOnce(
  kind: Kind | 'startMatcher',
  url: string,
  options: ColdScanOptions,
): Promise<Measured> {
  // Extensions don't run in it either, so nothing else reads the page.
  const context = await options.browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.goto(url, { timeout: 120_000 });
    await page.evaluate(options.script);
    const readsLexicon = kind === 'scan' || kind === 'startMatcher';
    return readsLexicon ? await callInPage(page, kind, options.lexicon) : await callInPage(page, kind);
  } finally {
    await context.close();
  }
}
