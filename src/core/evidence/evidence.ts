/**
 * Decides for each block of a page whether its words with other senses count: by what the block itself says, or its
 * section, or the page. Blocks may come and go in any order; the answers depend only on those that are there.
 *
 * How to use it: make one for each page. Keep the reading of each block that holds occurrences, together with its
 * section, as one object: its identity counts. `add` it when the block has been read; `remove` it when the block
 * is read again or gone. Between these, `counts(block)` says whether its unsure words are marked. After each batch
 * call `takeChanges`: it gives the blocks whose answer became another one, so that their marks are shown or hidden
 * without reading any text again. Answers change only there; a block that is added takes its section's last one.
 *
 * ```ts
 * const block = { ...readBlock(text, occurrences, cues), section: headingAbove, isHeading: false };
 * evidence.add(block);
 * if (evidence.counts(block)) show(block);
 * // at the end of the batch
 * for (const changed of evidence.takeChanges()) evidence.counts(changed) ? show(changed) : hide(changed);
 * // when the block goes
 * if (evidence.counts(block)) hide(block);
 * evidence.remove(block);
 * ```
 */
import { isWaiting } from './block';
import type { Reason } from './reason';
import { type PlacedBlock, Section } from './section';
import { Tally } from './tally';

/** So many different terms without another sense speak for the whole page. */
const TERMS_OF_A_PAGE = 3;

export class Evidence<Block extends PlacedBlock = PlacedBlock> {
  readonly #page = new Tally();
  readonly #sections = new Map<unknown, Section<Block>>();
  /** Sections that may have another answer since changes were last taken. */
  readonly #touched = new Set<Section<Block>>();
  /** The page's answer when changes were last taken. */
  #pageCounts = false;

  add(block: Block): void {
    const section = this.#sections.get(block.section) ?? new Section(this.#pageCounts);
    this.#sections.set(block.section, section);
    this.#touched.add(section);
    section.add(block);
    this.#page.change(block, 1);
  }

  /** Takes out a block that was added. */
  remove(block: Block): void {
    const section = this.#sections.get(block.section);
    if (!section) throw new Error('A block was removed that had not been added.');
    this.#touched.add(section);
    section.remove(block);
    this.#page.change(block, -1);
    if (!section.isEmpty) return;
    this.#sections.delete(block.section);
    this.#touched.delete(section);
  }

  /** Whether the unsure words of a block that was added are marked. */
  counts(block: Block): boolean {
    return !isWaiting(block) || this.#sections.get(block.section)?.counts === true;
  }

  /** Brings all answers up to date and gives the blocks whose answer is another one now. */
  takeChanges(): Block[] {
    const pageCounts = this.#page.isAboutHealth(TERMS_OF_A_PAGE);
    const asked = pageCounts === this.#pageCounts ? this.#touched : this.#sections.values();
    const changed: Block[] = [];
    for (const section of asked) {
      const counts = pageCounts || section.isAboutHealth;
      if (counts !== section.counts) changed.push(...section.waiting);
      section.counts = counts;
    }
    this.#pageCounts = pageCounts;
    this.#touched.clear();
    return changed;
  }

  /** Why the unsure words of a block are marked, as the page stands now; null where they aren't. */
  reasonFor({ reason, section }: Block): Reason | null {
    return reason ?? this.#sections.get(section)?.reason ?? this.#pageReason;
  }

  get #pageReason(): Reason | null {
    return this.#page.isAboutHealth(TERMS_OF_A_PAGE) ? { kind: 'page', entries: this.#page.entries } : null;
  }
}
