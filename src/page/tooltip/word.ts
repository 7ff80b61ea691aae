import type { Hit } from '../hit-test';
import { rectsOf } from '../rects';
import { elementsAround, isInSight } from '../sight';
import type { Word } from './place';

/**
 * A mark as it is drawn now: the line that was hit, or another that can be seen where that one can't; null where
 * nothing of it can. Asks for layout.
 */
export function wordOf({ mark: { range }, line: hit }: Hit): Word | null {
  const lines = rectsOf(range);
  const node = range.startContainer;
  const line = [lines[hit], ...lines].find((each) => each && isInSight(node, each));
  const [element] = elementsAround(node);
  if (!line || !element) return null;
  return { line, lines, isVertical: getComputedStyle(element).writingMode !== 'horizontal-tb' };
}
