/** Detection as pages run it, on a text that is a page of its own; its lines are blocks of one section. */
import { readBlock } from '../../src/core/evidence/block';
import { Evidence } from '../../src/core/evidence/evidence';
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
    const blocks = [...text.matchAll(/.+/g)].map(({ 0: line, index }) => ({
      ...readBlock(line, match(line).occurrences, cues),
      start: index,
      section: null,
      isHeading: false,
    }));
    const evidence = new Evidence<(typeof blocks)[number]>();
    for (const block of blocks) evidence.add(block);
    evidence.takeChanges();
    return blocks.flatMap((block) =>
      block.occurrences
        .filter(({ needsContext }) => !needsContext || evidence.counts(block))
        .map((occurrence) => ({
          ...occurrence,
          start: occurrence.start + block.start,
          end: occurrence.end + block.start,
        })),
    );
  };
}
