/** Comparing a key with what stands in a text, character by character. */
import { APOSTROPHES, HYPHENS } from './key';

const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`);
const HYPHEN = new RegExp(`[${HYPHENS}]`);
const SPACE = /\s/;
const LETTERS_ONLY = /^[^ ']*$/;

/**
 * Where a key ends if it stands at a place of a text: a space of the key stands for one hyphen or for white space
 * of any length, an apostrophe for any apostrophe.
 * @param lower the text in small letters
 * @returns the end, or -1 where something else stands there
 */
export function endOf(key: string, lower: string, start: number): number {
  // Nearly all forms that stand in a text are spelt as the key; nearly all others differ in a letter.
  if (lower.startsWith(key, start)) return start + key.length;
  if (LETTERS_ONLY.test(key)) return -1;
  let at = start;
  for (let i = 0; i < key.length; i++) {
    const wanted = key[i] as string;
    if (wanted === ' ') {
      const before = at;
      if (HYPHEN.test(lower[at] ?? '')) at++;
      else while (SPACE.test(lower[at] ?? '')) at++;
      if (at === before) return -1;
    } else if (lower[at] === wanted || (wanted === "'" && APOSTROPHE.test(lower[at] ?? ''))) {
      at++;
    } else {
      return -1;
    }
  }
  return at;
}

/** Small letters, each where its capital stood: the few letters that would become two stay as they are. */
export function smallLetters(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from({ length: text.length }, (_, i) => {
    const character = text[i] as string;
    const small = character.toLowerCase();
    return small.length === 1 ? small : character;
  }).join('');
}
