/** The least that reading a page can cost: going from text node to text node. */
export function bareWalk(): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let texts = 0;
  while (walker.nextNode()) texts++;
  return texts;
}

/** The least that can be done with texts: taking each out of the page. No search of a page can cost less. */
export function readingWalk(): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let characters = 0;
  while (walker.nextNode()) characters += (walker.currentNode as Text).data.length;
  return characters;
}
