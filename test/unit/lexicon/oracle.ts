/**
 * Matching done slowly and obviously: every position, every form, character by character. It shares no code
 * with the matcher.
 */
import type { Occurrence } from '../../../src/core/lexicon/lexicon';

export interface OracleForm {
  text: string;
  /** null: a phrase in which the words mean something else. */
  entry: string | null;
  exactCase?: boolean;
}

export interface Character {
  value: string;
  start: number;
  end: number;
}

const INVISIBLE = new Set(['\u00ad', '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u2060', '\ufeff']);

/** What a reader sees: characters with their accents, without what is invisible. */
export function visible(text: string): Character[] {
  const characters: Character[] = [];
  let at = 0;
  for (const value of text) {
    const end = at + value.length;
    const last = characters.at(-1);
    if (/\p{M}/u.test(value) && last) {
      last.value = (last.value + value).normalize('NFC');
      last.end = end;
    } else if (!INVISIBLE.has(value)) {
      characters.push({ value, start: at, end });
    }
    at = end;
  }
  return characters;
}

const isWordCharacter = (character: Character | undefined) =>
  character !== undefined && /^[\p{L}\p{N}_]/u.test(character.value) && !character.value.startsWith('\u02bc');

/** Where the form ends if it stands at `at`, or null. */
function standsAt(characters: Character[], at: number, form: OracleForm): number | null {
  let here = at;
  for (const wanted of form.text) {
    const character = characters[here];
    if (!character) return null;
    if (wanted === ' ' || wanted === '-') {
      if ('-\u2010\u2011'.includes(character.value)) {
        here++;
      } else {
        const before = here;
        while (/^\s$/.test(characters[here]?.value ?? '')) here++;
        if (here === before) return null;
      }
      continue;
    }
    const same =
      (wanted === "'" && "'\u2019\u02bc\u2032".includes(character.value)) ||
      (form.exactCase ? character.value === wanted : character.value.toLowerCase() === wanted.toLowerCase());
    if (!same) return null;
    here++;
  }
  return here;
}

/** All occurrences, from left to right, the longest form at each place. */
export function oracle(text: string, forms: readonly OracleForm[]): Omit<Occurrence, 'needsContext'>[] {
  const characters = visible(text);
  const found: Omit<Occurrence, 'needsContext'>[] = [];
  let at = 0;
  while (at < characters.length) {
    let longest: { end: number; entry: string | null } | null = null;
    if (!isWordCharacter(characters[at - 1])) {
      for (const form of forms) {
        const end = standsAt(characters, at, form);
        if (end === null || isWordCharacter(characters[end])) continue;
        if (!longest || end > longest.end) longest = { end, entry: form.entry };
      }
    }
    if (!longest) {
      at++;
      continue;
    }
    if (longest.entry !== null) {
      found.push({
        start: (characters[at] as Character).start,
        end: (characters[longest.end - 1] as Character).end,
        entry: longest.entry,
      });
    }
    at = longest.end;
  }
  return found;
}
