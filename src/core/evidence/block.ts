/** What the words of one block say about whether it is about health. */
import type { CueFinder, CuesFound } from '../lexicon/cues';
import type { Occurrence } from '../lexicon/lexicon';
import type { Category } from '../pack/pack';
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
  const found = cues.find(text, occurrences, PARTS_ALONE);
  if (found.cue) return { kind: 'cue', word: found.cue };
  return whyBesideBody(text, occurrences, cues) ?? whyTogether(occurrences, found);
}

/** "Knee problems", "her left hip": what stands around a part of the body can say that it is meant as one. */
function whyBesideBody(text: string, occurrences: readonly Occurrence[], cues: CueFinder): Reason | null {
  for (const { category, start, end } of occurrences) {
    if (category !== 'anatomy') continue;
    const word = cues.behind(text, end) ?? cues.ownerOf(text, { start, end });
    if (word) return { kind: 'beside', word };
  }
  return null;
}

/**
 * "Misalignment of the hips or knees", "the joint's range of motion", "a scan of the nerve", "numb arms and legs": two such words are seldom both
 * meant otherwise. Where all are parts of the body, it takes one more: a guitar has a neck and a body.
 */
function whyTogether(occurrences: readonly Occurrence[], { hints, body }: CuesFound): Reason | null {
  const has = (wanted: Category) => occurrences.some(({ category }) => category === wanted);
  const marked = occurrences.filter(({ category }) => OF_THE_BODY.has(category));
  const entries = [...new Set(marked.map(({ entry }) => entry))];
  if (entries.length >= TOGETHER && (has('anatomy') || has('symptom'))) {
    return { kind: 'together', entries, words: [] };
  }
  const words = [...hints, ...body];
  const needed = hints.length > 0 || has('symptom') ? TOGETHER : PARTS_ALONE;
  return words.length >= needed ? { kind: 'together', entries: [], words } : null;
}

const OF_THE_BODY = new Set<Category>(['anatomy', 'symptom', 'function']);
const TOGETHER = 2;
const PARTS_ALONE = 3;
