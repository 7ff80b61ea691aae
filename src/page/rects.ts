/** Where a mark is drawn, a rectangle a line, in CSS pixels of the frame's view. */
export function rectsOf(mark: StaticRange): DOMRect[] {
  if (!mark.startContainer.isConnected || !mark.endContainer.isConnected) return [];
  // A live range for the length of one question; it is not kept, so it costs the page nothing.
  const range = document.createRange();
  try {
    range.setStart(mark.startContainer, mark.startOffset);
    range.setEnd(mark.endContainer, mark.endOffset);
  } catch {
    // The text has just become shorter; the next batch of changes drops the mark.
    return [];
  }
  return [...range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
}

export function contains(rect: DOMRectReadOnly, x: number, y: number, slack = 0): boolean {
  return (
    x >= rect.left - slack && x <= rect.right + slack && y >= rect.top - slack && y <= rect.bottom + slack
  );
}
