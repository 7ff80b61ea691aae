import { Bag } from './bag';
import { type BlockReading, isWaiting } from './block';

/** So many waiting blocks may stand beside each that speaks for itself. */
const MOST_WAITING = 2;

/** Counts what some blocks hold, as they come and go; the order in which they come makes no difference. */
export class Tally {
  /** Entries that stand in the blocks without another sense. */
  readonly #terms = new Bag();
  #settled = 0;
  #waiting = 0;

  get isEmpty(): boolean {
    return this.#settled + this.#waiting === 0;
  }

  /** Puts a block in, or takes out one that was put in. */
  change(block: BlockReading, by: 1 | -1): void {
    for (const { entry, needsContext } of block.occurrences) if (!needsContext) this.#terms.change(entry, by);
    if (isWaiting(block)) this.#waiting += by;
    else this.#settled += by;
  }

  /**
   * Whether the blocks together are about health: they hold that many different terms without another sense, and
   * these aren't lost among blocks that wait, as a few headlines about health are on the front page of a newspaper.
   */
  isAboutHealth(terms: number): boolean {
    return this.#terms.size >= terms && this.#waiting <= MOST_WAITING * this.#settled;
  }

  /** The different entries that stand in the blocks without another sense. */
  get entries(): string[] {
    return this.#terms.entries;
  }
}
