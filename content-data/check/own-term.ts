/** Rule: a definition does not explain a word by the same word. A name in quotation marks is told, not used. */
import type { Matcher } from '../../src/core/lexicon/match';
import type { AuthoredPack } from '../authored-pack';
import type { Problem } from '../problem';
import { entriesOf, wordsOf } from './pack-texts';
import { termMatcher } from './term-matcher';

const QUOTED = /“[^”]*”/g;

export function checkOwnTerm(pack: AuthoredPack): Problem[] {
  const match = termMatcher(pack);
  return entriesOf(pack).flatMap(({ id, entry, file }) =>
    (['plain', 'more'] as const).flatMap((field) =>
      entry[field].flatMap((sentence, index) => {
        const text = field === 'more' ? blankQuotes(wordsOf(sentence)) : wordsOf(sentence);
        return ownForms(text, id, match).map((form) => ({
          file,
          entry: id,
          field: `${field}.${index}`,
          message: `It uses “${form}”, which is what it has to explain. Say it in other words.`,
        }));
      }),
    ),
  );
}

function ownForms(text: string, id: string, match: Matcher): string[] {
  return match(text)
    .occurrences.filter((occurrence) => occurrence.entry === id)
    .map(({ start, end }) => text.slice(start, end));
}

function blankQuotes(text: string): string {
  return text.replace(QUOTED, (quote) => '.'.repeat(quote.length));
}
