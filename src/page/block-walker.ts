/**
 * Walks a tree once, from block to block. A loop over firstChild and nextSibling that skips whole subtrees is
 * half the price of a TreeWalker with a filter, and it can stop after any block and go on later.
 */
import { type TextBlock, textBlock } from './text-block';
import { breaksText, isLeftAlone } from './text-rules';

export class BlockWalker {
  readonly #root: Node;
  readonly #language: string;
  readonly #onHost: (host: Element) => void;
  #node: Node | null;
  /** Whether the node's subtree is still to be walked. */
  #entering = true;
  #run: Text[] = [];

  /**
   * @param onHost is told every element on the way that has an open shadow root, or as a custom element may get
   * one; what is in there is no part of this walk
   */
  constructor(root: Node, language: string, onHost: (host: Element) => void) {
    this.#root = root;
    this.#node = root;
    this.#language = language;
    this.#onHost = onHost;
  }

  /** Where the walk stands; null at its end. */
  get at(): Node | null {
    return this.#node;
  }

  get root(): Node {
    return this.#root;
  }

  /** The next block that holds more than white space, or null at the end. */
  next(): TextBlock | null {
    while (this.#node) {
      const node = this.#node;
      if (node.nodeType === Node.TEXT_NODE) {
        this.#run.push(node as Text);
      } else if (node.nodeType === Node.ELEMENT_NODE) {
        const element = node as Element;
        const leftAlone = this.#entering && isLeftAlone(element, this.#language);
        const block = (leftAlone || breaksText(element)) && this.#endRun();
        // The run is over; the element itself is taken up again at the next call.
        if (block) return block;
        if (this.#entering && !leftAlone && this.#enter(element)) continue;
      } else if (this.#entering && node.firstChild) {
        // The document itself, or a shadow root.
        this.#node = node.firstChild;
        continue;
      }
      this.#leave(node);
    }
    return this.#endRun();
  }

  #enter(element: Element): boolean {
    if (element.shadowRoot || element.localName.includes('-')) this.#onHost(element);
    if (!element.firstChild) return false;
    this.#node = element.firstChild;
    return true;
  }

  #leave(node: Node): void {
    if (node === this.#root) {
      this.#node = null;
    } else if (node.nextSibling) {
      this.#node = node.nextSibling;
      this.#entering = true;
    } else {
      this.#node = node.parentNode;
      this.#entering = false;
    }
  }

  #endRun(): TextBlock | null {
    const run = this.#run;
    if (run.length === 0) return null;
    this.#run = [];
    const block = textBlock(run);
    return /\S/.test(block.text) ? block : null;
  }
}
