/** Which stretches of a text answer a query. */
import { foldedWords, foldWord, WORD } from './search';

export interface Stretch {
  text: string;
  hit: boolean;
}

/**
 * Cuts a text where the found words stand. Of a word that begins with what was typed only that beginning
 * counts; a word found in spite of a slip counts whole.
 * @param words what search found, folded
 */
export function highlight(text: string, words: readonly string[], query: string): Stretch[] {
  const typed = foldedWords(query);
  const stretches: Stretch[] = [];
  const add = (part: string, hit: boolean) => {
    if (part) stretches.push({ text: part, hit });
  };
  let done = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const folded = foldWord(word);
    if (!words.includes(folded)) continue;
    const begun = typed.filter((part) => folded.startsWith(part)).sort((a, b) => b.length - a.length)[0];
    const length = begun && folded.length === word.length ? begun.length : word.length;
    add(text.slice(done, index), false);
    add(text.slice(index, index + length), true);
    done = index + length;
  }
  add(text.slice(done), false);
  return stretches;
}

/**
 * The part of a long text round its first hit, with an ellipsis where it was cut.
 * @param before roughly how many characters to keep in front of the hit
 */
export function excerpt(text: string, words: readonly string[], before = 30, length = 120): string {
  const hit = [...text.matchAll(WORD)].find(({ 0: word }) => words.includes(foldWord(word)));
  const at = hit?.index ?? 0;
  const from = at <= before ? 0 : text.indexOf(' ', at - before) + 1;
  const space = text.lastIndexOf(' ', from + length);
  const to = text.length <= from + length ? text.length : space > at ? space : from + length;
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
}
