import type { CardOwner } from './card-script';
import type { Mark } from './marked-block';
import { rectsOf } from './rects';
import { standpointAmong } from './standpoint';
import { type Direction, neighbour } from './stepping';
import type { Tooltip } from './tooltip/tooltip';

/**
 * From mark to mark, beginning where the reader is.
 * @returns goes to the next or the previous mark and explains it (Esc leads back), and says whether there is one
 */
export function makeStep(tooltip: Tooltip, { drawn }: CardOwner): (direction: Direction) => boolean {
  /** The mark that was stepped to last. */
  let visited: Mark | null = null;

  return (direction) => {
    const marks = drawn();
    const standpoint = standpointAmong(marks, tooltip.mark ?? visited);
    const mark = neighbour(marks, standpoint, direction, ({ range }) => rectsOf(range).length > 0);
    if (!mark) return false;
    visited = mark;
    tooltip.visit(mark);
    return true;
  };
}
