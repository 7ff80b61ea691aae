/** All text nodes of a subtree, those in its open shadow roots too. */
export function textsBelow(root: Node): Text[] {
  if (root.nodeType === Node.TEXT_NODE) return [root as Text];
  const texts: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node: Node | null = root; node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) texts.push(node as Text);
    else if ((node as Element).shadowRoot)
      texts.push(...textsBelow((node as Element).shadowRoot as ShadowRoot));
  }
  return texts;
}
