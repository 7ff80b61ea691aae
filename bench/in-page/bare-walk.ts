/** The least that reading a page can cost: going from text node to text node. */
export function bareWalk(): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let texts = 0;
  while (walker.nextNode()) texts++;
  return texts;
}
