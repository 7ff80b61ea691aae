import { Bag } from './bag';
import { type BlockReading, isWaiting } from './block';
import type { Reason } from './reason';
import { Tally } from './tally';

/** A block as it was read, and where it stands. */
export interface PlacedBlock extends BlockReading {
  /**
   * What the block shares with the other blocks of its section and with no others, by identity: the heading above
   * it, say, or null where there is none. The block of a heading belongs to the section that it begins.
   */
  readonly section: unknown;
  readonly isHeading: boolean;
}

/** So many different terms without another sense speak for their section. */
const TERMS = 2;

/** What stands between one heading and the next, with its heading. */
export class Section<Block extends PlacedBlock> {
  /** The blocks that depend on it. */
  readonly waiting = new Set<Block>();
  readonly #tally = new Tally();
  /** Entries that its heading names, where they mean health there. */
  readonly #named = new Bag();

  /** @param counts the answer that its waiting blocks have been given */
  constructor(public counts: boolean) {}

  get isEmpty(): boolean {
    return this.#tally.isEmpty;
  }

  add(block: Block): void {
    this.#change(block, 1);
    if (isWaiting(block)) this.waiting.add(block);
  }

  remove(block: Block): void {
    this.#change(block, -1);
    this.waiting.delete(block);
  }

  get isAboutHealth(): boolean {
    return this.#named.size > 0 || this.#tally.isAboutHealth(TERMS);
  }

  get reason(): Reason | null {
    if (this.#named.size > 0) return { kind: 'heading', entries: this.#named.entries };
    return this.isAboutHealth ? { kind: 'section', entries: this.#tally.entries } : null;
  }

  #change(block: Block, by: 1 | -1): void {
    this.#tally.change(block, by);
    if (!block.isHeading || isWaiting(block)) return;
    for (const { entry } of block.occurrences) this.#named.change(entry, by);
  }
}
