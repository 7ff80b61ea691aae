/** A slow oracle for core/evidence: looks at all blocks of a page each time. */
import type { PlacedBlock } from '../../../src/core/evidence/section';

/** Whether the words of a block count on a page that holds these blocks. */
export function isAboutHealth(block: PlacedBlock, page: readonly PlacedBlock[]): boolean {
  if (speaksForItself(block)) return true;
  const section = page.filter((other) => other.section === block.section);
  const isNamed = section.some((other) => other.isHeading && speaksForItself(other));
  return isNamed || holdsTerms(section, 2) || holdsTerms(page, 3);
}

function holdsTerms(blocks: readonly PlacedBlock[], least: number): boolean {
  const sure = blocks.flatMap(({ occurrences }) => occurrences.filter(({ needsContext }) => !needsContext));
  const settled = blocks.filter(speaksForItself);
  return (
    new Set(sure.map(({ entry }) => entry)).size >= least &&
    blocks.length - settled.length <= 2 * settled.length
  );
}

function speaksForItself({ occurrences, reason }: PlacedBlock): boolean {
  return reason !== null || occurrences.every(({ needsContext }) => !needsContext);
}
