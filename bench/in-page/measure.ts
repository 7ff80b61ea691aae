/** The product's ways of reading a page, one call each. Each gives how much it found, so that nothing is left out. */
import { type BlockReading, readBlock } from '../../src/core/evidence/block';
import { Evidence } from '../../src/core/evidence/evidence';
import type { PlacedBlock } from '../../src/core/evidence/section';
import { createCueFinder } from '../../src/core/lexicon/cues';
import type { Lexicon } from '../../src/core/lexicon/lexicon';
import { LexiconIndex } from '../../src/core/lexicon/lexicon-index';
import { createMatcher } from '../../src/core/lexicon/match';
import { BlockFinder } from '../../src/page/block-finder';
import { type Hit, hitTest } from '../../src/page/hit-test';
import { LeftAlone } from '../../src/page/left-alone';
import { Marks } from '../../src/page/marks';
import { Painter } from '../../src/page/paint';
import { Sections } from '../../src/page/sections';
import { TextBatches } from '../../src/page/text-batches';

const LANGUAGE = 'en';

/** The walk alone: all texts, without what is left alone. */
export function walk(): number {
  const batches = new TextBatches({ root: document }, () => false);
  let texts = 0;
  for (let batch = batches.next(); batch; batch = batches.next()) texts += batch.nodes.length;
  return texts;
}

/** What a frame pays before it has read its first sentence: a regular expression is compiled at its first uses. */
export function startMatcher(lexicon: Lexicon): number {
  const match = createMatcher(lexicon);
  return match('The first knee.').occurrences.length + match('The second one.').occurrences.length;
}

/** All that is needed to know the page's terms: the matcher made, blocks found, forms matched, evidence weighed. */
export function scan(lexicon: Lexicon): number {
  const index = new LexiconIndex(lexicon);
  const match = createMatcher(lexicon, index);
  const cues = createCueFinder(lexicon.cues);
  const finder = new BlockFinder({ root: document }, index, new LeftAlone(LANGUAGE));
  const evidence = new Evidence();
  const sections = new Sections();
  const readings: (PlacedBlock & BlockReading)[] = [];
  while (!finder.isDone) {
    const block = finder.step();
    const occurrences = block ? match(block.text).occurrences : [];
    const first = block?.nodes[0];
    if (!block || !first || occurrences.length === 0) continue;
    const reading = {
      ...readBlock(block.text, occurrences, cues),
      section: sections.of(first),
      isHeading: sections.isInHeading(first),
    };
    evidence.add(reading);
    readings.push(reading);
  }
  evidence.takeChanges();
  let terms = 0;
  for (const reading of readings) {
    const counts = evidence.counts(reading);
    for (const { needsContext } of reading.occurrences) if (!needsContext || counts) terms++;
  }
  return terms;
}

let drawn: Marks | undefined;

/** The same, and a mark drawn for each term. */
export function scanAndDraw(lexicon: Lexicon): number {
  const painter = new Painter();
  painter.setStyle('dotted');
  const index = new LexiconIndex(lexicon);
  const match = createMatcher(lexicon, index);
  const marks = new Marks(painter, createCueFinder(lexicon.cues), 'every');
  const finder = new BlockFinder({ root: document }, index, new LeftAlone(LANGUAGE));
  while (!finder.isDone) {
    const block = finder.step();
    if (block) marks.set(block, match(block.text));
  }
  marks.settle();
  drawn = marks;
  return marks.all().length;
}

/** What happens when a pointer rests, after scanAndDraw. */
export function pointerRest(x: number, y: number): Hit | null {
  if (!drawn) throw new Error('There are no marks to rest on yet.');
  return hitTest(drawn, x, y);
}
