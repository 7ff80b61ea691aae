/**
 * Matching done slowly and obviously: every position, every form, character by character. It shares no code
 * with the matcher.
 */
import type { Occurrence } from '../../../src/core/lexicon/lexicon';

export interface OracleForm {
  text: string;
  entry: string;
  exactCase?: boolean;
  /** No form, but a phrase in which forms of the entry mean something else. */
  otherSense?: boolean;
}

type Found = Pick<Occurrence, 'start' | 'end' | 'entry'>;

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

/** All occurrences, from left to right, the longest form at each place that has its own sense there. */
export function oracle(text: string, forms: readonly OracleForm[]): Found[] {
  const characters = visible(text);
  const found: Found[] = [];
  let at = 0;
  while (at < characters.length) {
    const here = isWordCharacter(characters[at - 1]) ? [] : forms.filter((form) => !form.otherSense);
    const longest = here
      .map((form) => ({ form, end: wordEnd(characters, at, form) }))
      .filter(({ form, end }) => end > at && !isInOtherSense(characters, at, end, form, forms))
      .sort((a, b) => b.end - a.end)[0];
    if (!longest) {
      at++;
      continue;
    }
    found.push({
      start: (characters[at] as Character).start,
      end: (characters[longest.end - 1] as Character).end,
      entry: longest.form.entry,
    });
    at = longest.end;
  }
  return found;
}

/** Where the form ends if it stands at `at` up to the end of a word, or -1. */
function wordEnd(characters: Character[], at: number, form: OracleForm): number {
  const end = standsAt(characters, at, form);
  return end === null || isWordCharacter(characters[end]) ? -1 : end;
}

/** Whether a phrase of the same entry stands around the place, whole words only. */
function isInOtherSense(
  characters: Character[],
  start: number,
  end: number,
  form: OracleForm,
  forms: readonly OracleForm[],
): boolean {
  return forms.some((phrase) => {
    if (!phrase.otherSense || phrase.entry !== form.entry) return false;
    for (let at = 0; at <= start; at++) {
      if (!isWordCharacter(characters[at - 1]) && wordEnd(characters, at, phrase) >= end) return true;
    }
    return false;
  });
}
