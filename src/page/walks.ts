/** What of a page is still to be walked through: its text, then its elements, which may have shadow roots. */
import type { BlockFinder } from './block-finder';
import type { ShadowHosts } from './shadow-hosts';
import type { Stretch } from './text-batches';
import type { TextBlock } from './text-block';

export interface WalksOptions {
  blockFinder: (stretch: Stretch) => BlockFinder;
  shadowHosts: (root: Node) => ShadowHosts;
}

export class Walks {
  readonly #options: WalksOptions;
  /** Stretches whose text is to be read: the document, shadow roots as they are met, what the page adds. */
  #texts: BlockFinder[] = [];
  /** Trees whose elements are to be asked for shadow roots. */
  #hosts: ShadowHosts[] = [];

  constructor(options: WalksOptions) {
    this.#options = options;
  }

  get isDone(): boolean {
    return this.#texts.length + this.#hosts.length === 0;
  }

  read(stretch: Stretch): void {
    this.#texts.push(this.#options.blockFinder(stretch));
  }

  findHosts(root: Node): void {
    this.#hosts.push(this.#options.shadowHosts(root));
  }

  /** Does a little, all text before any element; returns a block that may hold forms, if it has come to one. */
  step(): TextBlock | null {
    const queue = this.#texts.length > 0 ? this.#texts : this.#hosts;
    const [first] = queue;
    const block = first?.step() ?? null;
    if (first?.isDone) queue.shift();
    return block;
  }

  /** A walk that stands in a part that was taken out, or moved, would miss what came behind it: it starts again. */
  restartLost(removed: ReadonlySet<Node>): void {
    if (removed.size === 0) return;
    const isLost = ({ at }: BlockFinder | ShadowHosts) => [...removed].some((node) => node.contains(at));
    const isThere = ({ root }: BlockFinder | ShadowHosts) => root.isConnected;
    this.#texts = this.#texts
      .filter(isThere)
      .map((walk) => (isLost(walk) ? this.#options.blockFinder({ root: walk.root }) : walk));
    this.#hosts = this.#hosts
      .filter(isThere)
      .map((walk) => (isLost(walk) ? this.#options.shadowHosts(walk.root) : walk));
  }

  clear(): void {
    this.#texts = [];
    this.#hosts = [];
  }
}
