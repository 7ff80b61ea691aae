/**
 * A regular expression in the shape of a trie: forms that begin alike share their beginning, so the engine
 * never tries one form after another. Greedy and longest first.
 */
import { APOSTROPHES, SEPARATOR } from './key';

interface Node {
  next: Map<string, Node>;
  /** A form ends here. */
  end: boolean;
}

/**
 * The source of a RegExp that finds the longest key at each word beginning. What it finds is a candidate: where
 * the word ends, and a letter outside ASCII before it, are for the caller to check.
 * @param keys see key.ts
 */
export function triePattern(keys: Iterable<string>): string {
  const ascii = newNode();
  const other = newNode();
  for (const key of keys) insert(/^[a-z0-9]/.test(key) ? ascii : other, key);
  const alternatives: string[] = [];
  if (ascii.next.size > 0) alternatives.push(`\\b${source(ascii)}`);
  // \b knows ASCII letters only, so a form that begins with another letter can't stand behind it.
  if (other.next.size > 0) alternatives.push(source(other));
  return alternatives.length > 0 ? `(?:${alternatives.join('|')})` : '(?!)';
}

function newNode(): Node {
  return { next: new Map(), end: false };
}

function insert(root: Node, key: string): void {
  let node = root;
  for (const character of key) {
    const next = node.next.get(character) ?? newNode();
    node.next.set(character, next);
    node = next;
  }
  node.end = true;
}

function source(node: Node): string {
  const branches = [...node.next].map(([character, next]) => characterSource(character) + source(next));
  if (branches.length === 0) return '';
  if (branches.length === 1 && !node.end) return branches[0] as string;
  return `(?:${branches.join('|')})${node.end ? '?' : ''}`;
}

function characterSource(character: string): string {
  if (character === ' ') return SEPARATOR;
  if (character === "'") return `[${APOSTROPHES}]`;
  return character.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
