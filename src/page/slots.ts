/**
 * Text that a shadow tree holds in a slot is shown only where nothing is put into the slot. Firefox 153 ends the whole
 * tab where a highlight holds a range from one such text to another, or into one from outside, while it is not shown:
 * it looks for both ends in the tree as it is drawn. A range inside one text is safe.
 */

/** Whether a range has both its ends in one text, or neither of them in a slot that shows something else. */
export function isSafeToDraw({ startContainer, endContainer }: AbstractRange): boolean {
  return startContainer === endContainer || ![startContainer, endContainer].some(isUnshownFallback);
}

function isUnshownFallback(node: Node): boolean {
  for (let at = node.parentElement; at; at = at.parentElement) {
    // Only slots have assigned nodes.
    if ((at as Partial<HTMLSlotElement>).assignedNodes?.()[0]) return true;
  }
  return false;
}
