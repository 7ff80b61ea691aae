/**
 * What marking a page costs its main thread from the moment an extension may start to the moment all is drawn: script,
 * style, layout, paint. The page itself is parsed and drawn before, so its own costs, which scatter more than what is
 * asked for, are not in the number.
 */
import type { Page } from 'puppeteer-core';
import type { Session } from '../scripts/browsers/launch';
import { type Bench, someOf } from './bench';
import { nothing, withBrowsers } from './browsers';
import type { MeasuredLexicon } from './lexicons';
import { MainThread, type Work, workBetween } from './main-thread';
import { Medigloss } from './medigloss';
import type { HeldPage } from './page-server';
import type { MeasuredPage } from './pages';
import { number } from './report';
import type { Goal, Row, Section } from './results';
import { median } from './statistics';
import { takeTurns } from './take-turns';

export interface Rival {
  /** "The usual way". */
  name: string;
  /** The folder of its extension for these forms. */
  extension(forms: readonly string[]): string;
  goal: Goal;
  /** Made-up pages to measure it on, besides the saved ones. */
  pages: readonly MeasuredPage[];
  /** It gets as many samples as others by this divisor. */
  divisor: number;
}

interface Load extends Work {
  /** How many terms are marked at the end. */
  marked: number;
}

/** Rows for all pages, and one for all of them together. */
export async function compareLoads(bench: Bench, lexicon: MeasuredLexicon, rival: Rival): Promise<Section> {
  const extensions = {
    nothing: nothing(),
    medigloss: bench.extensionDir,
    rival: rival.extension(lexicon.forms),
  };
  return withBrowsers(extensions, async (sessions) => {
    const medigloss = await Medigloss.of(sessions.medigloss);
    await medigloss.storeLexicon(lexicon.lexicon);
    const rows: Row[] = [];
    for (const page of [...rival.pages, ...bench.savedPages]) {
      const divisor = rival.divisor * (bench.savedPages.includes(page) ? 2 : 1);
      const held = bench.server.addHeld(page.html(lexicon));
      const loads = await takeTurns(someOf(bench, divisor), ['nothing', 'medigloss', 'rival'], (kind) =>
        loadOnce(sessions[kind], held, (page) =>
          kind === 'medigloss' ? medigloss.termCount(held.url) : wrappedTerms(page),
        ),
      );
      rows.push({ ...rowOf(loads, rival), name: page.name });
    }
    const all: Row = {
      name: 'medians of all pages',
      unit: 'times',
      samples: rows.map(({ samples }) => median(samples)),
      goal: rival.goal,
    };
    return {
      title: `${rival.name} ÷ Medigloss, with ${lexicon.name}: what is added to the work of the page’s thread`,
      rows: [...rows, all],
    };
  });
}

async function loadOnce(
  { browser }: Session,
  held: HeldPage,
  countMarks: (page: Page) => Promise<number>,
): Promise<Load> {
  const page = await browser.newPage();
  try {
    const thread = await MainThread.of(page);
    const asked = held.asked();
    // Some of what is compared takes minutes.
    const loaded = page.goto(held.url, { timeout: 600_000 });
    await asked;
    const before = await thread.untilQuiet();
    held.release();
    await loaded;
    const after = await thread.untilQuiet();
    return { ...workBetween(before, after), marked: await countMarks(page) };
  } finally {
    await page.close();
  }
}

function wrappedTerms(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('span.bench-term, mark[data-markjs]').length);
}

function rowOf(loads: Record<'nothing' | 'medigloss' | 'rival', Load[]>, { goal }: Rival): Omit<Row, 'name'> {
  const added = (kind: 'medigloss' | 'rival') =>
    loads[kind].map((load, round) => load.total - (loads.nothing[round]?.total ?? 0));
  const [medigloss, rival] = [added('medigloss'), added('rival')];
  return {
    unit: 'times',
    samples: rival.map((milliseconds, round) => milliseconds / (medigloss[round] as number)),
    goal,
    note:
      `Medigloss ${told(medigloss, loads.medigloss)}; the other ${told(rival, loads.rival)}; ` +
      `without both ${number(median(loads.nothing.map(({ total }) => total)))} ms`,
  };
}

function told(added: readonly number[], loads: readonly Load[]): string {
  const script = median(loads.map((load) => load.script));
  const drawing = median(loads.map(({ style, layout }) => style + layout));
  return (
    `${number(median(added))} ms (script ${number(script)}, style and layout ${number(drawing)}), ` +
    `${loads[0]?.marked} marks`
  );
}
