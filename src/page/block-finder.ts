/** Finds the blocks of a tree in which forms may stand; all other text is only glanced at. */
import { Glance } from '../core/lexicon/glance';
import type { LexiconIndex } from '../core/lexicon/lexicon-index';
import { blockAround } from './block-around';
import type { LeftAlone } from './left-alone';
import { type Stretch, type TextBatch, TextBatches } from './text-batches';
import type { TextBlock } from './text-block';

export class BlockFinder {
  readonly root: Node;
  readonly #index: LexiconIndex;
  readonly #leftAlone: LeftAlone;
  readonly #batches: TextBatches;
  #batch: TextBatch | null = null;
  #glance: Glance | null = null;
  /** The first text of the batch that is still to be looked at. */
  #text = 0;
  /** The block that was found last may hold the texts that come next, in another batch too. */
  #lastBlock: readonly Text[] = [];
  #isDone = false;

  constructor(stretch: Stretch, index: LexiconIndex, leftAlone: LeftAlone) {
    this.root = stretch.root;
    this.#index = index;
    this.#leftAlone = leftAlone;
    this.#batches = new TextBatches(stretch, leftAlone.is);
  }

  get isDone(): boolean {
    return this.#isDone;
  }

  /** Where it stands in the tree; null where it has reached the end. */
  get at(): Node | null {
    return this.#batches.at;
  }

  /** Does a little: returns a block that may hold forms, or null where it has found none yet. */
  step(): TextBlock | null {
    if (!this.#batch || !this.#glance) {
      this.#batch = this.#batches.next();
      this.#isDone = !this.#batch;
      this.#glance = this.#batch && new Glance(this.#index, this.#batch.texts);
      this.#text = 0;
      return null;
    }
    const found = this.#glance.next(this.#text);
    const node = this.#batch.nodes[found];
    if (!node) {
      this.#batch = null;
      return null;
    }
    this.#text = found + 1;
    if (this.#lastBlock.includes(node)) return null;
    // The page may have changed since the batch was read.
    if (!node.isConnected || this.#leftAlone.isInside(node)) return null;
    const block = blockAround(node, this.#leftAlone.is);
    this.#lastBlock = block.nodes;
    return block;
  }
}
