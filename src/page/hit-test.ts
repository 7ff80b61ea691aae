/**
 * Which mark is at a point. highlightsFromPoint would ask every mark; the browser's caret position names the
 * text node, and only that node's marks are looked at. The only file that uses caretPositionFromPoint.
 */
import type { Mark } from './marked-block';
import type { Marks } from './marks';
import { contains, rectsOf } from './rects';
import { isText } from './text-rules';

/** A mark, and which of its lines was hit. */
export interface Hit {
  mark: Pick<Mark, 'entry' | 'range'>;
  line: number;
  /** Where the word lies, if not in the text of this frame; null where it is no longer there. */
  place?: () => DOMRect | null;
}

/** Where a word lies, a rectangle a line, in CSS pixels of the frame's view. */
export function linesOf({ mark, place }: Hit): DOMRect[] {
  if (!place) return rectsOf(mark.range);
  const rect = place();
  return rect ? [rect] : [];
}

interface CaretOptions {
  shadowRoots: ShadowRoot[];
}

/** The mark drawn at a point of the frame's view. Asks for layout: not more often than once a frame. */
export function hitTest(marks: Marks, x: number, y: number): Hit | null {
  const caret = caretAt(x, y);
  if (!caret) return null;
  const { offsetNode, offset } = caret;
  for (const mark of marks.in(offsetNode)) {
    if (!isAround(mark.range, offsetNode, offset)) continue;
    const line = rectsOf(mark.range).findIndex((rect) => contains(rect, x, y, 1));
    if (line >= 0) return { mark, line };
  }
  return null;
}

/** The text at a point of the frame's view, or the nearest one; asks for layout. */
export function textAt(x: number, y: number): Node | null {
  return caretAt(x, y)?.offsetNode ?? null;
}

function caretAt(x: number, y: number): CaretPosition | null {
  // The second argument is newer than TypeScript's DOM library.
  const caretPositionFromPoint = document.caretPositionFromPoint as (
    x: number,
    y: number,
    options?: CaretOptions,
  ) => CaretPosition | null;
  const caret = caretPositionFromPoint.call(document, x, y);
  // In a shadow tree it names the place of the host, and no text.
  if (caret && isText(caret.offsetNode)) return caret;
  const shadowRoots = shadowRootsAt(x, y);
  return shadowRoots.length > 0 ? caretPositionFromPoint.call(document, x, y, { shadowRoots }) : caret;
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

/** Whether a mark reaches to a caret's place, so that its boxes are worth asking for. */
function isAround(
  { startContainer, startOffset, endContainer, endOffset }: StaticRange,
  node: Node,
  offset: number,
) {
  return (startContainer !== node || startOffset <= offset) && (endContainer !== node || offset <= endOffset);
}
