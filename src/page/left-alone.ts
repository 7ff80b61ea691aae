/**
 * What is left alone: code, fields, drawings, text being edited, and text that states another language than the
 * pack's. Texts share the elements around them, so what was found of an element is kept for as long as the page
 * can't have changed.
 */
import { isLanguage, NEVER_READ } from './text-rules';

export class LeftAlone {
  readonly #language: string;
  #inside = new Map<Element, boolean>();

  /** @param language the pack's primary language subtag, such as "en" */
  constructor(language: string) {
    this.#language = language;
  }

  /** To be called whenever the page may have changed. */
  forget(): void {
    if (this.#inside.size > 0) this.#inside = new Map();
  }

  /** Whether an element, and so all below it, is left alone for its own sake. */
  readonly is = (element: Element): boolean =>
    NEVER_READ.has(element.localName) ||
    (element.hasAttributes() && (isEditable(element) || isForeign(element, this.#language)));

  /** Whether the node or an element around it, out of every shadow tree, is left alone. */
  isInside(node: Node): boolean {
    const passed: Element[] = [];
    let answer = false;
    let at = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : around(node);
    while (at) {
      const known = this.#inside.get(at);
      answer = known ?? this.is(at);
      if (known !== undefined) break;
      passed.push(at);
      if (answer) break;
      at = around(at);
    }
    for (const element of passed) this.#inside.set(element, answer);
    return answer;
  }
}

/** The element around a node; around a shadow tree it is the host. */
function around(node: Node): Element | null {
  return node.parentElement ?? (node.parentNode as ShadowRoot | null)?.host ?? null;
}

function isEditable(element: Element): boolean {
  const value = element.getAttribute('contenteditable');
  return value !== null && value.toLowerCase() !== 'false';
}

function isForeign(element: Element, language: string): boolean {
  const stated = element.getAttribute('lang') || element.getAttribute('xml:lang');
  return stated !== null && stated !== '' && !isLanguage(stated, language);
}
