/** Which of a page's marks are drawn where a reader wants each term marked once per section, or once per page. */
import type { Density } from '../core/settings/settings';
import type { Mark } from './marks';

const HEADINGS = 'h1, h2, h3, h4, h5, h6';

/**
 * The marks that are drawn.
 * @param inOrder all marks, in the order of the page
 */
export function drawnMarks(inOrder: readonly Mark[], density: Density): readonly Mark[] {
  if (density === 'every') return inOrder;
  const sectionOf = density === 'section' ? sections() : () => 0;
  const seen = new Set<string>();
  return inOrder.filter((mark) => {
    const key = `${sectionOf(mark)} ${mark.entry}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** A section goes from one heading to the next; it is named by how many headings stand before it. */
function sections(): (mark: Mark) => number {
  const headings = [...document.querySelectorAll(HEADINGS)];
  return ({ range }) => {
    let low = 0;
    let high = headings.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (startsBefore(headings[middle] as Element, range.startContainer)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** A mark in a shadow root counts to the section of its host. */
function startsBefore(heading: Element, node: Node): boolean {
  let place = node;
  for (let root = place.getRootNode(); root instanceof ShadowRoot; root = place.getRootNode())
    place = root.host;
  return (heading.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
