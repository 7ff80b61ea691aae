/**
 * The key of a form: what is left when letter case, the kind of hyphen, space and apostrophe are set aside.
 * "Lower‑Back" and "lower back" have the same key.
 */

/** The hyphens that join words: ASCII, hyphen, non-breaking hyphen. */
export const HYPHENS = '\\-\\u2010\\u2011';
/** The apostrophes people type: ASCII, right single quote, modifier letter, prime. */
export const APOSTROPHES = "'\\u2019\\u02bc\\u2032";
/** What separates the words of a term: white space of any kind, or one hyphen. */
export const SEPARATOR = `(?:\\s+|[${HYPHENS}])`;

const SEPARATORS = new RegExp(SEPARATOR, 'g');
const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'g');

/** The spelling with plain separators and apostrophes, letter case kept. */
export function plainSpelling(text: string): string {
  return text.replace(SEPARATORS, ' ').replace(APOSTROPHE, "'");
}

/** The key of a spelling, which must be folded (see text/fold). */
export function formKey(text: string): string {
  return plainSpelling(text).toLowerCase();
}
