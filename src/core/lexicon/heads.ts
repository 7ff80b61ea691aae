/**
 * Forms by the word they begin with, their head, in one string that a frame gets from storage as it is. Nothing is
 * built of it: heads are spread over lines by a hash of their letters, and native code finds one in its line.
 */
import { headOf } from './word';

/** The forms that begin with one head. */
export interface FormsOfHead {
  /** Each form's key between tabs, its meaning behind it; see meaning.ts. */
  text: string;
  /** The length of the longest key. */
  longest: number;
}

const HEADS_IN_A_LINE = 32;
/** Stands before each head. */
const HEAD = '\u0002';

/** Writes forms, given by their keys with their meanings as written. */
export function writeForms(meanings: ReadonlyMap<string, string>): { heads: Set<string>; table: string } {
  const groups = new Map<string, [key: string, meaning: string][]>();
  for (const form of meanings) {
    const head = headOf(form[0]);
    const group = groups.get(head);
    if (group) group.push(form);
    else groups.set(head, [form]);
  }
  const lines = Array.from({ length: Math.ceil(groups.size / HEADS_IN_A_LINE) || 1 }, () => '');
  for (const [head, forms] of groups) {
    const longest = Math.max(...forms.map(([key]) => key.length));
    lines[lineOf(head, lines.length)] += `${HEAD}${head}\t${longest}\t${forms.flat().join('\t')}`;
  }
  return { heads: new Set(groups.keys()), table: lines.join('\n') };
}

/** What {@link writeForms} has written, to be looked into. */
export class FormTable {
  readonly #lines: readonly string[];

  constructor(table: string) {
    this.#lines = table.split('\n');
  }

  /** The forms of a head, or null where it is none. */
  formsOf(head: string): FormsOfHead | null {
    const line = this.#lines[lineOf(head, this.#lines.length)] as string;
    const at = line.indexOf(`${HEAD}${head}\t`);
    if (at < 0) return null;
    const next = line.indexOf(HEAD, at + 1);
    const length = at + head.length + 2;
    const tab = line.indexOf('\t', length);
    return {
      longest: Number(line.slice(length, tab)),
      text: line.slice(tab, next < 0 ? line.length : next),
    };
  }
}

/** The meaning of a key, as written; null where no form of the head has that key. */
export function meaningOf({ text }: FormsOfHead, key: string): string | null {
  const at = text.indexOf(`\t${key}\t`);
  if (at < 0) return null;
  const start = at + key.length + 2;
  const end = text.indexOf('\t', start);
  return text.slice(start, end < 0 ? text.length : end);
}

/** Whether a form of the head may begin with these characters; true for some that don't. */
export function hasKeyLike({ text }: FormsOfHead, beginning: string): boolean {
  return text.includes(`\t${beginning}`);
}

function lineOf(head: string, lines: number): number {
  // One letter has no second and no third; NaN counts as 0 among bits.
  return ((head.charCodeAt(0) + (head.charCodeAt(1) << 3) + (head.charCodeAt(2) << 6)) % lines) | 0;
}
