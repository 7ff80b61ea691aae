import type { Entry } from '../pack/pack';
import { fold } from '../text/fold';
import { formKey, plainSpelling } from './key';
import type { Lexicon } from './lexicon';
import { triePattern } from './trie';
import { discSpellings, pluralOf } from './variants';

/** The part of a pack that matching needs. */
export interface LexiconSource {
  entries: readonly Pick<Entry, 'id' | 'forms' | 'not'>[];
  /** Words that show that a text is about health. */
  cues: readonly string[];
}

/**
 * Compiles the forms of all entries that are not switched off. The forms of a pack are complete (plurals and
 * irregular spellings are in it); only disc or disk is added here, and the plurals of cues and of other senses.
 * @param offTerms ids of entries that are not to be found; they can't hide a shorter form of another entry
 */
export function compileLexicon(source: LexiconSource, offTerms: readonly string[] = []): Lexicon {
  const off = new Set(offTerms);
  const entries = source.entries.filter((entry) => !off.has(entry.id));
  const forms = new Map<string, string>();
  const claim = (spelling: string, meaning: (spelling: string) => string) => {
    for (const variant of discSpellings(fold(spelling).text)) {
      const key = formKey(variant);
      if (!forms.has(key)) forms.set(key, meaning(variant));
    }
  };
  entries.forEach((entry, index) => {
    for (const form of entry.forms) {
      const flag = form.needsContext ? '?' : '';
      claim(form.text, (spelling) =>
        form.exactCase ? `${index}${flag}\t${plainSpelling(spelling)}` : `${index}${flag}`,
      );
    }
  });
  const claimWithPlural = (words: readonly string[], meaning: string) => {
    for (const word of words) for (const spelling of [word, pluralOf(word)]) claim(spelling, () => meaning);
  };
  for (const entry of entries) claimWithPlural(entry.not, '!');
  claimWithPlural(source.cues, '+');
  return {
    entries: entries.map((entry) => entry.id),
    forms: [...forms].map(([key, meaning]) => `${key}\t${meaning}`).join('\n'),
    pattern: triePattern(forms.keys()),
  };
}
