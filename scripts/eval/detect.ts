/** Detection as pages run it, on a text that is a page of its own. */
import { readBlock } from '../../src/core/evidence/block';
import { PageEvidence } from '../../src/core/evidence/page';
import { compileLexicon } from '../../src/core/lexicon/compile';
import { createCueFinder } from '../../src/core/lexicon/cues';
import type { Occurrence } from '../../src/core/lexicon/lexicon';
import { createMatcher } from '../../src/core/lexicon/match';
import type { Pack } from '../../src/core/pack/pack';
import { leftTerms } from '../../src/core/settings/chosen-terms';
import { DEFAULT_SETTINGS, type FamiliarityChoice } from '../../src/core/settings/settings';

/** Makes a function that gives the occurrences which would be marked in a text. */
export function createDetector(pack: Pack, familiarity: FamiliarityChoice): (text: string) => Occurrence[] {
  const lexicon = compileLexicon(pack, leftTerms(pack.entries, { ...DEFAULT_SETTINGS, familiarity }));
  const match = createMatcher(lexicon);
  const cues = createCueFinder(lexicon.cues);
  return (text) => {
    const page = new PageEvidence();
    const blocks = text.split(/\n+/).map((block) => ({
      start: 0,
      text: block,
      reading: readBlock(block, match(block).occurrences, cues),
    }));
    let start = 0;
    for (const block of blocks) {
      block.start = text.indexOf(block.text, start);
      start = block.start + block.text.length;
      page.add(block.reading.occurrences);
    }
    return blocks.flatMap(({ start: at, reading }) =>
      reading.occurrences
        .filter(({ needsContext }) => !needsContext || reading.reason !== null || page.reason !== null)
        .map((occurrence) => ({ ...occurrence, start: occurrence.start + at, end: occurrence.end + at })),
    );
  };
}
