/** What runs in the page that is measured; bundled, and put in from outside. */
import type { Lexicon } from '../../src/core/lexicon/lexicon';
import { createMatcher } from '../../src/core/lexicon/match';
import { BlockWalker } from '../../src/page/block-walker';

export interface Measured {
  milliseconds: number;
  /** What was counted on the way, so that nothing is left out as unused. */
  count: number;
}

function measure(work: () => number): Measured {
  const start = performance.now();
  const count = work();
  return { milliseconds: performance.now() - start, count };
}

/** The least that reading a page can cost: going from text node to text node. */
export function bareWalk(): Measured {
  return measure(() => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    let texts = 0;
    while (walker.nextNode()) texts++;
    return texts;
  });
}

/** Our walk alone: blocks of text, without what is left alone. */
export function blockWalk(): Measured {
  return measure(() => {
    const walker = newWalker();
    let blocks = 0;
    while (walker.next()) blocks++;
    return blocks;
  });
}

/** Our walk, and our matcher on each block; the matcher is made from the stored lexicon, as in a frame. */
export function scan(lexicon: Lexicon): Measured {
  return measure(() => {
    const match = createMatcher(lexicon);
    const walker = newWalker();
    let occurrences = 0;
    for (let block = walker.next(); block; block = walker.next()) {
      occurrences += match(block.text).occurrences.length;
    }
    return occurrences;
  });
}

/** What a frame pays before it has read its first sentence: a regular expression is compiled at its first uses. */
export function startMatcher(lexicon: Lexicon): Measured {
  return measure(() => {
    const match = createMatcher(lexicon);
    return match('The first knee.').occurrences.length + match('The second one.').occurrences.length;
  });
}

function newWalker(): BlockWalker {
  return new BlockWalker(document, 'en', () => {});
}

/** How many ranges stand in the page's highlights. */
export function markCount(): number {
  return [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0);
}

/** A page's own changes, in its paragraphs: so many elements are put in, laid out, and taken out again. */
export function change(count: number): { script: number; withLayout: number } {
  const paragraphs = [...document.querySelectorAll('p')];
  const added = Array.from({ length: count }, () => {
    const element = document.createElement('span');
    element.textContent = 'one more word ';
    return element;
  });
  const layout = () => document.body.getBoundingClientRect().height;
  layout();
  const start = performance.now();
  added.forEach((element, index) => {
    const paragraph = paragraphs[index % paragraphs.length] as Element;
    paragraph.insertBefore(element, paragraph.firstChild);
  });
  const inserted = performance.now();
  layout();
  const laidOut = performance.now();
  for (const element of added) element.remove();
  const removed = performance.now();
  layout();
  const end = performance.now();
  return { script: inserted - start + (removed - laidOut), withLayout: end - start };
}
