/**
 * Whether a text is about health, so that words with other senses ("rest", "core") may be marked in it.
 * A block of text speaks for itself where it holds a cue or a term that has no other sense; a page speaks for
 * all its blocks once it holds several such terms.
 */
import type { Matches } from '../lexicon/lexicon';

/** So many different unambiguous terms make a page one about health. */
const TERMS_OF_A_HEALTH_PAGE = 3;

/** Whether a block's own words show that it is about health. */
export function blockIsAboutHealth(block: Matches): boolean {
  return block.cues > 0 || block.occurrences.some((occurrence) => !occurrence.needsContext);
}

/** Counts what the blocks of a page hold, as they come and go. */
export class PageEvidence {
  readonly #terms = new Map<string, number>();

  add(block: Matches): void {
    this.#count(block, 1);
  }

  remove(block: Matches): void {
    this.#count(block, -1);
  }

  get isAboutHealth(): boolean {
    return this.#terms.size >= TERMS_OF_A_HEALTH_PAGE;
  }

  #count(block: Matches, change: 1 | -1): void {
    for (const { entry, needsContext } of block.occurrences) {
      if (needsContext) continue;
      const count = (this.#terms.get(entry) ?? 0) + change;
      if (count > 0) this.#terms.set(entry, count);
      else this.#terms.delete(entry);
    }
  }
}
