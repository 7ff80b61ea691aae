import type { Box } from './place';

/**
 * Whether a point is on a straight way from somewhere in one box to somewhere in the other: the wedge that a pointer
 * may cross between a word and its card. Both boxes belong to it.
 *
 * While a box moves and grows steadily from the one to the other it sweeps over just that wedge; the point is in it
 * if there is a moment at which all four edges have it inside.
 */
export function isOnTheWay(from: Box, to: Box, x: number, y: number): boolean {
  let start = 0;
  let end = 1;
  const edges = [
    [x - from.left, x - to.left],
    [from.right - x, to.right - x],
    [y - from.top, y - to.top],
    [from.bottom - y, to.bottom - y],
  ] as const;
  for (const [first, last] of edges) {
    if (first < 0 && last < 0) return false;
    const turn = first / (first - last);
    if (first < 0) start = Math.max(start, turn);
    else if (last < 0) end = Math.min(end, turn);
  }
  return start <= end;
}
