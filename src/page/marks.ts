/**
 * The marks of a frame: which block holds which occurrences, and which of them are shown. The page could clear
 * or read the highlight registry, so this map is what counts; paint follows it.
 */
import { readBlock } from '../core/evidence/block';
import { PageEvidence } from '../core/evidence/page';
import type { CueFinder } from '../core/lexicon/cues';
import type { Matches, Occurrence } from '../core/lexicon/lexicon';
import type { Density } from '../core/settings/settings';
import { drawnMarks } from './density';
import type { Painter } from './paint';
import { spanOf, type TextBlock } from './text-block';

/** An occurrence placed in the page. */
export interface Mark {
  entry: string;
  /** Static: live ranges make every change of the page slower, the more there are. */
  range: StaticRange;
}

interface MarkedBlock {
  nodes: readonly Text[];
  occurrences: readonly Occurrence[];
  /** Marks that stand on their own. */
  sure: Mark[];
  /** Marks that need the page to be about health. */
  unsure: Mark[];
}

export class Marks {
  readonly #blocks = new Map<Text, MarkedBlock>();
  readonly #evidence = new PageEvidence();
  readonly #painter: Painter;
  readonly #cues: CueFinder;
  #density: Density;
  /** What is drawn where not every mark is; else null, and all that count are. */
  #drawn: ReadonlySet<Mark> | null = null;
  #unsureShown = false;

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
    this.#add(block, matches);
    return [...left];
  }

  #add(block: TextBlock, matches: Matches): void {
    if (matches.occurrences.length === 0) return;
    const { occurrences, reason } = readBlock(block.text, matches.occurrences, this.#cues);
    const marked: MarkedBlock = { nodes: block.nodes, occurrences, sure: [], unsure: [] };
    for (const { entry, start, end, needsContext } of occurrences) {
      const span = spanOf(block, start, end);
      const range = new StaticRange({
        startContainer: span.startNode,
        startOffset: span.startOffset,
        endContainer: span.endNode,
        endOffset: span.endOffset,
      });
      (needsContext && !reason ? marked.unsure : marked.sure).push({ entry, range });
    }
    for (const node of block.nodes) this.#blocks.set(node, marked);
    this.#evidence.add(occurrences);
    this.#paint(marked.sure, true);
    if (this.#unsureShown) this.#paint(marked.unsure, true);
  }

  /**
   * Drops the marks of the block that a text node is part of.
   * @returns the nodes of that block
   */
  forget(node: Text): readonly Text[] {
    const marked = this.#blocks.get(node);
    if (!marked) return [];
    for (const each of marked.nodes) this.#blocks.delete(each);
    this.#evidence.remove(marked.occurrences);
    this.#paint(marked.sure, false);
    if (this.#unsureShown) this.#paint(marked.unsure, false);
    return marked.nodes;
  }

  /** Drops all marks. */
  clear(): void {
    this.#painter.remove(rangesOf(this.#drawn ?? []));
    this.#drawn = null;
    for (const node of this.#blocks.keys()) this.forget(node);
  }

  /** To be called after each batch: shows or hides what depends on the page as a whole. */
  settle(): void {
    const show = this.#evidence.reason !== null;
    if (show !== this.#unsureShown) {
      this.#unsureShown = show;
      for (const marked of new Set(this.#blocks.values())) this.#paint(marked.unsure, show);
    }
    if (this.#density !== 'every') this.#drawFew();
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
    return this.#shown(marked).filter(
      (mark) => (this.#drawn?.has(mark) ?? true) && touches(marked, mark.range, node),
    );
  }

  /** All marks that count, drawn or not, in the order of the page. */
  all(): Mark[] {
    const blocks = [...new Set(this.#blocks.values())];
    return blocks.flatMap((marked) => this.#shown(marked)).sort((a, b) => comparePlaces(a.range, b.range));
  }

  #shown(marked: MarkedBlock): Mark[] {
    return this.#unsureShown ? [...marked.sure, ...marked.unsure] : marked.sure;
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

/** Whether some of a mark stands in a node: at one of its ends, or between them where it crosses elements. */
function touches(marked: MarkedBlock, range: StaticRange, node: Node): boolean {
  if (range.startContainer === node || range.endContainer === node) return true;
  const at = marked.nodes.indexOf(node as Text);
  return (
    at > marked.nodes.indexOf(range.startContainer as Text) &&
    at < marked.nodes.indexOf(range.endContainer as Text)
  );
}

function comparePlaces(a: StaticRange, b: StaticRange): number {
  if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
  const place = a.startContainer.compareDocumentPosition(b.startContainer);
  return place & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
