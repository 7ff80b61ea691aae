import { type Hit, linesOf } from '../hit-test';
import { elementsAround, isInSight } from '../sight';
import type { Word } from './place';

/**
 * A mark as it is drawn now: the line that was hit, or another that can be seen where that one can't; null where
 * nothing of it can. Asks for layout.
 */
export function wordOf(hit: Hit): Word | null {
  const lines = linesOf(hit);
  const node = hit.mark.range.startContainer;
  const line = [lines[hit.line], ...lines].find((each) => each && isInSight(node, each));
  if (!line) return null;
  const [element] = elementsAround(node);
  const isVertical = element !== undefined && getComputedStyle(element).writingMode !== 'horizontal-tb';
  return { line, lines, isVertical };
}
