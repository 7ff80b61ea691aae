import type { Entry } from '../pack/pack';
import { fold } from '../text/fold';
import { type Cues, compileCues } from './cues';
import { writeForms } from './heads';
import { formKey, plainSpelling } from './key';
import type { Lexicon } from './lexicon';
import { writeMeaning } from './meaning';
import type { Neighbours } from './neighbours';
import { type OtherSense, placesIn, writeOtherSenses } from './other-senses';
import { prefixPattern } from './prefix-pattern';
import { writeSortedLines } from './sorted-lines';
import { discSpellings, pluralOf } from './variants';
import { writeFilter } from './word-filter';

/** With more heads than this nearly every word of a page begins like one of them. */
const MOST_HEADS_OF_A_PATTERN = 1500;

type EntryForms = Pick<Entry, 'id' | 'category' | 'forms' | 'not' | 'near' | 'apart'>;

/** The part of a pack that matching needs. */
export interface LexiconSource {
  entries: readonly EntryForms[];
  /** Words that show that a text is about health. */
  cues: Cues;
}

/**
 * Compiles the forms of all entries that are to be found. The forms of a pack are complete (plurals and irregular
 * spellings are in it); only disc or disk is added here, and the plurals of phrases with another sense.
 * @param left ids of entries that are not to be found. They can't hide a shorter form of another entry, but where
 *   they stand they still show that a text is about health.
 */
export function compileLexicon(source: LexiconSource, left: ReadonlySet<string> = new Set()): Lexicon {
  const entries = source.entries.filter((entry) => !left.has(entry.id));
  const senses = otherSenses(entries);
  const { heads, table } = writeForms(meanings(entries, senses));
  const byPattern = heads.size <= MOST_HEADS_OF_A_PATTERN;
  return {
    entries: writeSortedLines(
      new Map(entries.map(({ id, category }, index) => [nameOf(index), `${id}\t${category}`])),
    ),
    pattern: byPattern ? prefixPattern(heads) : '',
    filter: byPattern ? '' : writeFilter(heads),
    forms: table,
    otherSenses: writeSortedLines(writeOtherSenses(senses)),
    cues: compileCues(
      source.cues,
      sureForms(source.entries.filter((entry) => left.has(entry.id))),
      entries.map(neighbours),
    ),
  };
}

/** What each key means, in the writing of meaning.ts. A spelling of two entries belongs to the first. */
function meanings(
  entries: readonly EntryForms[],
  senses: ReadonlyMap<string, readonly OtherSense[]>,
): Map<string, string> {
  const written = new Map<string, string>();
  entries.forEach((entry, index) => {
    for (const { text, needsContext = false, exactCase } of entry.forms) {
      for (const spelling of spellingsOf(text)) {
        const key = formKey(spelling);
        if (written.has(key)) continue;
        const meaning = {
          entry: nameOf(index),
          needsContext,
          hasOtherSenses: senses.has(key),
          exactCase: exactCase ? plainSpelling(spelling) : undefined,
        };
        written.set(key, writeMeaning(meaning));
      }
    }
  });
  return written;
}

/** The name by which forms call an entry: short, because there are many forms. */
function nameOf(index: number): string {
  return index.toString(36);
}

function spellingsOf(text: string): string[] {
  return discSpellings(fold(text).text);
}

function otherSenses(entries: readonly EntryForms[]): Map<string, OtherSense[]> {
  const senses = new Map<string, OtherSense[]>();
  for (const { forms, not } of entries) {
    if (not.length === 0) continue;
    const keys = new Set(forms.flatMap(({ text }) => spellingsOf(text).map(formKey)));
    const phrases = new Set(
      not
        .flatMap((phrase) => [phrase, pluralOf(phrase)])
        .flatMap(spellingsOf)
        .map(formKey),
    );
    for (const form of keys) {
      const places = [...phrases].flatMap((phrase) => placesIn(phrase, form));
      if (places.length > 0) senses.set(form, places);
    }
  }
  return senses;
}

function neighbours({ id, forms, near = [], apart = [] }: EntryForms): Neighbours {
  const dependent = forms
    .filter((form) => form.needsNear)
    .flatMap(({ text }) => spellingsOf(text).map(formKey));
  return { id, forms: [...new Set(dependent)], near, apart };
}

function sureForms(entries: readonly EntryForms[]): string[] {
  return entries
    .flatMap(({ forms }) => forms.filter((form) => !form.needsContext && !form.exactCase))
    .map(({ text }) => text);
}
