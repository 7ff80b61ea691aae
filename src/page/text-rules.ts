/** Which elements hold no text to read, and which ones end a run of text. */

/** Code, fields and drawings: their words are not being told to a reader. */
export const NEVER_READ = new Set(
  `script style noscript template code kbd samp pre textarea input select option datalist
   svg math canvas iframe frame object embed audio video head title meta link`.split(/\s+/),
);

/** Elements that flow with the text around them; a term may begin in one and end behind it. */
const INLINE = new Set(
  `a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr output q rb ruby s slot small
   span strike strong sub sup time tt u var wbr`.split(/\s+/),
);

/** Whether text ends where the element begins or ends. Unknown elements count as blocks: no term is guessed. */
export function breaksText(element: Element): boolean {
  return !INLINE.has(element.localName);
}

/** Whether a BCP 47 tag is of this primary language: "en-GB" is "en". */
export function isLanguage(tag: string, language: string): boolean {
  return tag.trim().toLowerCase().split(/[-_]/)[0] === language;
}

/** Whether a node is text that a reader sees: XHTML has sections of character data too. */
export function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE;
}
