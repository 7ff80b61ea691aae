/**
 * Finds the terms of a document and keeps up with its changes: everything once, in slices, then only the blocks
 * that changed.
 */
import type { Matches } from '../core/lexicon/lexicon';
import type { Matcher } from '../core/lexicon/match';
import { blockAround, textsBeside } from './block-around';
import { BlockWalker } from './block-walker';
import { flowsTogether } from './crossing';
import type { Marks } from './marks';
import { type Changes, PageChanges } from './page-changes';
import { inSlices } from './slices';
import { spanOf, type TextBlock } from './text-block';
import { breaksText, isInsideLeftAlone, isLeftAlone } from './text-rules';
import { textsBelow } from './texts-below';

export class PageScan {
  readonly #matcher: Matcher;
  readonly #language: string;
  readonly #marks: Marks;
  readonly #changes: PageChanges;
  readonly #ended = new AbortController();
  /** Trees still to be walked: the document, shadow roots as they are met, what the page adds. */
  #walks: BlockWalker[] = [];
  /** Custom elements without a shadow root: they may get one when their script has come, and nothing tells. */
  readonly #hosts = new Set<Element>();
  #working = false;

  /**
   * @param language the pack's primary language subtag
   * @param onSettled is called after each batch of marks
   */
  constructor(
    matcher: Matcher,
    language: string,
    marks: Marks,
    private readonly onSettled: () => void,
  ) {
    this.#matcher = matcher;
    this.#language = language;
    this.#marks = marks;
    this.#changes = new PageChanges((changes) => this.#takeUp(changes), this.#ended.signal);
  }

  get isScanning(): boolean {
    return this.#walks.length > 0;
  }

  start(): void {
    this.#scanTree(document);
    addEventListener('load', () => this.#meetHosts(), { signal: this.#ended.signal });
  }

  /** Stops for good; marks stay as they are. */
  end(): void {
    this.#ended.abort();
    this.#walks = [];
  }

  #scanTree(root: Document | ShadowRoot): void {
    this.#changes.watch(root);
    this.#walk(root);
  }

  #walk(root: Node): void {
    this.#walks.push(this.#walker(root));
    if (this.#working) return;
    this.#working = true;
    inSlices(
      {
        before: () => this.#startLostWalksAgain(this.#changes.pending().removed),
        step: () => this.#step(),
        after: () => this.#settle(),
      },
      this.#ended.signal,
    );
  }

  #walker(root: Node): BlockWalker {
    return new BlockWalker(root, this.#language, (host) => this.#meetHost(host));
  }

  #meetHost(host: Element): void {
    if (!host.shadowRoot) this.#hosts.add(host);
    else if (!this.#changes.isWatched(host.shadowRoot)) this.#scanTree(host.shadowRoot);
  }

  #meetHosts(): void {
    for (const host of this.#hosts) {
      if (host.isConnected && !host.shadowRoot) continue;
      this.#hosts.delete(host);
      if (host.isConnected) this.#meetHost(host);
    }
  }

  /** Reads one block; returns whether there is more. */
  #step(): boolean {
    const block = this.#walks[0]?.next();
    if (block) this.#marks.set(block, this.#match(block));
    else this.#walks.shift();
    this.#working = this.#walks.length > 0;
    return this.#working;
  }

  /** A walk that stands in a part that was taken out, or moved, would miss what came behind it. */
  #startLostWalksAgain(removed: ReadonlySet<Node>): void {
    if (removed.size === 0) return;
    this.#walks = this.#walks
      .filter((walk) => walk.root.isConnected)
      .map((walk) => ([...removed].some((node) => node.contains(walk.at)) ? this.#walker(walk.root) : walk));
  }

  #takeUp({ added, edges, removed }: Changes): void {
    this.#startLostWalksAgain(removed);
    for (const node of removed) {
      for (const text of textsBelow(node)) if (!text.isConnected) this.#marks.forget(text);
    }
    const dirty = new Set<Text>();
    for (const element of added) this.#takeUpElement(element, dirty);
    for (const node of edges) {
      if (node.isConnected) for (const text of textsBeside(node, this.#isLeftAlone)) dirty.add(text);
    }
    this.#readAround(dirty);
    this.#meetHosts();
    this.#settle();
  }

  #takeUpElement(element: Element, dirty: Set<Text>): void {
    if (!element.isConnected) return;
    if (isInsideLeftAlone(element, this.#language)) {
      for (const text of textsBelow(element)) this.#marks.forget(text);
    } else if (breaksText(element)) {
      this.#walk(element);
    } else {
      for (const text of textsBelow(element)) dirty.add(text);
    }
  }

  /** Reads the blocks around text nodes, each block once. */
  #readAround(dirty: Set<Text>): void {
    const done = new Set<Text>();
    for (const text of dirty) {
      if (!text.isConnected || done.has(text)) continue;
      if (isInsideLeftAlone(text, this.#language)) {
        this.#marks.forget(text);
        continue;
      }
      const block = blockAround(text, this.#isLeftAlone);
      for (const node of block.nodes) done.add(node);
      for (const left of this.#marks.set(block, this.#match(block))) dirty.add(left);
    }
  }

  #match(block: TextBlock): Matches {
    const matches = this.#matcher(block.text);
    if (block.nodes.length > 1) {
      matches.occurrences = matches.occurrences.filter(({ start, end }) => {
        const { startNode, endNode } = spanOf(block, start, end);
        return flowsTogether(startNode, endNode);
      });
    }
    return matches;
  }

  readonly #isLeftAlone = (element: Element) => isLeftAlone(element, this.#language);

  #settle(): void {
    this.#marks.settle();
    this.onSettled();
  }
}
