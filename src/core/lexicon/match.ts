import { fold, unfold } from '../text/fold';
import { isInsideAddress, isWholeWord } from './boundary';
import { formKey, plainSpelling } from './key';
import type { Lexicon, Matches } from './lexicon';

/** Finds the forms of a lexicon in a text. */
export type Matcher = (text: string) => Matches;

type Meaning =
  | { kind: 'entry'; entry: string; needsContext: boolean; exactCase: string | undefined }
  | { kind: 'cue' }
  | { kind: 'other-sense' };

/**
 * Makes the matcher of a lexicon. From left to right it takes the longest form that stands there as a whole
 * word and goes on behind it. A native regular expression finds candidates (it needs no warm-up, and most
 * text is scanned once); each candidate is then checked exactly.
 */
export function createMatcher(lexicon: Lexicon): Matcher {
  const candidates = new RegExp(lexicon.pattern, 'gi');
  let meanings: Map<string, Meaning> | undefined;

  return (original) => {
    const matches: Matches = { occurrences: [], cues: 0 };
    const folded = fold(original);
    const { text } = folded;
    candidates.lastIndex = 0;
    for (let found = candidates.exec(text); found; found = candidates.exec(text)) {
      meanings ??= readMeanings(lexicon);
      const start = found.index;
      const taken = longest(meanings, text, start, start + found[0].length);
      if (!taken) {
        candidates.lastIndex = start + 1;
        continue;
      }
      candidates.lastIndex = taken.end;
      if (taken.meaning.kind === 'cue') matches.cues++;
      if (taken.meaning.kind !== 'entry') continue;
      const [from, to] = unfold(folded, start, taken.end, original);
      const { entry, needsContext } = taken.meaning;
      matches.occurrences.push({ start: from, end: to, entry, needsContext });
    }
    return matches;
  };
}

/** The longest form that begins at `start`; the candidate's end is as far as any form can reach. */
function longest(
  meanings: Map<string, Meaning>,
  text: string,
  start: number,
  candidateEnd: number,
): { end: number; meaning: Meaning } | null {
  for (let end = candidateEnd; end > start; end--) {
    const spelling = text.slice(start, end);
    const meaning = meanings.get(formKey(spelling));
    if (!meaning || !isWholeWord(text, start, end) || isInsideAddress(text, start, end)) continue;
    if (meaning.kind === 'entry' && meaning.exactCase && meaning.exactCase !== plainSpelling(spelling))
      continue;
    return { end, meaning };
  }
  return null;
}

function readMeanings(lexicon: Lexicon): Map<string, Meaning> {
  const meanings = new Map<string, Meaning>();
  for (const line of lexicon.forms.split('\n')) {
    const [key, what, exactCase] = line.split('\t') as [string, string, string | undefined];
    meanings.set(key, readMeaning(lexicon, what, exactCase));
  }
  return meanings;
}

function readMeaning(lexicon: Lexicon, what: string, exactCase: string | undefined): Meaning {
  if (what === '+') return { kind: 'cue' };
  if (what === '!') return { kind: 'other-sense' };
  const entry = lexicon.entries[Number.parseInt(what, 10)];
  if (entry === undefined) throw new Error(`The lexicon names an entry it doesn't hold: ${what}.`);
  return { kind: 'entry', entry, needsContext: what.endsWith('?'), exactCase };
}
