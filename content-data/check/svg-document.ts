/** Reads a figure with an XML parser, and says why where it can't. */
import { type Attr, DOMParser, type Document, type Element, ParseError } from '@xmldom/xmldom';

export type { Attr, Document, Element };

/**
 * Parses the source of an SVG file.
 * @returns the document, or what is wrong with the source in the parser's words
 */
export function parseSvg(source: string): Document | { error: string } {
  let error: string | undefined;
  const parser = new DOMParser({
    // What the parser calls a warning, such as an attribute without quotes, is no XML either.
    onError: (_level, message) => {
      error ??= message.split('\n')[0];
    },
  });
  try {
    const parsed = parser.parseFromString(source, 'image/svg+xml');
    return error === undefined ? parsed : { error };
  } catch (thrown) {
    if (!(thrown instanceof ParseError)) throw thrown;
    return { error: error ?? thrown.message };
  }
}

/** Every element of the document, the root first. */
export function elementsOf(svg: Document): Element[] {
  return [...svg.getElementsByTagName('*')];
}

/** Every attribute of an element. */
export function attributesOf(element: Element): Attr[] {
  return [...element.attributes];
}
