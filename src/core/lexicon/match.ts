import { fold, unfold } from '../text/fold';
import { endsWord, isInsideAddress, startsWord } from './boundary';
import { readHead } from './heads';
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
 * and in its own sense, and goes on behind it. A native regular expression finds the heads of forms (it needs no
 * warm-up, and most text is read once); only there the forms are compared.
 */
export function createMatcher(lexicon: Lexicon): Matcher {
  const heads = new RegExp(lexicon.pattern, 'g');
  let forms: FormReader | undefined;

  return (original) => {
    const occurrences: Occurrence[] = [];
    const folded = fold(original);
    const lower = smallLetters(folded.text);
    heads.lastIndex = 0;
    for (let found = heads.exec(lower); found; found = heads.exec(lower)) {
      forms ??= formReader(lexicon);
      const start = found.index;
      const taken = longest(forms, folded.text, lower, start, found[0]);
      if (!taken) {
        heads.lastIndex = start + 1;
        continue;
      }
      heads.lastIndex = taken.end;
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
  foundHead: string,
): { end: number; meaning: Meaning } | null {
  if (!startsWord(text, start)) return null;
  // Another head may end earlier: "runner" in "runner's". Nearly always the first one settles it.
  for (let headEnd = start + foundHead.length; headEnd > start; headEnd--) {
    const head = formKey(lower.slice(start, headEnd));
    for (const { tail, meaning } of forms.heads.get(head) ?? []) {
      const end = endOf(tail, lower, headEnd);
      if (end < 0 || !endsWord(text, end)) continue;
      if (meaning.exactCase && meaning.exactCase !== plainSpelling(text.slice(start, end))) continue;
      if (hasOtherSense(forms.otherSenses.get(head + tail) ?? [], lower, start, end)) continue;
      if (isInsideAddress(text, start, end)) continue;
      return { end, meaning };
    }
  }
  return null;
}

interface FormReader {
  heads: Lines<{ tail: string; meaning: Meaning }[]>;
  otherSenses: Lines<OtherSense[]>;
}

function formReader({ heads, otherSenses }: Lexicon): FormReader {
  return {
    heads: new Lines(heads, (line) =>
      readHead(line).map(({ tail, meaning }) => ({ tail, meaning: readMeaning(meaning) })),
    ),
    otherSenses: new Lines(otherSenses, readOtherSenses),
  };
}
