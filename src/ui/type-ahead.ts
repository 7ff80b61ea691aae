/** Letters that are typed one after another lead to the row whose title begins with them. */
import { foldWord } from './search';

/** Milliseconds; who waits longer begins a new word. */
export const TYPING_PAUSE = 800;

export interface Typed {
  text: string;
  /** When the last letter was typed, in milliseconds of the page's clock. */
  at: number;
}

/** What has been typed, with one more letter. */
export function typeOn(before: Typed, letter: string, now: number): Typed {
  return { text: now - before.at > TYPING_PAUSE ? letter : before.text + letter, at: now };
}

/**
 * Looks from the row one stands on, through the end and on from the top. One letter, or the same one again and again,
 * leads from row to row; more letters stay where they still fit.
 * @param from the index of the row one stands on
 * @returns the index of the row, -1 where none begins so
 */
export function rowFor(titles: readonly string[], from: number, text: string): number {
  const wanted = foldWord(text);
  const [first] = [...wanted];
  const isOneLetter = first !== undefined && wanted === first.repeat([...wanted].length);
  const start = isOneLetter ? from + 1 : from;
  const beginning = isOneLetter ? first : wanted;
  for (let step = 0; step < titles.length; step++) {
    const index = (start + step) % titles.length;
    if (foldWord(titles[index] ?? '').startsWith(beginning)) return index;
  }
  return -1;
}
