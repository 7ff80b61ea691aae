import { fold, unfold } from '../text/fold';
import { endsWord, isInsideAddress, mayHoldAddress, startsWord } from './boundary';
import { plainSpelling } from './key';
import type { Lexicon, Matches, Occurrence } from './lexicon';
import { LexiconIndex } from './lexicon-index';
import { type Meaning, readMeaning } from './meaning';
import { hasOtherSense } from './other-senses';
import { endOf, smallLetters } from './spelling';
import { longestForm, plainReach } from './standing';
import { headEnd } from './word';

/** Finds the forms of a lexicon in a text, in reading order. */
export type Matcher = (text: string) => Matches;

/**
 * Makes the matcher of a lexicon. From left to right it takes the longest form that stands there as a whole word
 * and in its own sense, and goes on behind it. Native code finds candidates (it needs no warm-up, and most text is
 * read once); only there the forms are compared.
 * @param index where it is shared with others that look words up
 */
export function createMatcher(lexicon: Lexicon, index = new LexiconIndex(lexicon)): Matcher {
  return (original) => {
    const occurrences: Occurrence[] = [];
    const folded = fold(original);
    const { text } = folded;
    const lower = smallLetters(text);
    const addresses = mayHoldAddress(text);
    let start = index.next(lower, 0);
    while (start >= 0) {
      const found = startsWord(text, start) ? formAt(index, text, lower, start, addresses) : null;
      if (found) {
        const [from, to] = unfold(folded, start, found.end, original);
        const { id, category } = index.entry(found.meaning.entry);
        const { needsContext } = found.meaning;
        occurrences.push({ start: from, end: to, entry: id, category, needsContext });
      }
      start = index.next(lower, found ? found.end : start + 1);
    }
    return { occurrences };
  };
}

/** The longest form that stands at a place as whole words and in its own sense; null where there is none. */
function formAt(
  index: LexiconIndex,
  text: string,
  lower: string,
  start: number,
  addresses: boolean,
): { end: number; meaning: Meaning } | null {
  const forms = index.formsOf(lower.slice(start, headEnd(lower, start)));
  if (!forms) return null;
  const reach = plainReach(forms, lower, start);
  let form = longestForm(forms, reach, Number.POSITIVE_INFINITY);
  for (; form; form = longestForm(forms, reach, form.key.length)) {
    const end = endOf(form.key, lower, start);
    if (end < 0 || !endsWord(text, end) || (addresses && isInsideAddress(text, start, end))) continue;
    const meaning = readMeaning(form.meaning);
    const { exactCase } = meaning;
    if (exactCase !== undefined && exactCase !== plainSpelling(text.slice(start, end))) continue;
    if (meaning.hasOtherSenses && hasOtherSense(index.otherSensesOf(form.key), lower, start, end)) continue;
    return { end, meaning };
  }
  return null;
}
