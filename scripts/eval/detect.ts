/** Detection as pages run it. */
import { readBlock } from '../../src/core/evidence/block';
import { Evidence } from '../../src/core/evidence/evidence';
import type { Reason } from '../../src/core/evidence/reason';
import { compileLexicon } from '../../src/core/lexicon/compile';
import { createCueFinder } from '../../src/core/lexicon/cues';
import type { Occurrence } from '../../src/core/lexicon/lexicon';
import { createMatcher } from '../../src/core/lexicon/match';
import type { Pack } from '../../src/core/pack/pack';
import { leftTerms } from '../../src/core/settings/chosen-terms';
import { DEFAULT_SETTINGS, type FamiliarityChoice } from '../../src/core/settings/settings';

/** A run of text, and where it stands in its page. */
export interface Block {
  text: string;
  section: unknown;
  isHeading: boolean;
}

export interface Detected<Place> {
  block: Place;
  occurrence: Occurrence;
  /** Why it is marked though it has other senses; null where it has none. */
  reason: Reason | null;
}

/** Finds what would be marked in a page. */
export type Detector = <Place extends Block>(page: readonly Place[]) => Detected<Place>[];

export function createDetector(pack: Pack, familiarity: FamiliarityChoice): Detector {
  const lexicon = compileLexicon(pack, leftTerms(pack.entries, { ...DEFAULT_SETTINGS, familiarity }));
  const match = createMatcher(lexicon);
  const cues = createCueFinder(lexicon.cues);
  return (page) => {
    const evidence = new Evidence();
    const readings = page.map((block) => ({
      block,
      reading: { ...block, ...readBlock(block.text, match(block.text).occurrences, cues) },
    }));
    for (const { reading } of readings) if (reading.occurrences.length > 0) evidence.add(reading);
    evidence.takeChanges();
    return readings.flatMap(({ block, reading }) =>
      reading.occurrences
        .filter(({ needsContext }) => !needsContext || evidence.counts(reading))
        .map((occurrence) => ({
          block,
          occurrence,
          reason: occurrence.needsContext ? evidence.reasonFor(reading) : null,
        })),
    );
  };
}
