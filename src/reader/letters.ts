/** The entries of a pack as a dictionary sorts them. */
import type { Entry } from '../core/pack/pack';

export interface LetterGroup {
  letter: string;
  entries: Entry[];
}

/** The letter a term is found under; everything that begins with no letter is under "#". */
export function letterOf(term: string): string {
  const first = term.normalize('NFD').match(/\p{L}|\p{N}/u)?.[0] ?? '';
  return /\p{L}/u.test(first) ? first.toUpperCase() : '#';
}

/** @param language of the terms: it decides the order */
export function byLetter(entries: readonly Entry[], language: string): LetterGroup[] {
  const order = new Intl.Collator(language, { sensitivity: 'base', numeric: true });
  const groups = new Map<string, Entry[]>();
  for (const entry of [...entries].sort((a, b) => order.compare(a.term, b.term))) {
    const letter = letterOf(entry.term);
    const group = groups.get(letter);
    if (group) group.push(entry);
    else groups.set(letter, [entry]);
  }
  return [...groups]
    .map(([letter, group]) => ({ letter, entries: group }))
    .sort((a, b) => order.compare(a.letter, b.letter));
}
