/**
 * Words that show that a text is about health. They are looked for only in blocks that hold a form with other
 * senses, so they may be many and cost most pages nothing.
 */
import { formKey } from './key';
import type { Lexicon } from './lexicon';
import { smallLetters } from './spelling';
import { triePattern } from './trie';
import { pluralOf } from './variants';

/** Cues as a pack gives them. */
export interface Cues {
  words: readonly string[];
  /** Endings that only the language of medicine uses. */
  endings: readonly string[];
  /** Words that count only right behind a part of the body: "knee problems". */
  beside: readonly string[];
}

export const NO_CUES: Cues = { words: [], endings: [], beside: [] };

/** @param more further words, complete as they are */
export function compileCues({ words, endings, beside }: Cues, more: readonly string[]): Lexicon['cues'] {
  const keys = new Set([...words, ...words.map(pluralOf), ...more].map(formKey));
  const endingKeys = new Set([...endings, ...endings.map(pluralOf)]);
  const parts = [`${triePattern(keys)}(?!\\w)`];
  if (endingKeys.size > 0) parts.push(`\\b[a-z]*(?:${[...endingKeys].join('|')})(?!\\w)`);
  return {
    words: parts.join('|'),
    beside: `${triePattern(new Set([...beside, ...beside.map(pluralOf)].map(formKey)))}(?!\\w)`,
  };
}

/** Looks for cues. */
export interface CueFinder {
  /** The first cue that no stretch of `taken` holds whole, as it stands in the text; null where there is none. */
  first(text: string, taken: readonly { start: number; end: number }[]): string | null;
  /** The cue that stands right behind a place, or null. */
  behind(text: string, end: number): string | null;
}

export function createCueFinder({ words, beside }: Lexicon['cues']): CueFinder {
  // Made when they are first asked for: on most pages they never are.
  let anywhere: RegExp | undefined;
  let besideHere: RegExp | undefined;
  return {
    first(text, taken) {
      const lower = smallLetters(text);
      anywhere ??= new RegExp(words, 'g');
      anywhere.lastIndex = 0;
      for (let found = anywhere.exec(lower); found; found = anywhere.exec(lower)) {
        const start = found.index;
        const end = start + found[0].length;
        if (!taken.some((other) => other.start <= start && end <= other.end)) return text.slice(start, end);
        anywhere.lastIndex = start + 1;
      }
      return null;
    },
    behind(text, end) {
      besideHere ??= new RegExp(`\\s+(${beside})`, 'y');
      besideHere.lastIndex = end;
      return besideHere.exec(smallLetters(text))?.[1] ?? null;
    },
  };
}
