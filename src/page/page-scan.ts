/**
 * Finds the terms of a document and keeps up with its changes: everything once, in slices, beginning with what is in
 * view; then only the blocks that changed.
 */

import type { Matches } from '../core/lexicon/lexicon';
import type { LexiconIndex } from '../core/lexicon/lexicon-index';
import type { Matcher } from '../core/lexicon/match';
import { blockAround, textsAround, textsBeside } from './block-around';
import { BlockFinder } from './block-finder';
import { flowsTogether } from './crossing';
import { LeftAlone } from './left-alone';
import type { Marks } from './marks';
import { type Changes, PageChanges } from './page-changes';
import { ShadowHosts } from './shadow-hosts';
import { inSlices } from './slices';
import type { Stretch } from './text-batches';
import { spanOf, type TextBlock } from './text-block';
import { breaksText } from './text-rules';
import { textsBelow } from './texts-below';
import { firstInView } from './view';
import { Walks } from './walks';

/** Milliseconds between two batches of marks while a page is being read. */
const BETWEEN_BATCHES = 200;

export interface PageScanOptions {
  index: LexiconIndex;
  matcher: Matcher;
  /** The pack's primary language subtag. */
  language: string;
  marks: Marks;
  /** Is called after each batch of marks. */
  onSettled: () => void;
}

export class PageScan {
  readonly #options: PageScanOptions;
  readonly #leftAlone: LeftAlone;
  readonly #changes: PageChanges;
  readonly #ended = new AbortController();
  readonly #walks: Walks;
  /** Custom elements without a shadow root: they may get one when their script has come, and nothing tells. */
  readonly #maybeHosts = new Set<Element>();
  #working = false;
  /** When marks were last drawn. */
  #settled = Number.NEGATIVE_INFINITY;

  constructor(options: PageScanOptions) {
    this.#options = options;
    this.#leftAlone = new LeftAlone(options.language);
    this.#walks = new Walks({
      blockFinder: (stretch) => new BlockFinder(stretch, options.index, this.#leftAlone),
      shadowHosts: (root) => new ShadowHosts(root, (host) => this.#meetHost(host)),
    });
    this.#changes = new PageChanges((changes) => this.#takeUp(changes), this.#ended.signal);
  }

  get isScanning(): boolean {
    return !this.#walks.isDone;
  }

  start(): void {
    this.#changes.watch(document);
    const from = firstInView();
    this.#read({ root: document, from });
    if (from) this.#read({ root: document, until: from });
    this.#findHosts(document);
    addEventListener('load', () => this.#meetHosts(), { signal: this.#ended.signal });
  }

  /** Stops for good; marks stay as they are. */
  end(): void {
    this.#ended.abort();
    this.#walks.clear();
  }

  #read(stretch: Stretch): void {
    this.#walks.read(stretch);
    this.#work();
  }

  #findHosts(root: Node): void {
    this.#walks.findHosts(root);
    this.#work();
  }

  #work(): void {
    if (this.#working) return;
    this.#working = true;
    let start = 0;
    inSlices(
      {
        before: () => {
          start = performance.now();
          this.#leftAlone.forget();
          this.#walks.restartLost(this.#changes.takeRemoved());
        },
        step: () => this.#step(),
        after: () => {
          this.#settleSlice();
          this.#changes.spent += performance.now() - start;
        },
      },
      this.#ended.signal,
    );
  }

  #meetHost(host: Element): void {
    if (!host.shadowRoot) {
      this.#maybeHosts.add(host);
    } else if (!this.#leftAlone.isInside(host)) {
      // One that has been away, or left alone, is watched already but has no marks.
      this.#changes.watch(host.shadowRoot);
      this.#read({ root: host.shadowRoot });
      this.#findHosts(host.shadowRoot);
    }
  }

  #meetHosts(): void {
    for (const host of this.#maybeHosts) {
      if (host.isConnected && !host.shadowRoot) continue;
      this.#maybeHosts.delete(host);
      if (host.isConnected) this.#meetHost(host);
    }
  }

  /** Does a little and returns whether there is more. */
  #step(): boolean {
    const block = this.#walks.step();
    if (block) this.#options.marks.set(block, this.#match(block));
    this.#working = this.isScanning;
    return this.#working;
  }

  #takeUp({ added, edges, removed }: Changes): void {
    this.#leftAlone.forget();
    this.#walks.restartLost(this.#changes.takeRemoved());
    this.#options.marks.pageChanged();
    if (added.size > 0 || hasElement(removed)) this.#options.marks.refreshSections();
    const dirty = new Set<Text>();
    for (const node of removed) if (!this.#isInReach(node)) this.#forgetBelow(node, dirty);
    // What came with its parent is taken up with it.
    for (const element of added) if (!isIn(added, element.parentElement)) this.#takeUpElement(element, dirty);
    for (const node of edges) {
      if (node.isConnected) for (const text of textsBeside(node, this.#leftAlone.is)) dirty.add(text);
    }
    this.#readAround(dirty);
    this.#meetHosts();
    this.#settle();
  }

  #takeUpElement(element: Element, dirty: Set<Text>): void {
    if (!element.isConnected) return;
    // Where it is left alone since now, or no longer, the texts on both sides of it part or join.
    for (const text of textsAround(element, this.#leftAlone.is)) dirty.add(text);
    if (this.#leftAlone.isInside(element)) {
      this.#forgetBelow(element, dirty);
      return;
    }
    if (breaksText(element)) this.#read({ root: element });
    else for (const text of textsBelow(element)) dirty.add(text);
    this.#findHosts(element);
  }

  /** Drops the marks of a subtree; what they shared a block with has to be read again. */
  #forgetBelow(node: Node, dirty: Set<Text>): void {
    for (const text of textsBelow(node)) {
      for (const left of this.#options.marks.forget(text)) dirty.add(left);
    }
  }

  /** Whether a node stands in the page, and neither in a closed shadow root nor in anything left alone. */
  #isInReach(node: Node): boolean {
    if (!node.isConnected || this.#leftAlone.isInside(node)) return false;
    for (let root = node.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
      if (root.mode === 'closed') return false;
    }
    return true;
  }

  /** Reads the blocks around text nodes, each block once. */
  #readAround(dirty: Set<Text>): void {
    const { marks } = this.#options;
    const done = new Set<Text>();
    for (const text of dirty) {
      if (!text.isConnected || done.has(text)) continue;
      if (this.#leftAlone.isInside(text)) {
        for (const left of marks.forget(text)) dirty.add(left);
        continue;
      }
      const block = blockAround(text, this.#leftAlone.is);
      for (const node of block.nodes) done.add(node);
      for (const left of marks.set(block, this.#match(block))) dirty.add(left);
    }
  }

  #match(block: TextBlock): Matches {
    const matches = this.#options.matcher(block.text);
    if (block.nodes.length > 1) {
      matches.occurrences = matches.occurrences.filter(({ start, end }) => {
        const { startNode, endNode } = spanOf(block, start, end);
        return flowsTogether(startNode, endNode);
      });
    }
    return matches;
  }

  /** What is in view is drawn at once, the rest in few batches. */
  #settleSlice(): void {
    const now = performance.now();
    if (this.isScanning && now - this.#settled < BETWEEN_BATCHES) return;
    this.#settle();
  }

  #settle(): void {
    this.#settled = performance.now();
    this.#options.marks.settle();
    this.#options.onSettled();
  }
}

function hasElement(nodes: ReadonlySet<Node>): boolean {
  for (const { nodeType } of nodes) if (nodeType === Node.ELEMENT_NODE) return true;
  return false;
}

function isIn<Value>(set: ReadonlySet<Value>, value: Value | null): boolean {
  return value !== null && set.has(value);
}
