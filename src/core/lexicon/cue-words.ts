/**
 * Words and phrases of several kinds, looked up word by word: a regular expression of all of them would take the
 * browser longer to compile, in each frame anew, than most pages take to be read.
 */
import { endsWord } from './boundary';
import { formKey } from './key';
import { endOf, smallLetters } from './spelling';

/** What a word says about its text: enough, a little, or that a part of the body is named. */
export type CueKind = 'cue' | 'hint' | 'body';

/** One letter for each kind in the lexicon. */
const LETTERS: Record<CueKind, string> = { cue: 'c', hint: 'h', body: 'b' };
const KINDS = new Map(Object.entries(LETTERS).map(([kind, letter]) => [letter, kind as CueKind]));

/** One first word a line; behind it, each behind a tab, the kind and the rest of what begins with it. */
export function writeCueWords(words: Record<CueKind, Iterable<string>>): string {
  const lines = new Map<string, Set<string>>();
  for (const kind of Object.keys(words) as CueKind[]) {
    for (const word of words[kind]) {
      const key = formKey(word);
      const first = FIRST_WORD.exec(key)?.[0] ?? key;
      const line = lines.get(first) ?? new Set();
      lines.set(first, line.add(LETTERS[kind] + key.slice(first.length)));
    }
  }
  return [...lines]
    .map(([first, rests]) => [first, ...[...rests].sort((a, b) => b.length - a.length)].join('\t'))
    .join('\n');
}

export interface CueWord {
  kind: CueKind;
  start: number;
  end: number;
}

/** Gives the words of a text in reading order, the longest phrase where several begin, and none inside another. */
export type CueWordFinder = (text: string) => Generator<CueWord, undefined>;

const FIRST_WORD = /^[a-z0-9\u00c0-\u024f_]+/;
const WORD = /[a-z0-9\u00c0-\u024f_]+/g;

/**
 * @param lines see {@link writeCueWords}
 * @param anyCue matches every other word that says enough
 */
export function createCueWordFinder(lines: string, anyCue: RegExp): CueWordFinder {
  // Every word of a text is looked up, so here a Map pays.
  const words = new Map(lines.split('\n').map((line) => firstAndRest(line)));
  return function* (text) {
    const lower = smallLetters(text);
    let done = 0;
    for (const { 0: word, index: start } of lower.matchAll(WORD)) {
      if (start < done) continue;
      const wordEnd = start + word.length;
      let found: CueWord | undefined;
      for (const each of words.get(word)?.split('\t') ?? []) {
        const kind = KINDS.get(each[0] as string);
        const end = endOf(each.slice(1), lower, wordEnd);
        if (!kind || end < 0 || !endsWord(lower, end)) continue;
        found = { kind, start, end };
        break;
      }
      if (!found && anyCue.test(word)) found = { kind: 'cue', start, end: wordEnd };
      if (!found) continue;
      done = found.end;
      yield found;
    }
    return undefined;
  };
}

function firstAndRest(line: string): [first: string, rest: string] {
  const tab = line.indexOf('\t');
  return [line.slice(0, tab), line.slice(tab + 1)];
}
