/**
 * Gathers what a page changes and hands it over in batches. A page that changes without end gets a bounded
 * share of time: after a batch that took t, the next one waits at least REST times t.
 */
import { later } from './slices';

/** At most one part in ten of a frame's time goes into following its changes. */
const REST = 9;

export interface Changes {
  /** Elements that came, or whose text may be read now and might not before (or the reverse). */
  added: Set<Element>;
  /** Nodes whose own text is as new, or that got another neighbour: runs of text may have joined or split there. */
  edges: Set<Node>;
  /** Nodes that went; a moved node is here and in `added` or `edges`. */
  removed: Set<Node>;
}

export class PageChanges {
  readonly #observer = new MutationObserver((records) => this.#gather(records));
  readonly #onChanges: (changes: Changes) => void;
  readonly #signal: AbortSignal;
  #changes = none();
  #waiting = false;
  #restUntil = 0;

  /** @param signal ends all watching */
  constructor(onChanges: (changes: Changes) => void, signal: AbortSignal) {
    this.#onChanges = onChanges;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#observer.disconnect(), { once: true });
    document.addEventListener('visibilitychange', () => this.#schedule(), { signal });
  }

  watch(root: Document | ShadowRoot): void {
    this.#observer.observe(root, {
      childList: true,
      characterData: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['contenteditable', 'lang', 'xml:lang'],
    });
  }

  /** What has changed and is not handed over yet. */
  pending(): Changes {
    this.#gather(this.#observer.takeRecords());
    return this.#changes;
  }

  #gather(records: readonly MutationRecord[]): void {
    const { added, edges, removed } = this.#changes;
    for (const { type, target, addedNodes, removedNodes, previousSibling, nextSibling } of records) {
      if (type === 'attributes') added.add(target as Element);
      else edges.add(target);
      for (const node of removedNodes) removed.add(node);
      for (const node of addedNodes) {
        if (node.nodeType === Node.ELEMENT_NODE) added.add(node as Element);
        else edges.add(node);
      }
      if (previousSibling) edges.add(previousSibling);
      if (nextSibling) edges.add(nextSibling);
    }
    this.#schedule();
  }

  #schedule(): void {
    if (this.#waiting || document.hidden || this.#signal.aborted || isEmpty(this.#changes)) return;
    this.#waiting = true;
    const rest = this.#restUntil - performance.now();
    if (rest <= 0) later(() => this.#handOver(), this.#signal);
    else setTimeout(() => this.#handOver(), rest);
  }

  #handOver(): void {
    this.#waiting = false;
    if (this.#signal.aborted) return;
    const changes = this.pending();
    this.#changes = none();
    const start = performance.now();
    this.#onChanges(changes);
    const end = performance.now();
    this.#restUntil = end + (end - start) * REST;
  }
}

function none(): Changes {
  return { added: new Set(), edges: new Set(), removed: new Set() };
}

function isEmpty({ added, edges, removed }: Changes): boolean {
  return added.size === 0 && edges.size === 0 && removed.size === 0;
}
