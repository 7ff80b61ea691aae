/** The Flesch-Kincaid grade of a text: the school year in which most people can read it. */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Matcher } from '../../src/core/lexicon/match';
import { sentencesIn, wordsIn } from './pack-texts';

/** A word of one syllable that stands for a term that the reader is just being told. */
const EASY = 'word';

/**
 * The grade of a text.
 * @param own an entry whose forms count as easy words, since they are what the text explains
 */
export function gradeOf(text: string, own?: { id: string; match: Matcher }): number {
  const read = own ? withEasyTerm(text, own.id, own.match) : text;
  const words = wordsIn(read);
  return fleschKincaid({
    sentence: Math.max(1, sentencesIn(read)),
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
}

function withEasyTerm(text: string, id: string, match: Matcher): string {
  const own = match(text).occurrences.filter((occurrence) => occurrence.entry === id);
  return own.reduceRight((read, { start, end }) => read.slice(0, start) + EASY + read.slice(end), text);
}

/** The middle one of some numbers, or the mean of the two in the middle. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  const lower = sorted[Math.ceil(middle) - 1] ?? Number.NaN;
  return (lower + upper) / 2;
}
