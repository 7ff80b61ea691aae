/**
 * Phrases in which a form means something else: "ice" in "ice cream", "rest" in "the rest of". Each is kept with
 * the form it is about, so that a page is never searched for the phrases themselves.
 */
import { endsWord, isWholeWord, startsWord } from './boundary';
import { formKey } from './key';
import { endOf } from './spelling';
import { SPARE } from './standing';

export interface OtherSense {
  /** What stands before the form, with the space between: "the " or "". */
  before: string;
  /** What stands behind it: " of" or "". */
  after: string;
}

/** The places of a form in a phrase, as whole words; both as keys. */
export function placesIn(phrase: string, form: string): OtherSense[] {
  const places: OtherSense[] = [];
  for (let at = phrase.indexOf(form); at >= 0; at = phrase.indexOf(form, at + 1)) {
    if (!isWholeWord(phrase, at, at + form.length)) continue;
    places.push({ before: phrase.slice(0, at), after: phrase.slice(at + form.length) });
  }
  return places;
}

/** For each form its phrases: what stands before, a tab, what stands behind, a tab, and so on. */
export function writeOtherSenses(senses: ReadonlyMap<string, readonly OtherSense[]>): Map<string, string> {
  return new Map(
    [...senses].map(([form, places]) => [
      form,
      places.flatMap(({ before, after }) => [before, after]).join('\t'),
    ]),
  );
}

/** @param places as written, or empty: then there are none */
export function readOtherSenses(places: string): OtherSense[] {
  if (!places) return [];
  const parts = places.split('\t');
  return Array.from({ length: parts.length / 2 }, (_, i) => ({
    before: parts[2 * i] as string,
    after: parts[2 * i + 1] as string,
  }));
}

/** Whether the words around a place in a text of small letters give it one of these senses. */
export function hasOtherSense(
  senses: readonly OtherSense[],
  lower: string,
  start: number,
  end: number,
): boolean {
  return senses.some(({ before, after }) => {
    const phraseEnd = endOf(after, lower, end);
    return phraseEnd >= 0 && endsWord(lower, phraseEnd) && standsBefore(before, lower, start);
  });
}

function standsBefore(before: string, lower: string, start: number): boolean {
  const around = formKey(lower.slice(Math.max(0, start - before.length - SPARE), start));
  return around.endsWith(before) && startsWord(around, around.length - before.length);
}
