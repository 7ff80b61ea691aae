/** What runs in the page that is measured; bundled, and put in from outside. */
import { compileLexicon, type LexiconSource } from '../../src/core/lexicon/compile';
import type { Lexicon } from '../../src/core/lexicon/lexicon';
import { bareWalk, readingWalk } from './bare-walk';
import { scan, scanAndDraw, startMatcher, walk } from './measure';
import { timed } from './stopwatch';

export { changePage } from './page-changes';
export { askBrowser, askProduct } from './pointer-points';
export { askIndex, putPack, watchKey } from './search-keys';
export { staleItems, streamChanges } from './text-stream';

const READINGS = { bareWalk, readingWalk, walk, startMatcher, scan, scanAndDraw };
export type Reading = keyof typeof READINGS;

let lexicon: Lexicon | undefined;

/** Takes the lexicon as JSON, as a frame takes it from storage: native code makes the strings. */
export function putLexicon(json: string): void {
  lexicon = JSON.parse(json) as Lexicon;
}

/** Reads the page in one of the ways, and gives how much was found. */
export function read(reading: Reading): number {
  const given = lexicon;
  if (!given) throw new Error('Put the lexicon in first.');
  return timed(reading, () => READINGS[reading](given));
}

/** @returns how many entries were compiled */
export function compile(source: string): number {
  const given = JSON.parse(source) as LexiconSource;
  return timed('compile', () => compileLexicon(given)).entries.length;
}

/** Settles when the page is drawn and has nothing to do. */
export async function untilIdle(): Promise<void> {
  await new Promise(requestAnimationFrame);
  await new Promise((idle) => requestIdleCallback(idle));
}
