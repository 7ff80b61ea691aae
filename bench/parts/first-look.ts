/** How long the first look at a page takes, over a bare walk of the same page. */
import type { Browser } from 'puppeteer-core';
import { type Bench, type Part, someOf } from '../bench';
import { nothing, withBrowsers } from '../browsers';
import type { Reading } from '../in-page/main';
import { generatedLexicon, type MeasuredLexicon } from '../lexicons';
import { LONG_PAGES, type MeasuredPage } from '../pages';
import { type FirstLook, readOnce } from '../read-once';
import { number } from '../report';
import type { Row, Section } from '../results';
import { median, ratios } from '../statistics';
import { takeTurns } from '../take-turns';

/** What is asked of pages from outside, and what of the generated ones besides, to tell what the time goes into. */
const READINGS: readonly Reading[] = ['bareWalk', 'scan'];
const MORE_READINGS: readonly Reading[] = [...READINGS, 'readingWalk', 'walk', 'scanAndDraw'];

export const firstLook: Part = (bench) =>
  withBrowsers({ bare: nothing() }, async ({ bare }) => [
    await ofLexicon(bench, bare.browser, bench.builtIn, 2),
    await ofLexicon(bench, bare.browser, generatedLexicon(5_000), 3),
    await ofLexicon(bench, bare.browser, generatedLexicon(100_000), 4),
  ]);

async function ofLexicon(
  bench: Bench,
  browser: Browser,
  lexicon: MeasuredLexicon,
  atMost: number,
): Promise<Section> {
  const title = `First look with ${lexicon.name}: walk, matching and evidence, cold ÷ bare walk`;
  const rows: Row[] = [];
  const goal = { atMost };
  try {
    rows.push(await matcherStart(bench, browser, lexicon));
    const ordinary: number[] = [];
    for (const page of [...LONG_PAGES, ...bench.savedPages]) {
      const row = { ...(await ofPage(bench, browser, lexicon, page)), goal };
      if (page.ordinary) ordinary.push(median(row.samples));
      rows.push(row);
    }
    rows.push({ name: 'medians of all ordinary pages', unit: 'times', samples: ordinary, goal });
    return { title, rows };
  } catch (error) {
    return { title, rows, failure: String(error) };
  }
}

/** The part that doesn't depend on the page; it is in all numbers of whole looks too. */
async function matcherStart(bench: Bench, browser: Browser, lexicon: MeasuredLexicon): Promise<Row> {
  const url = bench.server.add('<!doctype html>');
  const { start } = await takeTurns(bench.samples, ['start'], () =>
    readOnce(bench, browser, 'startMatcher', url, lexicon),
  );
  return { name: 'matcher made and used twice', unit: 'ms', samples: start.map((look) => look.milliseconds) };
}

async function ofPage(
  bench: Bench,
  browser: Browser,
  lexicon: MeasuredLexicon,
  page: MeasuredPage,
): Promise<Row> {
  const url = bench.server.add(page.html(lexicon));
  const isSaved = bench.savedPages.includes(page);
  const rounds = isSaved ? someOf(bench, 3) : bench.samples;
  const looks = await takeTurns(rounds, isSaved ? READINGS : MORE_READINGS, (reading) =>
    readOnce(bench, browser, reading, url, lexicon),
  );
  const over = (reading: Reading) => ratios(times(looks[reading]), times(looks.bareWalk));
  const part = (name: string, reading: Reading) => `, ${name} ${number(median(over(reading)))} times`;
  return {
    name: page.name,
    unit: 'times',
    samples: over('scan'),
    note:
      `${looks.bareWalk[0]?.found} texts, ${looks.scan[0]?.found} terms; ` +
      `bare walk ${number(median(times(looks.bareWalk)))} ms` +
      (isSaved
        ? ''
        : part('a walk that takes each text', 'readingWalk') +
          part('our walk', 'walk') +
          part('with marks drawn', 'scanAndDraw')),
  };
}

function times(looks: readonly FirstLook[]): number[] {
  return looks.map(({ milliseconds }) => milliseconds);
}
