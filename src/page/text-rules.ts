/** Which elements hold text to read, and which ones end a run of text. */

/** Code, fields and drawings: their words are not being told to a reader. */
const NEVER_READ = new Set(
  `script style noscript template code kbd samp pre textarea input select option datalist
   svg math canvas iframe frame object embed audio video head title meta link`.split(/\s+/),
);

/** Elements that flow with the text around them; a term may begin in one and end behind it. */
const INLINE = new Set(
  `a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr output q rb ruby s slot small
   span strike strong sub sup time tt u var wbr`.split(/\s+/),
);

/**
 * Whether an element and all below it is left alone: code, fields, drawings, text being edited, and text that
 * states another language than the pack's.
 * @param language the pack's primary language subtag, such as "en"
 */
export function isLeftAlone(element: Element, language: string): boolean {
  return NEVER_READ.has(element.localName) || isEditable(element) || isForeign(element, language);
}

/** Whether text ends where the element begins or ends. Unknown elements count as blocks: no term is guessed. */
export function breaksText(element: Element): boolean {
  return !INLINE.has(element.localName);
}

/** Whether the node or an element around it, out of every shadow tree, is left alone. */
export function isInsideLeftAlone(node: Node, language: string): boolean {
  for (let at: Node | null = node; at; at = at.parentNode ?? hostOf(at)) {
    if (at.nodeType === Node.ELEMENT_NODE && isLeftAlone(at as Element, language)) return true;
  }
  return false;
}

function isEditable(element: Element): boolean {
  const value = element.getAttribute('contenteditable');
  return value !== null && value.toLowerCase() !== 'false';
}

function isForeign(element: Element, language: string): boolean {
  const stated = element.getAttribute('lang') || element.getAttribute('xml:lang');
  return stated !== null && stated !== '' && !isLanguage(stated, language);
}

/** Whether a BCP 47 tag is of this primary language: "en-GB" is "en". */
export function isLanguage(tag: string, language: string): boolean {
  return tag.trim().toLowerCase().split(/[-_]/)[0] === language;
}

function hostOf(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : null;
}
