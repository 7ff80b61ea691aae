/**
 * Words that show that a text is about health. They are looked for only in blocks that hold a form with other
 * senses, so they may be many and cost most pages nothing.
 */
import { type CueWordFinder, createCueWordFinder, writeCueWords } from './cue-words';
import { formKey } from './key';
import type { Lexicon } from './lexicon';
import { createNeighbourCheck, type NeighbourCheck, type Neighbours, writeNeighbours } from './neighbours';
import { triePattern } from './trie';
import { pluralOf } from './variants';

/** Cues as a pack gives them. */
export interface Cues {
  words: readonly string[];
  /** Beginnings and endings that only the language of medicine uses. */
  beginnings: readonly string[];
  endings: readonly string[];
  /** Words of health and of other things: two of them together count. */
  hints: readonly string[];
  /** Parts of the body, as hints that say little without another kind. */
  body: readonly string[];
  /** Words that count only right behind a part of the body: "knee problems". */
  beside: readonly string[];
  /** Parts of the body that are meant as such where they are somebody's or have a side: "her left knee". */
  owned: readonly string[];
}

export const NO_CUES: Cues = {
  words: [],
  beginnings: [],
  endings: [],
  hints: [],
  body: [],
  beside: [],
  owned: [],
};

/** @param more further words that count alone, complete as they are */
export function compileCues(
  { words, beginnings, endings, hints, body, beside, owned }: Cues,
  more: readonly string[],
  neighbours: readonly Neighbours[],
): Lexicon['cues'] {
  const parts = [
    ...beginnings.map((each) => `^${each}[a-z]`),
    ...withPlurals(endings).map((each) => `${each}$`),
  ];
  return {
    words: writeCueWords({
      cue: [...withPlurals(words), ...more],
      hint: withPlurals(hints),
      body: withPlurals(body),
    }),
    parts: parts.join('|') || NEVER,
    beside: wholeWords(beside),
    owned: wholeWords(owned),
    neighbours: writeNeighbours(neighbours),
  };
}

const NEVER = '(?!)';

function withPlurals(words: readonly string[]): string[] {
  return [...words, ...words.map(pluralOf)];
}

function wholeWords(words: readonly string[]): string {
  return `${triePattern(new Set(withPlurals(words).map(formKey)))}(?!\\w)`;
}

interface Stretch {
  start: number;
  end: number;
}

/** What the words of a text say about it, as they stand there. */
export interface CuesFound {
  /** The first that says enough; then nothing else was looked for. */
  cue: string | null;
  /** Different hints, and parts of the body; no more than asked for. */
  hints: string[];
  body: string[];
}

/** Looks for cues. */
export interface CueFinder {
  /**
   * @param taken stretches in reading order; what one of them holds whole is no cue
   * @param most so many hints of a kind are enough
   */
  find(text: string, taken: readonly Stretch[], most: number): CuesFound;
  /** The cue that stands right behind a place, or null. */
  behind(text: string, end: number): string | null;
  /** The owner or the side that stands before a part of the body, or null. */
  ownerOf(text: string, place: Stretch): string | null;
  /** Whether the words around a form with other senses leave it in the sense of its entry. */
  fits(text: string, place: Stretch & { entry: string }): boolean;
}

/** "Her left knee", "one of his knees", "the right hip". */
const OWNER =
  /(?:^|[^\w\u00c0-\u024f])(my|your|his|her|left|right|(?:both|one|each) of (?:my|your|his|her|their))(?:\s+(?:other|injured|bad|sore))*\s+$/i;
/** No word that stands beside a part of the body is longer, with the space before it. */
const LONGEST_BESIDE = 40;

export function createCueFinder({ words, parts, beside, owned, neighbours }: Lexicon['cues']): CueFinder {
  // Most frames never ask, so nothing is made before it is asked for.
  let cueWords: CueWordFinder | undefined;
  let check: NeighbourCheck | undefined;
  const besideHere = new RegExp(`^\\s+(${beside})`);
  const ownedAlone = new RegExp(`^${owned}$`);
  return {
    find(text, taken, most) {
      cueWords ??= createCueWordFinder(words, new RegExp(parts));
      const found = { hint: new Set<string>(), body: new Set<string>() };
      let next = 0;
      for (const { kind, start, end } of cueWords(text)) {
        while ((taken[next]?.end ?? Infinity) <= start) next++;
        const other = taken[next];
        if (other && other.start <= start && end <= other.end) continue;
        const word = text.slice(start, end);
        if (kind === 'cue') return { cue: word, hints: [], body: [] };
        if (found[kind].size < most) found[kind].add(word.toLowerCase());
      }
      return { cue: null, hints: [...found.hint], body: [...found.body] };
    },
    behind(text, end) {
      return besideHere.exec(text.slice(end, end + LONGEST_BESIDE).toLowerCase())?.[1] ?? null;
    },
    ownerOf(text, { start, end }) {
      if (!ownedAlone.test(text.slice(start, end).toLowerCase())) return null;
      return OWNER.exec(text.slice(Math.max(0, start - LONGEST_BESIDE), start))?.[1] ?? null;
    },
    fits(text, place) {
      check ??= createNeighbourCheck(neighbours);
      return check(text, place);
    },
  };
}
