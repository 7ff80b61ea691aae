/** Which forms stand at a place of a text. */
import { endsWord } from './boundary';
import { type FormsOfHead, meaningOf } from './heads';
import { plainSpelling } from './key';

/** White space may be longer in the text than in a form: indented sources have a line of it inside a term. */
export const SPARE = 400;
/** Anything but letters and signs with single spaces between them: hyphens, apostrophes, white space of other kinds. */
const IRREGULAR = /[^ -,.-~]| {2}/;
const LONG_SPACE = /\s\s/;

/** What stands at a place, spelt as keys are, as far as the longest form reaches. */
export function plainReach({ longest }: FormsOfHead, lower: string, start: number): string {
  const short = lower.slice(start, start + longest + 1);
  if (!IRREGULAR.test(short)) return short;
  return plainSpelling(LONG_SPACE.test(short) ? lower.slice(start, start + longest + SPARE) : short);
}

const A = 0x61;
const Z = 0x7a;

/** A form that stands at a place. */
export interface Standing {
  key: string;
  /** As written; see meaning.ts. */
  meaning: string;
}

/**
 * The longest form that stands at the beginning of a stretch as whole words, or null. Each end of a word is looked
 * up, so it makes no difference how many forms begin with the same word.
 * @param reach see {@link plainReach}
 * @param below only forms with fewer characters count
 */
export function longestForm(forms: FormsOfHead, reach: string, below: number): Standing | null {
  for (let end = Math.min(forms.longest, reach.length, below - 1); end > 0; end--) {
    const after = reach.charCodeAt(end);
    // Most characters are small letters; a call for each of them would take longer than all the rest.
    if ((after >= A && after <= Z) || !endsWord(reach, end)) continue;
    const key = reach.slice(0, end);
    const meaning = meaningOf(forms, key);
    if (meaning !== null) return { key, meaning };
  }
  return null;
}
