import { isText } from './text-rules';

/** All text nodes of a subtree, those in its open shadow roots too. */
export function textsBelow(root: Node): Text[] {
  if (isText(root)) return [root];
  const texts: Text[] = [];
  const walker = document.createTreeWalker(root, TEXTS_AND_ELEMENTS);
  for (let node: Node | null = root; node; node = walker.nextNode()) {
    if (isText(node)) texts.push(node);
    else if ((node as Element).shadowRoot)
      texts.push(...textsBelow((node as Element).shadowRoot as ShadowRoot));
  }
  return texts;
}

const TEXTS_AND_ELEMENTS = NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION | NodeFilter.SHOW_ELEMENT;
