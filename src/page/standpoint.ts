/** Where in a page the reader is, as far as we can tell. */
import type { Hit } from './hit-test';
import { comparePlaces, type Mark } from './marked-block';
import { rectsOf } from './rects';
import { isInSight, viewBox } from './sight';
import type { Standpoint } from './stepping';

type Start = Pick<StaticRange, 'startContainer' | 'startOffset'>;

/**
 * The mark that was explained last, if the reader still sees it; else the caret or the focus, if they see that; else
 * what is at the top of the view. Asks for layout.
 * @param marks in the order of the page
 * @param last the mark that was explained last
 */
export function standpointAmong(marks: readonly Mark[], last: Hit['mark'] | null): Standpoint {
  const start = placeOfMark(last) ?? placeOfCaret() ?? placeOfFocus();
  const isBefore = start ? (mark: Mark) => comparePlaces(mark, { range: start }) < 0 : isAboveView;
  const at = marks.findIndex((mark) => !isBefore(mark));
  const behind = at < 0 ? marks.length : at;
  const mark = marks[behind];
  const isOn = start !== null && mark !== undefined && comparePlaces(mark, { range: start }) === 0;
  return { before: behind - 1, behind: isOn ? behind + 1 : behind };
}

function placeOfMark(mark: Hit['mark'] | null): Start | null {
  if (!mark) return null;
  const { range } = mark;
  return rectsOf(range).some((line) => isInSight(range.startContainer, line)) ? range : null;
}

function placeOfCaret(): Start | null {
  const { focusNode, focusOffset = 0 } = getSelection() ?? {};
  if (!focusNode) return null;
  const child = focusNode.childNodes[focusOffset];
  return placeOf(child ?? focusNode, child ? 0 : focusOffset);
}

function placeOfFocus(): Start | null {
  return placeOf(document.activeElement, 0);
}

function placeOf(node: Node | null, offset: number): Start | null {
  const element = node instanceof Element ? node : node?.parentElement;
  // All of the page has the focus where nothing in it has.
  if (!node || !element || element === document.body || element === document.documentElement) return null;
  return isInSight(element, element.getBoundingClientRect())
    ? { startContainer: node, startOffset: offset }
    : null;
}

function isAboveView({ range }: Mark): boolean {
  const top = viewBox().top;
  return rectsOf(range).every((line) => line.top < top);
}
