/**
 * Which mark is at a point. highlightsFromPoint would ask every mark; the browser's caret position names the
 * text node, and only that node's marks are looked at. The only file that uses caretPositionFromPoint.
 */
import type { Mark } from './marked-block';
import type { Marks } from './marks';
import { contains, rectsOf } from './rects';

/** A mark, and which of its lines was hit. */
export interface Hit {
  mark: Mark;
  line: number;
}

interface CaretOptions {
  shadowRoots: ShadowRoot[];
}

/** The mark drawn at a point of the frame's view. Asks for layout: not more often than once a frame. */
export function hitTest(marks: Marks, x: number, y: number): Hit | null {
  const node = textAt(x, y);
  if (!node) return null;
  for (const mark of marks.in(node)) {
    const line = rectsOf(mark.range).findIndex((rect) => contains(rect, x, y, 1));
    if (line >= 0) return { mark, line };
  }
  return null;
}

/** The text at a point of the frame's view, or the nearest one; asks for layout. */
export function textAt(x: number, y: number): Node | null {
  // The second argument is newer than TypeScript's DOM library.
  const caretPositionFromPoint = document.caretPositionFromPoint as (
    x: number,
    y: number,
    options: CaretOptions,
  ) => CaretPosition | null;
  return (
    caretPositionFromPoint.call(document, x, y, { shadowRoots: shadowRootsAt(x, y) })?.offsetNode ?? null
  );
}

/** The open shadow roots around a point, which the caret position enters only where they are named. */
function shadowRootsAt(x: number, y: number): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  let element = document.elementFromPoint(x, y);
  while (element?.shadowRoot && roots.at(-1) !== element.shadowRoot) {
    roots.push(element.shadowRoot);
    element = element.shadowRoot.elementFromPoint(x, y);
  }
  return roots;
}
