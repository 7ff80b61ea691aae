/**
 * Packs of any size, made up for measuring, the same at each run. Their forms look like the language of medicine:
 * words of stems and endings, and phrases of one to five words, 2.2 in the mean.
 */
import type { LexiconSource } from '../src/core/lexicon/compile';
import type { Cues } from '../src/core/lexicon/cues';
import { CATEGORIES, type SurfaceForm } from '../src/core/pack/pack';
import {
  EVERYDAY,
  MEDICINE_ENDS,
  MEDICINE_STARTS,
  NAME_ENDS,
  NAME_STARTS,
  ORGANISMS,
  PREFIXES,
  QUALITIES,
  SITES,
  STEMS,
  SUFFIXES,
  THINGS,
} from './medical-words';
import { Chance } from './random';

/** The share of forms that have one word; at most two words; and so on. */
const SHARES_UP_TO = [0.3, 0.68, 0.87, 0.96, 1];
const FORMS_OF_AN_ENTRY = 2;
const SHARE_NEEDING_CONTEXT = 0.03;
const SHARE_OF_INITIALS = 0.02;
const SHARE_WITH_OTHER_SENSE = 0.01;

/** @param count of forms */
export function generatedPack(count: number, cues: Cues): LexiconSource {
  const chance = new Chance(count);
  const texts = distinctForms(count, chance);
  const forms = texts.map((text): SurfaceForm => {
    if (text === text.toUpperCase()) return { text, exactCase: true, needsContext: true };
    return chance.happens(SHARE_NEEDING_CONTEXT) ? { text, needsContext: true } : { text };
  });
  const entries: LexiconSource['entries'][number][] = [];
  for (let at = 0; at < count; at += FORMS_OF_AN_ENTRY) {
    const own = forms.slice(at, at + FORMS_OF_AN_ENTRY);
    entries.push({
      id: `entry-${at / FORMS_OF_AN_ENTRY}`,
      category: chance.pick(CATEGORIES),
      forms: own,
      not: chance.happens(SHARE_WITH_OTHER_SENSE) ? [`${own[0]?.text} store`] : [],
    });
  }
  return { entries, cues };
}

function distinctForms(count: number, chance: Chance): string[] {
  const forms = new Set<string>();
  while (forms.size < count) {
    const length = lengthOf(chance);
    const before = forms.size;
    // The length stays while its text is one that there is: else short forms, of which there are fewer, would be rarer.
    while (forms.size === before) forms.add(form(length, chance));
  }
  return [...forms];
}

function form(length: number, chance: Chance): string {
  const words = phrase(length, chance);
  return length > 1 && chance.happens(SHARE_OF_INITIALS) ? initialsOf(words) : words.join(' ');
}

function lengthOf(chance: Chance): number {
  const place = chance.next();
  return SHARES_UP_TO.findIndex((upTo) => place < upTo) + 1;
}

/** "Recurrent left femoral osteitis repair": the thing last, before it whose it is, before that how it is. */
function phrase(length: number, chance: Chance): string[] {
  if (length === 1) return [chance.happens(0.25) ? medicine(chance) : composed(chance)];
  const thing = chance.happens(0.7) ? chance.pick(THINGS) : composed(chance);
  const qualities = Array.from({ length: length - 2 }, () => chance.pick(QUALITIES));
  return [...qualities, whose(chance), thing];
}

function whose(chance: Chance): string {
  const kind = chance.next();
  if (kind < 0.4) return chance.pick(SITES);
  if (kind < 0.6) return composed(chance);
  if (kind < 0.75) return chance.pick(EVERYDAY);
  if (kind < 0.85) return medicine(chance);
  if (kind < 0.9) return chance.pick(ORGANISMS);
  return `${chance.pick(NAME_STARTS)}${chance.pick(NAME_ENDS)}'s`;
}

function composed(chance: Chance): string {
  const prefix = chance.happens(0.3) ? chance.pick(PREFIXES) : '';
  // "osteoarthropathy"; two stems are joined by an o.
  const stem = chance.happens(0.35) ? `${chance.pick(STEMS)}o${chance.pick(STEMS)}` : chance.pick(STEMS);
  const suffix = chance.pick(SUFFIXES);
  return prefix + stem + (/^[aeiou]/.test(suffix) ? '' : 'o') + suffix;
}

function medicine(chance: Chance): string {
  const start = chance.happens(0.6) ? chance.pick(MEDICINE_STARTS) : syllable(chance) + syllable(chance);
  return start + syllable(chance) + chance.pick(MEDICINE_ENDS);
}

function syllable(chance: Chance): string {
  return chance.pick([...'bcdfglmnprstvxz']) + chance.pick([...'aeiou']);
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => word.slice(0, words.length === 2 ? 2 : 1).toUpperCase()).join('');
}
