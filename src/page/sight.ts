/** What of a word can be seen: a line may be in the view and yet be scrolled out of the box that it stands in. */
import type { Box } from './tooltip/place';

/** What of the frame is on the screen: without scroll bars, and less where a reader has zoomed in with two fingers. */
export function viewBox(): DOMRect {
  if (!visualViewport) return new DOMRect(0, 0, innerWidth, innerHeight);
  const { offsetLeft, offsetTop, width, height } = visualViewport;
  return new DOMRect(offsetLeft, offsetTop, width, height);
}

/** Whether some of a rectangle of a node is in view, and within every box around the node that clips it. */
export function isInSight(node: Node, rect: Box): boolean {
  let { left, top, right, bottom } = rect;
  const clip = (box: Box) => {
    left = Math.max(left, box.left);
    top = Math.max(top, box.top);
    right = Math.min(right, box.right);
    bottom = Math.min(bottom, box.bottom);
  };
  clip(viewBox());
  let isPlaced = false;
  for (const element of elementsAround(node)) {
    // What these two clip, the view clips.
    if (element === document.body || element === document.documentElement) break;
    const { overflow, position, display } = getComputedStyle(element);
    // What is placed absolutely is clipped by nothing that it is not placed in.
    if (display === 'contents' || (isPlaced && position === 'static')) continue;
    if (overflow !== 'visible') clip(element.getBoundingClientRect());
    if (position === 'fixed') break;
    isPlaced = position === 'absolute';
  }
  return left < right && top < bottom;
}

/** The elements in which a node is drawn, the nearest first, through slots and out of shadow roots. */
export function* elementsAround(node: Node): Generator<Element> {
  let at: Node | null = node;
  while (at) {
    if (at instanceof Element && at !== node) yield at;
    const slot: Node | null = at instanceof Element || at instanceof Text ? at.assignedSlot : null;
    at = slot ?? (at instanceof ShadowRoot ? at.host : at.parentNode);
  }
}
