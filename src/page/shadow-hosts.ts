/**
 * Finds the elements of a tree that have an open shadow root, or may get one: nothing native finds them, so every
 * element is asked, once the tree's own text has been read.
 */

/** Elements that are asked in one step. */
const ELEMENTS = 100;

export class ShadowHosts {
  readonly root: Node;
  readonly #walker: TreeWalker;
  readonly #onHost: (host: Element) => void;
  #isDone = false;

  /** @param onHost is told every element that has an open shadow root, or as a custom element may get one */
  constructor(root: Node, onHost: (host: Element) => void) {
    this.root = root;
    this.#walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    this.#onHost = onHost;
    if (root.nodeType === Node.ELEMENT_NODE) this.#meet(root as Element);
  }

  get isDone(): boolean {
    return this.#isDone;
  }

  get at(): Node | null {
    return this.#walker.currentNode;
  }

  step(): null {
    for (let i = 0; i < ELEMENTS && !this.#isDone; i++) {
      const element = this.#walker.nextNode() as Element | null;
      if (element) this.#meet(element);
      else this.#isDone = true;
    }
    return null;
  }

  #meet(element: Element): void {
    if (element.shadowRoot || element.localName.includes('-')) this.#onHost(element);
  }
}
