/** What the words of one block say about whether it is about health. */
import type { CueFinder } from '../lexicon/cues';
import type { Occurrence } from '../lexicon/lexicon';
import { listsAuthors, looksLikeInitials } from './initials';
import type { Reason } from './reason';

/** A block with the occurrences that may count in it, and why its unsure ones do, if they do. */
export interface BlockReading {
  occurrences: readonly Occurrence[];
  reason: Reason | null;
}

/** Whether a block holds words with other senses and says nothing about them itself. */
export function isWaiting({ occurrences, reason }: BlockReading): boolean {
  return reason === null && occurrences.some(({ needsContext }) => needsContext);
}

/** Reads a block. Cues are looked for only where an occurrence depends on them. */
export function readBlock(text: string, found: readonly Occurrence[], cues: CueFinder): BlockReading {
  if (!found.some((occurrence) => occurrence.needsContext)) return { occurrences: found, reason: null };
  const occurrences = withoutInitials(text, found);
  return { occurrences, reason: whyInBlock(text, occurrences, cues) };
}

function withoutInitials(text: string, found: readonly Occurrence[]): readonly Occurrence[] {
  const mayBeInitials = ({ start, end, needsContext }: Occurrence) =>
    needsContext && looksLikeInitials(text.slice(start, end));
  if (!found.some(mayBeInitials) || !listsAuthors(text)) return found;
  return found.filter((occurrence) => !mayBeInitials(occurrence));
}

function whyInBlock(text: string, occurrences: readonly Occurrence[], cues: CueFinder): Reason | null {
  const sure = occurrences.find((occurrence) => !occurrence.needsContext);
  if (sure) return { kind: 'term', entry: sure.entry };
  const word = cues.first(text, occurrences);
  if (word) return { kind: 'cue', word };
  return whyBesideBody(text, occurrences, cues) ?? whyBodyParts(occurrences);
}

/** "Knee problems are common": what stands behind a part of the body says that its trouble is meant. */
function whyBesideBody(text: string, occurrences: readonly Occurrence[], cues: CueFinder): Reason | null {
  for (const { category, end } of occurrences) {
    const word = category === 'anatomy' ? cues.behind(text, end) : null;
    if (word) return { kind: 'beside', word };
  }
  return null;
}

/** "Misalignment of the hips or knees": two different things of the body are seldom both meant otherwise. */
function whyBodyParts(occurrences: readonly Occurrence[]): Reason | null {
  const entries = new Set(
    occurrences
      .filter(({ category }) => category === 'anatomy' || category === 'symptom')
      .map(({ entry }) => entry),
  );
  return entries.size >= 2 ? { kind: 'body', entries: [...entries] } : null;
}
