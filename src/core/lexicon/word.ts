/**
 * Words as the lexicon looks them up: by their head, the run of Latin letters and digits that a form begins with.
 * Both the forms and the pages are cut by the same rule, so it only has to be quick: whether a word really begins
 * or ends at a place is checked by boundary.ts.
 */

/** What a head is made of, for use inside a class of a regular expression without flags. */
export const HEAD_CHARACTERS = '\\w\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f';

const HEAD = new RegExp(`[${HEAD_CHARACTERS}]+`, 'y');

/** Where the head that begins at a place of a text ends; in other scripts it is the first character alone. */
export function headEnd(text: string, start: number): number {
  HEAD.lastIndex = start;
  return HEAD.test(text) ? HEAD.lastIndex : start + 1;
}

/** Whether a run of Latin letters and digits stands at a place. */
export function isHead(text: string, start: number): boolean {
  HEAD.lastIndex = start;
  return HEAD.test(text);
}

/** The head of a form's key. */
export function headOf(key: string): string {
  return key.slice(0, headEnd(key, 0));
}
