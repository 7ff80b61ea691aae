import type { Box } from '../core/frame-messages';

export interface Selected {
  text: string;
  /** The last line of it that is in view, or the field it is in; null where it can't be seen. */
  box: Box | null;
}

/** What the reader has selected in this frame, in its text or in a field, which may not be one for passwords. */
export function readSelection(): Selected {
  const active = document.activeElement as Partial<HTMLInputElement> | null;
  // Chromium counts what is selected in a password field to the document's selection, as dots.
  if (active?.type === 'password') return { text: '', box: null };
  const { selectionStart: start, selectionEnd: end } = active ?? {};
  const isInField = typeof start === 'number' && start !== end;
  const selection = document.getSelection();
  const text = isInField ? (active?.value?.slice(start, end ?? start) ?? '') : `${selection}`;
  const rects = isInField
    ? [(active as HTMLInputElement).getBoundingClientRect()]
    : selection?.rangeCount
      ? [...selection.getRangeAt(0).getClientRects()]
      : [];
  const inView = rects.findLast(
    ({ top, bottom, left, right, width }) =>
      width > 0 && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
  );
  // No word or phrase that the guide could explain is longer.
  return {
    text: text.trim().slice(0, 200),
    box: inView ? { left: inView.left, top: inView.top, width: inView.width, height: inView.height } : null,
  };
}
