import type { Occurrence } from '../lexicon/lexicon';
import type { Reason } from './reason';

/** So many different terms without another sense make a page one about health. */
const TERMS_OF_A_HEALTH_PAGE = 3;

/** Counts what the blocks of a page hold, as they come and go; the order in which they come makes no difference. */
export class PageEvidence {
  readonly #terms = new Map<string, number>();

  add(occurrences: readonly Occurrence[]): void {
    this.#count(occurrences, 1);
  }

  remove(occurrences: readonly Occurrence[]): void {
    this.#count(occurrences, -1);
  }

  /** Why the page as a whole is about health; null where it isn't. */
  get reason(): Reason | null {
    return this.#terms.size >= TERMS_OF_A_HEALTH_PAGE
      ? { kind: 'page', entries: [...this.#terms.keys()] }
      : null;
  }

  #count(occurrences: readonly Occurrence[], change: 1 | -1): void {
    for (const { entry, needsContext } of occurrences) {
      if (needsContext) continue;
      const count = (this.#terms.get(entry) ?? 0) + change;
      if (count > 0) this.#terms.set(entry, count);
      else this.#terms.delete(entry);
    }
  }
}
