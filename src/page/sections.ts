/** Which section of the page a place belongs to: a section goes from one heading to the next, with its heading. */

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

export class Sections {
  #headings: readonly Element[] = [...document.querySelectorAll(HEADINGS)];

  /** To be called when elements of the page have come or gone; returns whether sections have changed. */
  refresh(): boolean {
    const before = this.#headings;
    this.#headings = [...document.querySelectorAll(HEADINGS)];
    return (
      before.length !== this.#headings.length || before.some((heading, i) => heading !== this.#headings[i])
    );
  }

  /** The heading above a text, or the one it is part of; null where there is none. */
  of(text: Text): Element | null {
    const place = inDocument(text);
    let low = 0;
    let high = this.#headings.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (startsBefore(this.#headings[middle] as Element, place)) low = middle + 1;
      else high = middle;
    }
    return this.#headings[low - 1] ?? null;
  }

  isInHeading(text: Text): boolean {
    return !!text.parentElement?.closest(HEADINGS);
  }
}

/** The node itself, or the host of the shadow tree it stands in. */
function inDocument(node: Node): Node {
  let place = node;
  for (let root = place.getRootNode(); root instanceof ShadowRoot; root = place.getRootNode()) {
    place = root.host;
  }
  return place;
}

function startsBefore(heading: Element, node: Node): boolean {
  return (heading.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
