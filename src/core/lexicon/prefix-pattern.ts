/**
 * A regular expression for the first letters of all heads. The browser compiles it in each frame, which takes
 * longer than searching most pages, so it is kept short: letters that are followed alike share a class.
 */
import { HEAD_CHARACTERS } from './word';

/** With fewer letters too many words of a page begin like a form, with more the expression takes longer to compile. */
const LETTERS = 5;

interface Node {
  next: Map<string, Node>;
  /** A head ends here, or goes on as it likes. */
  end: boolean;
}

/**
 * The source of a RegExp that finds places in a text of small letters where a head may begin. It takes no letters,
 * so `lastIndex` is the place.
 */
export function prefixPattern(heads: Iterable<string>): string {
  const ascii = newNode();
  const other = newNode();
  for (const head of heads) insert(/^\w/.test(head) ? ascii : other, head);
  const alternatives: string[] = [];
  if (ascii.next.size > 0) alternatives.push(`\\b(?=${source(ascii)})`);
  // \b knows ASCII letters only.
  if (other.next.size > 0) alternatives.push(`(?<![${HEAD_CHARACTERS}])(?=${source(other)})`);
  return alternatives.length > 0 ? alternatives.join('|') : '(?!)';
}

function newNode(): Node {
  return { next: new Map(), end: false };
}

function insert(root: Node, head: string): void {
  let node = root;
  for (const character of head.slice(0, LETTERS).split('')) {
    const next = node.next.get(character) ?? newNode();
    node.next.set(character, next);
    node = next;
  }
  node.end = true;
}

function source(node: Node): string {
  // What follows the end of a head doesn't matter: the head alone makes it a candidate.
  if (node.end) return '';
  const byRest = new Map<string, string[]>();
  for (const [character, next] of node.next) {
    const rest = source(next);
    byRest.set(rest, [...(byRest.get(rest) ?? []), escaped(character)]);
  }
  const branches = [...byRest].map(
    ([rest, characters]) => (characters.length === 1 ? characters[0] : `[${characters.join('')}]`) + rest,
  );
  return branches.length === 1 ? (branches[0] as string) : `(?:${branches.join('|')})`;
}

function escaped(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&');
}
