/**
 * Words that show that a text is about health. They are looked for only in blocks that hold a form with other
 * senses, so they may be many and cost most pages nothing.
 */
import { formKey } from './key';
import type { Lexicon } from './lexicon';
import { createNeighbourCheck, type Neighbours, writeNeighbours } from './neighbours';
import { smallLetters } from './spelling';
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
  /** Parts of the body that are meant as such where they are somebody's: "her left knee". */
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

/** @param more further words, complete as they are */
export function compileCues(
  { words, beginnings, endings, hints, body, beside, owned }: Cues,
  more: readonly string[],
  neighbours: readonly Neighbours[],
): Lexicon['cues'] {
  const endingsToo = [...endings, ...endings.map(pluralOf)];
  return {
    words: [
      wholeWords([...words, ...words.map(pluralOf), ...more]),
      ...(endings.length > 0 ? [`\\b[a-z]*(?:${endingsToo.join('|')})(?!\\w)`] : []),
      ...(beginnings.length > 0 ? [`\\b(?:${beginnings.join('|')})[a-z]+`] : []),
    ].join('|'),
    hints: wholeWords([...hints, ...hints.map(pluralOf)]),
    body: wholeWords([...body, ...body.map(pluralOf)]),
    beside: wholeWords([...beside, ...beside.map(pluralOf)]),
    owned: wholeWords([...owned, ...owned.map(pluralOf)]),
    neighbours: writeNeighbours(neighbours),
  };
}

function wholeWords(words: readonly string[]): string {
  return `${triePattern(new Set(words.map(formKey)))}(?!\\w)`;
}

interface Stretch {
  start: number;
  end: number;
}

/** Looks for cues. */
export interface CueFinder {
  /** The first cue that no stretch of `taken` holds whole, as it stands in the text; null where there is none. */
  first(text: string, taken: readonly Stretch[]): string | null;
  /** Different hints that no stretch of `taken` holds whole, in small letters; no more than `most` of a kind. */
  hints(text: string, taken: readonly Stretch[], most: number): { others: string[]; body: string[] };
  /** The cue that stands right behind a place, or null. */
  behind(text: string, end: number): string | null;
  /** The owner that stands before a part of the body, or null. */
  ownerOf(text: string, place: Stretch): string | null;
  /** Whether the words around a form with other senses leave it in the sense of its entry. */
  fits(text: string, place: Stretch & { entry: string }): boolean;
}

const OWNER =
  /(?:^|[^\w\u00c0-\u024f])(my|your|his|her|(?:both|one|each) of (?:my|your|his|her|their))(?:\s+(?:left|right|other|injured|bad|sore))*\s+$/i;
/** No word that stands beside a part of the body is longer, with the space before it. */
const LONGEST_BESIDE = 40;

export function createCueFinder(cues: Lexicon['cues']): CueFinder {
  // Made when they are first asked for: on most pages they never are.
  const cue = lazily(() => new RegExp(cues.words, 'g'));
  const hint = lazily(() => new RegExp(cues.hints, 'g'));
  const bodyHint = lazily(() => new RegExp(cues.body, 'g'));
  const besideHere = lazily(() => new RegExp(`^\\s+(${cues.beside})`));
  const ownedAlone = lazily(() => new RegExp(`^${cues.owned}$`));
  const fits = createNeighbourCheck(cues.neighbours);
  return {
    first(text, taken) {
      for (const { start, end } of stretches(cue(), smallLetters(text), taken)) return text.slice(start, end);
      return null;
    },
    hints(text, taken, most) {
      const lower = smallLetters(text);
      return {
        others: different(hint(), lower, taken, most),
        body: different(bodyHint(), lower, taken, most),
      };
    },
    behind(text, end) {
      return besideHere().exec(smallLetters(text.slice(end, end + LONGEST_BESIDE)))?.[1] ?? null;
    },
    ownerOf(text, { start, end }) {
      if (!ownedAlone().test(text.slice(start, end).toLowerCase())) return null;
      return OWNER.exec(text.slice(Math.max(0, start - LONGEST_BESIDE), start))?.[1] ?? null;
    },
    fits,
  };
}

function lazily(make: () => RegExp): () => RegExp {
  let made: RegExp | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The different words that an expression finds outside `taken`; no more than `most`. */
function different(expression: RegExp, lower: string, taken: readonly Stretch[], most: number): string[] {
  const found = new Set<string>();
  for (const { start, end } of stretches(expression, lower, taken)) {
    found.add(lower.slice(start, end));
    if (found.size === most) break;
  }
  return [...found];
}

/** Where an expression finds something that no stretch of `taken`, which is in reading order, holds whole. */
function* stretches(
  expression: RegExp,
  lower: string,
  taken: readonly Stretch[],
): Generator<Stretch, undefined> {
  let next = 0;
  expression.lastIndex = 0;
  for (let found = expression.exec(lower); found; found = expression.exec(lower)) {
    const start = found.index;
    const end = start + found[0].length;
    while ((taken[next]?.end ?? Infinity) <= start) next++;
    const other = taken[next];
    if (other && other.start <= start && end <= other.end) expression.lastIndex = start + 1;
    else yield { start, end };
  }
}
