/**
 * Finds the terms of a document and keeps up with its changes: everything once, in slices, beginning with what is in
 * view; then only the blocks that changed.
 */

import type { Matches } from '../core/lexicon/lexicon';
import type { LexiconIndex } from '../core/lexicon/lexicon-index';
import type { Matcher } from '../core/lexicon/match';
import { blockAround, textsBeside } from './block-around';
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
  /** Stretches whose text is still to be read: the document, shadow roots as they are met, what the page adds. */
  #texts: BlockFinder[] = [];
  /** Trees whose elements are still to be asked for shadow roots. */
  #hosts: ShadowHosts[] = [];
  /** Custom elements without a shadow root: they may get one when their script has come, and nothing tells. */
  readonly #maybeHosts = new Set<Element>();
  #working = false;
  /** When marks were last drawn. */
  #settled = Number.NEGATIVE_INFINITY;

  constructor(options: PageScanOptions) {
    this.#options = options;
    this.#leftAlone = new LeftAlone(options.language);
    this.#changes = new PageChanges((changes) => this.#takeUp(changes), this.#ended.signal);
  }

  get isScanning(): boolean {
    return this.#texts.length > 0 || this.#hosts.length > 0;
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
    this.#texts = [];
    this.#hosts = [];
  }

  #read(stretch: Stretch): void {
    this.#texts.push(this.#blockFinder(stretch));
    this.#work();
  }

  #findHosts(root: Node): void {
    this.#hosts.push(this.#shadowHosts(root));
    this.#work();
  }

  #blockFinder(stretch: Stretch): BlockFinder {
    return new BlockFinder(stretch, this.#options.index, this.#leftAlone);
  }

  #shadowHosts(root: Node): ShadowHosts {
    return new ShadowHosts(root, (host) => this.#meetHost(host));
  }

  #work(): void {
    if (this.#working) return;
    this.#working = true;
    inSlices(
      {
        before: () => {
          this.#leftAlone.forget();
          this.#startLostWalksAgain(this.#changes.pending().removed);
        },
        step: () => this.#step(),
        after: () => this.#settleSlice(),
      },
      this.#ended.signal,
    );
  }

  #meetHost(host: Element): void {
    if (!host.shadowRoot) {
      this.#maybeHosts.add(host);
    } else if (!this.#changes.isWatched(host.shadowRoot)) {
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

  /** Does a little, all text before any element; returns whether there is more. */
  #step(): boolean {
    const queue = this.#texts.length > 0 ? this.#texts : this.#hosts;
    const [first] = queue;
    const block = first?.step();
    if (block) this.#options.marks.set(block, this.#match(block));
    if (first?.isDone) queue.shift();
    this.#working = this.isScanning;
    return this.#working;
  }

  /** A walk that stands in a part that was taken out, or moved, would miss what came behind it. */
  #startLostWalksAgain(removed: ReadonlySet<Node>): void {
    if (removed.size === 0) return;
    const isLost = ({ at }: BlockFinder | ShadowHosts) => [...removed].some((node) => node.contains(at));
    this.#texts = this.#texts
      .filter(({ root }) => root.isConnected)
      .map((walk) => (isLost(walk) ? this.#blockFinder({ root: walk.root }) : walk));
    this.#hosts = this.#hosts
      .filter(({ root }) => root.isConnected)
      .map((walk) => (isLost(walk) ? this.#shadowHosts(walk.root) : walk));
  }

  #takeUp({ added, edges, removed }: Changes): void {
    this.#leftAlone.forget();
    this.#startLostWalksAgain(removed);
    if (added.size > 0 || removed.size > 0) this.#options.marks.refreshSections();
    for (const node of removed) {
      for (const text of textsBelow(node)) if (!text.isConnected) this.#options.marks.forget(text);
    }
    const dirty = new Set<Text>();
    for (const element of added) this.#takeUpElement(element, dirty);
    for (const node of edges) {
      if (node.isConnected) for (const text of textsBeside(node, this.#leftAlone.is)) dirty.add(text);
    }
    this.#readAround(dirty);
    this.#meetHosts();
    this.#settle();
  }

  #takeUpElement(element: Element, dirty: Set<Text>): void {
    if (!element.isConnected) return;
    if (this.#leftAlone.isInside(element)) {
      for (const text of textsBelow(element)) this.#options.marks.forget(text);
    } else if (breaksText(element)) {
      this.#read({ root: element });
      this.#findHosts(element);
    } else {
      for (const text of textsBelow(element)) dirty.add(text);
    }
  }

  /** Reads the blocks around text nodes, each block once. */
  #readAround(dirty: Set<Text>): void {
    const { marks } = this.#options;
    const done = new Set<Text>();
    for (const text of dirty) {
      if (!text.isConnected || done.has(text)) continue;
      if (this.#leftAlone.isInside(text)) {
        marks.forget(text);
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
