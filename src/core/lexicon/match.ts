import { fold, unfold } from '../text/fold';
import { readForms } from './beginnings';
import { endsWord, isInsideAddress, startsWord } from './boundary';
import { formKey, plainSpelling } from './key';
import type { Lexicon, Matches, Occurrence } from './lexicon';
import { Lines } from './lines';
import { type Meaning, readMeaning } from './meaning';
import { hasOtherSense, type OtherSense, readOtherSenses } from './other-senses';
import { endOf, smallLetters } from './spelling';

/** Finds the forms of a lexicon in a text, in reading order. */
export type Matcher = (text: string) => Matches;

/**
 * Makes the matcher of a lexicon. From left to right it takes the longest form that stands there as a whole word
 * and in its own sense, and goes on behind it. A native regular expression finds beginnings of forms (it needs no
 * warm-up, and most text is read once); only there the forms are compared.
 */
export function createMatcher(lexicon: Lexicon): Matcher {
  const beginnings = new RegExp(lexicon.pattern, 'g');
  let forms: FormReader | undefined;

  return (original) => {
    const occurrences: Occurrence[] = [];
    const folded = fold(original);
    const lower = smallLetters(folded.text);
    beginnings.lastIndex = 0;
    for (let found = beginnings.exec(lower); found; found = beginnings.exec(lower)) {
      forms ??= formReader(lexicon);
      const start = found.index;
      const taken = longest(forms, folded.text, lower, start, found[0]);
      if (!taken) {
        beginnings.lastIndex = start + 1;
        continue;
      }
      beginnings.lastIndex = taken.end;
      const [from, to] = unfold(folded, start, taken.end, original);
      occurrences.push(occurrence(lexicon, taken.meaning, from, to));
    }
    return { occurrences };
  };
}

function occurrence(lexicon: Lexicon, meaning: Meaning, start: number, end: number): Occurrence {
  const entry = lexicon.entries[meaning.entry];
  const category = lexicon.categories[meaning.entry];
  if (!entry || !category) throw new Error(`The lexicon holds no entry ${meaning.entry}, but a form of it.`);
  return { start, end, entry, category, needsContext: meaning.needsContext };
}

/** The longest form that stands at `start` and means what its entry explains. */
function longest(
  forms: FormReader,
  text: string,
  lower: string,
  start: number,
  found: string,
): { end: number; meaning: Meaning } | null {
  if (!startsWord(text, start)) return null;
  const beginning = PLAIN.test(found) ? found : formKey(found);
  // A form shorter than a beginning is its own: behind "knee " of "knee pain" comes "knee".
  for (let length = beginning.length; length > 0; length--) {
    for (const { key, meaning } of forms.beginningWith.get(beginning.slice(0, length)) ?? []) {
      const end = endOf(key, lower, start);
      if (end < 0 || !endsWord(text, end)) continue;
      if (meaning.exactCase && meaning.exactCase !== plainSpelling(text.slice(start, end))) continue;
      if (hasOtherSense(forms.otherSenses.get(key) ?? [], lower, start, end)) continue;
      if (isInsideAddress(text, start, end)) continue;
      return { end, meaning };
    }
  }
  return null;
}

/** Letters and digits alone are their own key. */
const PLAIN = /^[a-z0-9]*$/;

interface FormReader {
  beginningWith: Lines<{ key: string; meaning: Meaning }[]>;
  otherSenses: Lines<OtherSense[]>;
}

function formReader({ forms, otherSenses }: Lexicon): FormReader {
  return {
    beginningWith: new Lines(forms, (line) =>
      readForms(line).map(({ key, meaning }) => ({ key, meaning: readMeaning(meaning) })),
    ),
    otherSenses: new Lines(otherSenses, readOtherSenses),
  };
}
