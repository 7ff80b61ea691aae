/**
 * Gathers what a page changes and hands it over in batches. A page that changes without end gets a bounded share of
 * time: the next batch waits until the last one, with all that followed from it, has taken no more than that share.
 */
import { later } from './slices';

/** At most this part of a frame's time goes into following its changes. What is gathered meanwhile costs little. */
const SHARE = 0.05;

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
  #justRemoved = new Set<Node>();
  #waiting = false;
  /** When the last batch was handed over: the first one waits for nothing. */
  #handedOver = Number.NEGATIVE_INFINITY;
  /** Milliseconds that the last batch has taken so far, with what follows from it. */
  spent = 0;

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

  /** The nodes that went since this was last asked, though they may not have been handed over yet. */
  takeRemoved(): Set<Node> {
    this.#gather(this.#observer.takeRecords());
    const removed = this.#justRemoved;
    this.#justRemoved = new Set();
    return removed;
  }

  #gather(records: readonly MutationRecord[]): void {
    for (const record of records) this.#add(record);
    this.#schedule();
  }

  /** Runs for every change of the page, so each property of a record is asked for only where it may hold something. */
  #add(record: MutationRecord): void {
    const { added, edges, removed } = this.#changes;
    if (record.type === 'attributes') {
      added.add(record.target as Element);
      return;
    }
    edges.add(record.target);
    if (record.type === 'characterData') return;
    for (const node of record.removedNodes) {
      removed.add(node);
      this.#justRemoved.add(node);
    }
    for (const node of record.addedNodes) {
      if (node.nodeType === Node.ELEMENT_NODE) added.add(node as Element);
      else edges.add(node);
    }
    for (const node of [record.previousSibling, record.nextSibling]) if (node) edges.add(node);
  }

  #schedule(): void {
    if (this.#waiting || document.hidden || isEmpty(this.#changes)) return;
    this.#waiting = true;
    const rest = this.#handedOver + this.spent / SHARE - performance.now();
    if (rest <= 0) later(() => this.#handOver(), this.#signal);
    else setTimeout(() => this.#scheduleAgain(), rest);
  }

  /** More may have been spent while it waited. */
  #scheduleAgain(): void {
    this.#waiting = false;
    this.#schedule();
  }

  #handOver(): void {
    this.#gather(this.#observer.takeRecords());
    this.#waiting = false;
    const changes = this.#changes;
    this.#changes = none();
    this.#handedOver = performance.now();
    this.spent = 0;
    this.#onChanges(changes);
    this.spent += performance.now() - this.#handedOver;
  }
}

function none(): Changes {
  return { added: new Set(), edges: new Set(), removed: new Set() };
}

/** Where a node goes, that from which it goes is an edge. */
function isEmpty({ added, edges }: Changes): boolean {
  return added.size + edges.size === 0;
}
