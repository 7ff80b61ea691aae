/**
 * Element names say where text breaks in all but a few cases; a style can make a block of a span. It is asked
 * only for the rare term that begins in one element and ends in another, because asking costs a style update.
 */

/** Whether the elements between two places of a block are drawn in one line of text. */
export function flowsTogether(start: Text, end: Text): boolean {
  if (start === end) return true;
  const range = document.createRange();
  range.setStart(start, 0);
  range.setEnd(end, end.length);
  const common = range.commonAncestorContainer;
  return [start, end].every((node) => {
    for (let at = node.parentElement; at && at !== common; at = at.parentElement) {
      if (!/^(inline|contents|ruby)/.test(getComputedStyle(at).display)) return false;
    }
    return true;
  });
}
