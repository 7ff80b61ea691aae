/** What runs in the page that is measured; bundled, and put in from outside. */

import { readBlock } from '../../src/core/evidence/block';
import { createCueFinder } from '../../src/core/lexicon/cues';
import type { Lexicon } from '../../src/core/lexicon/lexicon';
import { LexiconIndex } from '../../src/core/lexicon/lexicon-index';
import { createMatcher } from '../../src/core/lexicon/match';
import { BlockFinder } from '../../src/page/block-finder';
import { LeftAlone } from '../../src/page/left-alone';
import { TextBatches } from '../../src/page/text-batches';

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

/** Our walk alone: all texts, without what is left alone. */
export function blockWalk(): Measured {
  return measure(() => {
    const batches = new TextBatches({ root: document }, () => false);
    let texts = 0;
    for (let batch = batches.next(); batch; batch = batches.next()) texts += batch.nodes.length;
    return texts;
  });
}

/** The whole of a first look: blocks found, forms matched, evidence weighed, from the stored lexicon as in a frame. */
export function scan(lexicon: Lexicon): Measured {
  return measure(() => {
    const index = new LexiconIndex(lexicon);
    const match = createMatcher(lexicon, index);
    const cues = createCueFinder(lexicon.cues);
    const finder = new BlockFinder({ root: document }, index, new LeftAlone('en'));
    let occurrences = 0;
    while (!finder.isDone) {
      const block = finder.step();
      if (block) occurrences += readBlock(block.text, match(block.text).occurrences, cues).occurrences.length;
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
