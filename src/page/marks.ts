/**
 * The marks of a frame: which block holds which occurrences, and which of them are shown. The page could clear
 * or read the highlight registry, so this map is what counts; paint follows it.
 */
import { readBlock } from '../core/evidence/block';
import { Evidence } from '../core/evidence/evidence';
import type { CueFinder } from '../core/lexicon/cues';
import type { Matches } from '../core/lexicon/lexicon';
import type { Density } from '../core/settings/settings';
import { drawnMarks } from './density';
import { comparePlaces, type Mark, type MarkedBlock, markedBlock, touches } from './marked-block';
import type { Painter } from './paint';
import { Sections } from './sections';
import type { TextBlock } from './text-block';

export class Marks {
  readonly #blocks = new Map<Text, MarkedBlock>();
  readonly #evidence = new Evidence<MarkedBlock>();
  readonly #sections = new Sections();
  readonly #painter: Painter;
  readonly #cues: CueFinder;
  #density: Density;
  /** What is drawn where not every mark is; else null, and all that count are. */
  #drawn: ReadonlySet<Mark> | null = null;

  constructor(painter: Painter, cues: CueFinder, density: Density) {
    this.#painter = painter;
    this.#cues = cues;
    this.#density = density;
  }

  /** Takes up another density; {@link settle} draws it. */
  setDensity(density: Density): void {
    if (density === this.#density) return;
    this.#painter.remove(rangesOf(this.#drawn ?? this.all()));
    this.#density = density;
    this.#drawn = null;
    if (density === 'every') this.#painter.add(rangesOf(this.all()));
    this.settle();
  }

  /**
   * Puts what was found in a block in the place of all that its nodes held before.
   * @returns nodes that shared a block with these before: they have to be read again
   */
  set(block: TextBlock, matches: Matches): Text[] {
    const left = new Set(block.nodes.flatMap((node) => this.forget(node)));
    for (const node of block.nodes) left.delete(node);
    if (matches.occurrences.length > 0) this.#add(block, matches);
    return [...left];
  }

  #add(block: TextBlock, { occurrences }: Matches): void {
    const reading = readBlock(block.text, occurrences, this.#cues);
    const first = block.nodes[0];
    if (!first || reading.occurrences.length === 0) return;
    const section = this.#sections.of(first);
    const marked = markedBlock(block, reading, section, this.#sections.isInHeading(first));
    for (const node of block.nodes) this.#blocks.set(node, marked);
    this.#evidence.add(marked);
    this.#paint(this.#shown(marked), true);
  }

  /**
   * Drops the marks of the block that a text node is part of.
   * @returns the nodes of that block
   */
  forget(node: Text): readonly Text[] {
    const marked = this.#blocks.get(node);
    if (!marked) return [];
    for (const each of marked.nodes) this.#blocks.delete(each);
    this.#paint(this.#shown(marked), false);
    this.#evidence.remove(marked);
    return marked.nodes;
  }

  /** Drops all marks. */
  clear(): void {
    this.#painter.remove(rangesOf(this.#drawn ?? []));
    this.#drawn = null;
    for (const node of this.#blocks.keys()) this.forget(node);
  }

  /** To be called when the page has changed. */
  pageChanged(): void {
    this.#painter.pageChanged();
  }

  /** To be called when elements have come or gone: headings may begin other sections now. */
  refreshSections(): void {
    if (!this.#sections.refresh()) return;
    for (const marked of new Set(this.#blocks.values())) {
      const section = this.#sections.of(marked.nodes[0] as Text);
      if (section === marked.section) continue;
      const counted = this.#evidence.counts(marked);
      this.#evidence.remove(marked);
      marked.section = section;
      this.#evidence.add(marked);
      const counts = this.#evidence.counts(marked);
      if (counts !== counted) this.#paint(marked.unsure, counts);
    }
  }

  /** To be called after each batch: shows or hides what depends on the section or the page, and draws it all. */
  settle(): void {
    for (const marked of this.#evidence.takeChanges()) {
      this.#paint(marked.unsure, this.#evidence.counts(marked));
    }
    if (this.#density !== 'every') this.#drawFew();
    this.#painter.flush();
  }

  #drawFew(): void {
    const before = this.#drawn ?? new Set();
    const now = new Set(drawnMarks(this.all(), this.#density));
    this.#painter.remove(rangesOf([...before].filter((mark) => !now.has(mark))));
    this.#painter.add(rangesOf([...now].filter((mark) => !before.has(mark))));
    this.#drawn = now;
  }

  /** The marks that are drawn in a text node. */
  in(node: Node): Mark[] {
    const marked = this.#blocks.get(node as Text);
    if (!marked) return [];
    return this.#shown(marked).filter((mark) => (this.#drawn?.has(mark) ?? true) && touches(mark, node));
  }

  /** All marks that count, drawn or not, in the order of the page. */
  all(): Mark[] {
    const blocks = [...new Set(this.#blocks.values())];
    return blocks.flatMap((marked) => this.#shown(marked)).sort(comparePlaces);
  }

  /** The marks that are drawn, in the order of the page. */
  drawn(): Mark[] {
    return this.all().filter((mark) => this.#drawn?.has(mark) ?? true);
  }

  #shown(marked: MarkedBlock): readonly Mark[] {
    return marked.unsure.length > 0 && this.#evidence.counts(marked)
      ? [...marked.sure, ...marked.unsure]
      : marked.sure;
  }

  #paint(marks: readonly Mark[], show: boolean): void {
    if (this.#density !== 'every') return;
    if (show) this.#painter.add(rangesOf(marks));
    else this.#painter.remove(rangesOf(marks));
  }
}

function rangesOf(marks: Iterable<Mark>): StaticRange[] {
  return Array.from(marks, (mark) => mark.range);
}
