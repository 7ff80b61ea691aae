/** What the words of one block say about whether it is about health. */
import type { CueFinder } from '../lexicon/cues';
import type { Occurrence } from '../lexicon/lexicon';
import { withoutOtherAbbreviations } from './abbreviations';
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
  const occurrences = withoutInitials(text, withoutOtherAbbreviations(text, found)).filter(
    (occurrence) => !occurrence.needsContext || cues.fits(text, occurrence),
  );
  return { occurrences, reason: whyInBlock(text, occurrences, cues) };
}

function withoutInitials(text: string, found: readonly Occurrence[]): readonly Occurrence[] {
  const mayBeInitials = ({ start, end, needsContext }: Occurrence) =>
    needsContext && looksLikeInitials(text.slice(start, end));
  if (!found.some(mayBeInitials) || !listsAuthors(text)) return found;
  return found.filter((occurrence) => !mayBeInitials(occurrence));
}

function whyInBlock(text: string, occurrences: readonly Occurrence[], cues: CueFinder): Reason | null {
  if (!occurrences.some((occurrence) => occurrence.needsContext)) return null;
  const sure = occurrences.find((occurrence) => !occurrence.needsContext);
  if (sure) return { kind: 'term', entry: sure.entry };
  const word = cues.first(text, occurrences);
  if (word) return { kind: 'cue', word };
  return whyBesideBody(text, occurrences, cues) ?? whyTogether(text, occurrences, cues);
}

/** "Knee problems", "her left hip": what stands around a part of the body can say that it is meant as one. */
function whyBesideBody(text: string, occurrences: readonly Occurrence[], cues: CueFinder): Reason | null {
  for (const { category, start, end } of occurrences) {
    if (category !== 'anatomy') continue;
    const word = cues.behind(text, end) ?? ownerBefore(text, start);
    if (word) return { kind: 'beside', word };
  }
  return null;
}

/** A part of the body belongs to somebody; the joint, the nerve and the disc of other trades seldom do. */
const OWNER =
  /(?<![\p{L}\p{N}])(my|your|his|her|(?:both|one|each) of (?:my|your|his|her|their))(?:\s+(?:left|right|other|injured|bad|sore))*\s+$/iu;

function ownerBefore(text: string, start: number): string | null {
  return OWNER.exec(text.slice(Math.max(0, start - 40), start))?.[1] ?? null;
}

/** "Misalignment of the hips or knees", "a scan of the nerve": two such words are seldom both meant otherwise. */
function whyTogether(text: string, occurrences: readonly Occurrence[], cues: CueFinder): Reason | null {
  const body = occurrences.filter(({ category }) => category === 'anatomy' || category === 'symptom');
  const entries = [...new Set(body.map(({ entry }) => entry))];
  if (entries.length >= TOGETHER) return { kind: 'together', entries, words: [] };
  const words = cues.hints(text, occurrences, TOGETHER);
  return words.length >= TOGETHER ? { kind: 'together', entries: [], words } : null;
}

const TOGETHER = 2;
