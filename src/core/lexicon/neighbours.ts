/**
 * Words near a form that say which of its senses is meant: "apply heat" is a treatment, "muscles produce heat" is
 * none; "braces on your teeth" support no knee. They hold for all ambiguous forms of an entry, so they say in a few
 * words what no list of phrases could.
 */
import { fold } from '../text/fold';
import { formKey, SEPARATOR } from './key';
import { lineOf, writeSortedLines } from './sorted-lines';

/** What an entry says about its forms with other senses. `*` at the end of a word stands for any ending. */
export interface Neighbours {
  id: string;
  /** Forms that mean the entry only near one of the words of `near`. */
  forms: readonly string[];
  near: readonly string[];
  /** Near one of these none of the entry's forms with other senses means the entry. */
  apart: readonly string[];
}

/** A table of lines: an entry's id, then behind tabs the two patterns and the keys of the forms. */
export function writeNeighbours(entries: readonly Neighbours[]): string {
  return writeSortedLines(
    new Map(
      entries
        .filter(({ near, apart }) => near.length + apart.length > 0)
        .map(({ id, forms, near, apart }) => [id, [pattern(near), pattern(apart), ...forms].join('\t')]),
    ),
  );
}

function pattern(words: readonly string[]): string {
  if (words.length === 0) return '';
  return `\\b(?:${words.map((word) => formKey(word).replaceAll(' ', SEPARATOR).replace(/\*$/, '\\w*')).join('|')})(?!\\w)`;
}

interface Place {
  start: number;
  end: number;
  entry: string;
}

/** Says whether the words around a form with other senses leave it in the sense of its entry. */
export type NeighbourCheck = (text: string, place: Place) => boolean;

interface Rules {
  near: RegExp | null;
  apart: RegExp | null;
  /** Keys of the forms that depend on `near`. */
  forms: ReadonlySet<string>;
}

/** @param table as written */
export function createNeighbourCheck(table: string): NeighbourCheck {
  const known = new Map<string, Rules | null>();
  return (text, { start, end, entry }) => {
    const rules = known.get(entry) ?? readRules(table, entry);
    known.set(entry, rules);
    if (!rules) return true;
    const before = text.slice(Math.max(0, start - REACH), start).toLowerCase();
    const after = text.slice(end, end + REACH).toLowerCase();
    if (rules.apart?.test(before) || rules.apart?.test(after)) return false;
    if (!rules.near || !rules.forms.has(formKey(fold(text.slice(start, end)).text))) return true;
    return rules.near.test(before) || rules.near.test(after) || standsAlone(before, after);
  };
}

function readRules(table: string, entry: string): Rules | null {
  const line = lineOf(table, entry);
  if (line === null) return null;
  const [near, apart, ...forms] = line.split('\t');
  return { near: compiled(near), apart: compiled(apart), forms: new Set(forms) };
}

function compiled(source: string | undefined): RegExp | null {
  return source ? new RegExp(source) : null;
}

/** So many characters away is still near: about eight words. */
const REACH = 60;

/** An item of a list, or a word that is explained behind it, has no neighbours: "Rest", "2. Ice: …". */
function standsAlone(before: string, after: string): boolean {
  return ALONE_BEFORE.test(before) && ALONE_AFTER.test(after);
}

const ALONE_BEFORE = /(?:^|[.:;!?•*–—-])\s*(?:\d+[.)]\s*)?$/;
const ALONE_AFTER = /^\s*(?:$|[.:;!?–—-](?:\s|$))/;
