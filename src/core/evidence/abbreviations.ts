/**
 * A text says what its abbreviations stand for: in "prothrombin time (PT)" PT is no physical therapy, there and in
 * all of the block.
 */
import type { Occurrence } from '../lexicon/lexicon';

const CAPITALS = /^\p{Lu}{2,6}s?$/u;

/** The occurrences without those abbreviations that the text explains as something else. */
export function withoutOtherAbbreviations(text: string, found: readonly Occurrence[]): readonly Occurrence[] {
  const others = new Set(
    found.filter((occurrence, index) => isExplainedAsOther(text, occurrence, found[index - 1])).map(spelling),
  );
  return others.size === 0 ? found : found.filter((occurrence) => !others.has(spelling(occurrence)));

  /** "PTs" is the plural of "PT". */
  function spelling({ start, end }: Occurrence): string {
    return text.slice(start, end).replace(/s$/, '');
  }
}

function isExplainedAsOther(
  text: string,
  { start, end, entry }: Occurrence,
  before: Occurrence | undefined,
): boolean {
  const letters = text.slice(start, end);
  if (text[start - 1] !== '(' || !CAPITALS.test(letters)) return false;
  const words = text.slice(Math.max(0, start - 1 - LONGEST_EXPLANATION), start - 1);
  if (before && text.slice(before.end, start - 1).trim() === '') return before.entry !== entry;
  return standsFor(words, letters.replace(/s$/, '').toLowerCase());
}

const LONGEST_EXPLANATION = 100;

/** Whether words end in what letters stand for: "older adults" in OA, "gastroparesis" in GP. */
function standsFor(text: string, letters: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const initials = words.slice(-letters.length).map((word) => word[0]);
  return initials.join('') === letters || new RegExp(`^${[...letters].join('.*')}`).test(words.at(-1) ?? '');
}
