/**
 * Rule: a plain definition uses a hard word only if the reader can look it up in the same place, that is, if an
 * entry covers it. Hard is a word of three or more syllables that is not on the Dale-Chall list of words that
 * children in their fourth school year know.
 */
import { daleChall } from 'dale-chall';
import { syllable } from 'syllable';
import type { Matcher } from '../../src/core/lexicon/match';
import type { AuthoredPack } from '../authored-pack';
import type { Problem } from '../problem';
import { ALLOWED_WORDS } from './allowed-words';
import { entriesOf, wordsIn, wordsOf } from './pack-texts';
import { termMatcher } from './term-matcher';

const HARD_SYLLABLES = 3;
const KNOWN = new Set([...daleChall, ...ALLOWED_WORDS]);
/** What turns a form of a word, or its opposite, into the word of the list. */
const FORMS: [RegExp, string][] = [
  [/^un/, ''],
  [/ily$/, 'y'],
  [/ies$/, 'y'],
  [/ied$/, 'y'],
  [/e?s$/, ''],
  [/s$/, ''],
  [/(ed|ing|ly|er|est)$/, ''],
  [/(ed|ing|er|est)$/, 'e'],
];

export function checkHardWords(pack: AuthoredPack): Problem[] {
  const match = termMatcher(pack);
  return entriesOf(pack).flatMap(({ id, entry, file }) =>
    entry.plain.flatMap((sentence, index) =>
      hardWords(outsideTerms(wordsOf(sentence), match)).map((word) => ({
        file,
        entry: id,
        field: `plain.${index}`,
        message:
          `“${word}” is a hard word, and no entry explains it. Use an easier one, write an entry for it, ` +
          'or, if every child knows it, add it to check/allowed-words.ts.',
      })),
    ),
  );
}

function outsideTerms(text: string, match: Matcher): string {
  return match(text).occurrences.reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}.${rest.slice(end)}`,
    text,
  );
}

function hardWords(text: string): string[] {
  return wordsIn(text).filter((word) => syllable(word) >= HARD_SYLLABLES && !isKnown(word.toLowerCase()));
}

function isKnown(word: string): boolean {
  return KNOWN.has(word) || FORMS.some(([part, base]) => KNOWN.has(word.replace(part, base)));
}
