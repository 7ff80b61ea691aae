/**
 * Reads the text nodes of a tree, so many at a time that the page can answer in between. Native code walks from
 * text to text; elements are not looked at, because most of them hold no term for which it would matter.
 */
import { isText } from './text-rules';

/** A batch takes a fraction of a slice. */
const CHARACTERS = 32_768;
/** Getting a text out of the page takes as long as searching so many characters. */
const COST_OF_NODE = 64;
/** Longer texts are often data of the page's own scripts, which needn't be searched. */
const LONG = 1_000;
/** XHTML has sections of character data too. */
const TEXTS = NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION;

export interface TextBatch {
  nodes: readonly Text[];
  /** The nodes' texts. */
  texts: readonly string[];
}

/** Where in a tree to read. */
export interface Stretch {
  root: Node;
  /** The first node; the tree's root where it is not given. */
  from?: Node | undefined;
  /** The text node to end before; else it goes to the end of the tree. */
  until?: Node | undefined;
}

export class TextBatches {
  readonly #walker: TreeWalker;
  readonly #until: Node | undefined;
  readonly #isLeftAlone: (parent: Element) => boolean;
  /** Has been reached, and begins the next batch. */
  #ahead: Text | null;

  /** @param isLeftAlone whether an element's texts are never read */
  constructor({ root, from = root, until }: Stretch, isLeftAlone: (parent: Element) => boolean) {
    this.#walker = document.createTreeWalker(root, TEXTS);
    this.#walker.currentNode = from;
    this.#until = until;
    this.#isLeftAlone = isLeftAlone;
    this.#ahead = isText(from) ? from : (this.#walker.nextNode() as Text | null);
  }

  /** The node at which the next batch begins; null at the end. */
  get at(): Node | null {
    return this.#ahead;
  }

  /** The next texts, in the order of the tree; null at the end. No word is cut between two batches. */
  next(): TextBatch | null {
    // The loop runs once a text of the page, mostly before any of it has been compiled: each step counts.
    const walker = this.#walker;
    const until = this.#until;
    const nodes: Text[] = [];
    const texts: string[] = [];
    let room = CHARACTERS;
    let last = '';
    let node: Text | null = this.#ahead;
    if (!node) return null;
    while (node && node !== until) {
      const text: string = node.data;
      if (room <= 0 && !mayGoOn(last, text)) break;
      if (text.length < LONG || !this.#isLeftAlone(node.parentNode as Element)) {
        nodes.push(node);
        texts.push(text);
        last = text;
        room -= text.length + COST_OF_NODE;
      }
      node = walker.nextNode() as Text | null;
    }
    this.#ahead = node === until ? null : node;
    return { nodes, texts };
  }
}

/** Whether a word may begin in one text and go on in the next. */
function mayGoOn(text: string, next: string): boolean {
  return !/\s$/.test(text) && !/^\s/.test(next);
}
