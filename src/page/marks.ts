/**
 * The marks of a frame: which block holds which occurrences, and which of them are shown. The page could clear
 * or read the highlight registry, so this map is what counts; paint follows it.
 */
import { readBlock } from '../core/evidence/block';
import { PageEvidence } from '../core/evidence/page';
import type { CueFinder } from '../core/lexicon/cues';
import type { Matches, Occurrence } from '../core/lexicon/lexicon';
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
  #unsureShown = false;

  constructor(painter: Painter, cues: CueFinder) {
    this.#painter = painter;
    this.#cues = cues;
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
    for (const node of this.#blocks.keys()) this.forget(node);
  }

  /** To be called after each batch: shows or hides what depends on the page as a whole. */
  settle(): void {
    const show = this.#evidence.reason !== null;
    if (show === this.#unsureShown) return;
    this.#unsureShown = show;
    for (const marked of new Set(this.#blocks.values())) this.#paint(marked.unsure, show);
  }

  /** The marks that are shown in a text node. */
  in(node: Node): Mark[] {
    const marked = this.#blocks.get(node as Text);
    if (!marked) return [];
    return this.#shown(marked).filter(
      ({ range }) =>
        range.startContainer === node || range.endContainer === node || isBetween(marked, range, node),
    );
  }

  /** All marks that are shown, in the order of the page. */
  all(): Mark[] {
    const blocks = [...new Set(this.#blocks.values())];
    return blocks.flatMap((marked) => this.#shown(marked)).sort((a, b) => comparePlaces(a.range, b.range));
  }

  #shown(marked: MarkedBlock): Mark[] {
    return this.#unsureShown ? [...marked.sure, ...marked.unsure] : marked.sure;
  }

  #paint(marks: readonly Mark[], show: boolean): void {
    const ranges = marks.map((mark) => mark.range);
    if (show) this.#painter.add(ranges);
    else this.#painter.remove(ranges);
  }
}

/** Whether the node lies between the two ends of a mark that crosses elements. */
function isBetween(marked: MarkedBlock, range: StaticRange, node: Node): boolean {
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
