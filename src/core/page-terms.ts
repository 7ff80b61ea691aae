/**
 * What frames tell popup and panel over a port about the terms they hold, and what these may ask of them.
 */
import { flag, listOf, number, oneOf, record, text } from './shape';

export const PAGE_TERMS_PORT = 'page-terms';

export const FRAME_STATES = ['scanning', 'ready', 'off', 'other-language', 'pdf'] as const;

export type FrameState = (typeof FRAME_STATES)[number];

/** One term of a page, or of one of its frames. */
export interface PageTerm {
  entry: string;
  count: number;
}

export interface FrameReport {
  /** Names the frame for as long as it lives. */
  frame: string;
  top: boolean;
  state: FrameState;
  /** Entries in the order they first stand in the text. */
  terms: PageTerm[];
}

export interface Jump {
  frame: string;
  entry: string;
  /** Which of the entry's marks in that frame, from 0. */
  index: number;
}

export const isFrameReport = record<FrameReport>({
  frame: text,
  top: flag,
  state: oneOf(FRAME_STATES),
  terms: listOf(record<PageTerm>({ entry: text, count: number })),
});

export const isJump = record<Jump>({ frame: text, entry: text, index: number });

/** Sums the reports of all frames, the top frame's terms first. */
export function pageTerms(reports: readonly FrameReport[]): PageTerm[] {
  const counts = new Map<string, number>();
  for (const report of topFirst(reports)) {
    for (const { entry, count } of report.terms) counts.set(entry, (counts.get(entry) ?? 0) + count);
  }
  return [...counts].map(([entry, count]) => ({ entry, count }));
}

/**
 * The place to go to next, or back to: round from the last to the first.
 * @param at where one is, from 1; undefined where one has not been to any
 */
export function nextPlace(at: number | undefined, count: number, way: 'next' | 'previous'): number {
  if (way === 'next') return ((at ?? 0) % count) + 1;
  // Places may have gone since.
  return at === undefined || at <= 1 || at > count ? count : at - 1;
}

/** Finds the frame that holds an entry's nth occurrence on the page, and its index there. */
export function locate(reports: readonly FrameReport[], entry: string, nth: number): Jump | null {
  let before = 0;
  for (const report of topFirst(reports)) {
    const count = report.terms.find((term) => term.entry === entry)?.count ?? 0;
    if (nth < before + count) return { frame: report.frame, entry, index: nth - before };
    before += count;
  }
  return null;
}

function topFirst(reports: readonly FrameReport[]): FrameReport[] {
  return [...reports].sort((a, b) => Number(b.top) - Number(a.top));
}
