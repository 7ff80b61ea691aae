/** A block of the page with the terms it holds, placed in its text nodes. */
import type { BlockReading } from '../core/evidence/block';
import type { PlacedBlock } from '../core/evidence/section';
import type { Occurrence } from '../core/lexicon/lexicon';
import { spanOf, type TextBlock } from './text-block';

/** An occurrence placed in the page. */
export interface Mark {
  entry: string;
  /** Static: live ranges make every change of the page slower, the more there are. */
  range: StaticRange;
  block: MarkedBlock;
}

export interface MarkedBlock extends PlacedBlock {
  readonly nodes: readonly Text[];
  /** The heading above it. */
  section: Element | null;
  /** Marks that stand on their own. */
  readonly sure: readonly Mark[];
  /** Marks that wait for the section or the page to be about health. */
  readonly unsure: readonly Mark[];
}

/** Places what was found in a block. */
export function markedBlock(
  block: TextBlock,
  { occurrences, reason }: BlockReading,
  section: Element | null,
  isHeading: boolean,
): MarkedBlock {
  const sure: Mark[] = [];
  const unsure: Mark[] = [];
  const marked: MarkedBlock = { nodes: block.nodes, occurrences, reason, section, isHeading, sure, unsure };
  for (const occurrence of occurrences) {
    const mark = { entry: occurrence.entry, range: rangeOf(block, occurrence), block: marked };
    (occurrence.needsContext && !reason ? unsure : sure).push(mark);
  }
  return marked;
}

/** Whether some of a mark stands in a node: at one of its ends, or between them where it crosses elements. */
export function touches({ block, range }: Mark, node: Node): boolean {
  if (range.startContainer === node || range.endContainer === node) return true;
  const at = block.nodes.indexOf(node as Text);
  return (
    at > block.nodes.indexOf(range.startContainer as Text) &&
    at < block.nodes.indexOf(range.endContainer as Text)
  );
}

/** Something that begins at a place of the page. */
interface Placed {
  range: Pick<StaticRange, 'startContainer' | 'startOffset'>;
}

/** Compares the places of two marks for sorting, in the order of the page. */
export function comparePlaces({ range: a }: Placed, { range: b }: Placed): number {
  if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
  const place = a.startContainer.compareDocumentPosition(b.startContainer);
  return place & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

function rangeOf(block: TextBlock, { start, end }: Occurrence): StaticRange {
  const span = spanOf(block, start, end);
  return new StaticRange({
    startContainer: span.startNode,
    startOffset: span.startOffset,
    endContainer: span.endNode,
    endOffset: span.endOffset,
  });
}
