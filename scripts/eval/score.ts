/** Compares marks with labels. */
import type { Occurrence } from '../../src/core/lexicon/lexicon';
import type { Passage, Span } from './passage';

export interface Counts {
  hits: number;
  misses: number;
  falseMarks: number;
}

export interface Scored {
  hits: Span[];
  misses: Span[];
  falseMarks: Occurrence[];
}

/**
 * Spans that are optional, or of a tier that the reader's choice leaves alone, are neither required nor held
 * against anybody who marks them.
 */
export function scorePassage(
  { spans }: Passage,
  marks: readonly Occurrence[],
  leftTiers: readonly string[],
): Scored {
  const required = spans.filter((span) => !span.optional && !leftTiers.includes(span.tier));
  const isHit = (span: Span) => marks.some((mark) => isSame(span, mark));
  return {
    hits: required.filter(isHit),
    misses: required.filter((span) => !isHit(span)),
    falseMarks: marks.filter(
      (mark) =>
        !spans.some((span) =>
          required.includes(span) ? isSame(span, mark) : span.start < mark.end && mark.start < span.end,
        ),
    ),
  };
}

function isSame(span: Span, mark: Occurrence): boolean {
  return span.start === mark.start && span.end === mark.end && span.entry === mark.entry;
}

export function sum(all: readonly Scored[]): Counts {
  return {
    hits: all.reduce((count, { hits }) => count + hits.length, 0),
    misses: all.reduce((count, { misses }) => count + misses.length, 0),
    falseMarks: all.reduce((count, { falseMarks }) => count + falseMarks.length, 0),
  };
}

/** Precision, recall and F1; a share of nothing is 1. */
export function rates({ hits, misses, falseMarks }: Counts): {
  precision: number;
  recall: number;
  f1: number;
} {
  const precision = hits + falseMarks === 0 ? 1 : hits / (hits + falseMarks);
  const recall = hits + misses === 0 ? 1 : hits / (hits + misses);
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}
