/**
 * Sets each list of glosses beside its paragraph, or below the list before it where that one is longer.
 * CSS could do it with floats only if the glosses came before the paragraph in reading order.
 */

const GAP = 16;

/**
 * @param column the positioned element that holds paragraphs, each followed by its glosses
 * @returns a function that ends it
 */
export function keepMarginInFlow(column: HTMLElement): () => void {
  const place = () => {
    let free = 0;
    for (const list of column.querySelectorAll<HTMLElement>('.margin')) {
      // In a narrow window the margin is not there.
      if (!list.offsetParent) continue;
      const paragraph = list.previousElementSibling as HTMLElement;
      const top = Math.max(paragraph.offsetTop, free);
      list.style.insetBlockStart = `${top}px`;
      free = top + list.offsetHeight + GAP;
    }
    column.style.setProperty('--margin-end', `${free}px`);
  };
  // Text size, window width and late fonts all show as a changed size of the text.
  const observer = new ResizeObserver(place);
  for (const child of column.children) observer.observe(child);
  place();
  return () => observer.disconnect();
}
