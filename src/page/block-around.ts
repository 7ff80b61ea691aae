/** Finds the block that a text node belongs to, without walking anything else. */
import { type TextBlock, textBlock } from './text-block';
import { breaksText, isText } from './text-rules';

type Direction = 'previous' | 'next';

/** The block around a text node that is not inside anything left alone. */
export function blockAround(text: Text, isLeftAlone: (element: Element) => boolean): TextBlock {
  const before = collect(text, 'previous', isLeftAlone).reverse();
  return textBlock([...before, text, ...collect(text, 'next', isLeftAlone)]);
}

/** The texts that a node's place in the flow touches: itself, or the nearest on either side of it. */
export function textsBeside(node: Node, isLeftAlone: (element: Element) => boolean): Text[] {
  if (isText(node)) return [node];
  return (['previous', 'next'] as const).flatMap((direction) => {
    let at = leaf(node, direction, isLeftAlone);
    while (at && !isText(at)) at = neighbour(at, direction, isLeftAlone);
    return at ? [at] : [];
  });
}

/** The nearest texts in the flow on either side of an element, outside of it. */
export function textsAround(element: Element, isLeftAlone: (element: Element) => boolean): Text[] {
  return (['previous', 'next'] as const).flatMap((direction) => {
    let at = neighbour(element, direction, isLeftAlone);
    while (at && !isText(at)) at = neighbour(at, direction, isLeftAlone);
    return at ? [at] : [];
  });
}

function collect(text: Text, direction: Direction, isLeftAlone: (element: Element) => boolean): Text[] {
  const found: Text[] = [];
  let at = neighbour(text, direction, isLeftAlone);
  while (at) {
    if (isText(at)) found.push(at);
    at = neighbour(at, direction, isLeftAlone);
  }
  return found;
}

/** The next leaf in the flow of the text, or null where the block ends. */
function neighbour(
  from: Node,
  direction: Direction,
  isLeftAlone: (element: Element) => boolean,
): Node | null {
  let at = from;
  for (;;) {
    const sibling: Node | null = direction === 'next' ? at.nextSibling : at.previousSibling;
    if (sibling) return leaf(sibling, direction, isLeftAlone);
    const parent = at.parentNode;
    if (parent?.nodeType !== Node.ELEMENT_NODE || breaksText(parent as Element)) return null;
    at = parent;
  }
}

/** The leaf of a subtree that is reached first; an element without children is its own leaf. */
function leaf(node: Node, direction: Direction, isLeftAlone: (element: Element) => boolean): Node | null {
  let at = node;
  while (at.nodeType === Node.ELEMENT_NODE) {
    if (breaksText(at as Element) || isLeftAlone(at as Element)) return null;
    const child = direction === 'next' ? at.firstChild : at.lastChild;
    if (!child) return at;
    at = child;
  }
  return at;
}
