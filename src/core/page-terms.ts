/**
 * What frames tell the popup over a port about the terms they hold, and what the popup may ask of them.
 */
import * as v from 'valibot';

export const PAGE_TERMS_PORT = 'page-terms';

export const FRAME_STATES = ['scanning', 'ready', 'off', 'other-language'] as const;

export const frameReportSchema = v.object({
  /** Names the frame for as long as it lives. */
  frame: v.string(),
  top: v.boolean(),
  state: v.picklist(FRAME_STATES),
  /** Entries in the order they first stand in the text. */
  terms: v.array(v.object({ entry: v.string(), count: v.number() })),
});

export const jumpSchema = v.object({
  frame: v.string(),
  entry: v.string(),
  /** Which of the entry's marks in that frame, from 0. */
  index: v.number(),
});

export type FrameReport = v.InferOutput<typeof frameReportSchema>;
export type FrameState = FrameReport['state'];
export type Jump = v.InferOutput<typeof jumpSchema>;

/** One term of a page, summed over its frames. */
export interface PageTerm {
  entry: string;
  count: number;
}

/** Sums the reports of all frames, the top frame's terms first. */
export function pageTerms(reports: readonly FrameReport[]): PageTerm[] {
  const counts = new Map<string, number>();
  for (const report of topFirst(reports)) {
    for (const { entry, count } of report.terms) counts.set(entry, (counts.get(entry) ?? 0) + count);
  }
  return [...counts].map(([entry, count]) => ({ entry, count }));
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
