/** Glossaries and texts that try a matcher hard. */
import fc from 'fast-check';
import { compileLexicon } from '../../../src/core/lexicon/compile';
import { NO_CUES } from '../../../src/core/lexicon/cues';
import type { Lexicon } from '../../../src/core/lexicon/lexicon';
import { headOf } from '../../../src/core/lexicon/word';
import { writeFilter } from '../../../src/core/lexicon/word-filter';

export interface GlossaryForm {
  text: string;
  /** The entry; null for a phrase in which the forms of entry "one" mean something else. */
  entry: string | null;
  exactCase: boolean;
}

/** Few letters, so that forms overlap, nest and share beginnings. */
export const word = fc.stringMatching(/^[abéø]{1,3}$/);
const form = fc
  .array(fc.oneof({ weight: 4, arbitrary: word }, fc.constantFrom('disc', "a's", 'ICE')), {
    minLength: 1,
    maxLength: 3,
  })
  .chain((words) => fc.constantFrom(words.join(' '), words.join('-')));

export const glossary = fc.uniqueArray(
  fc.record({ text: form, entry: fc.constantFrom('one', 'two', null), exactCase: fc.boolean() }),
  // A form's spelling belongs to one meaning; hyphen or space, upper or lower case is the same spelling.
  { selector: ({ text }) => text.toLowerCase().replaceAll('-', ' '), minLength: 1, maxLength: 8 },
);

/** No full stop: between letters it makes an address, which has a test of its own. */
const noise = fc.constantFrom(
  ' ',
  '  ',
  '\u00a0',
  '\n',
  '-',
  '\u2011',
  '\u00ad',
  '\u200b',
  '\u0301',
  '\u2019',
  "'",
  ';',
  ',',
  '_',
  '7',
  'x',
  '𝒳',
  '',
);

/** A text of forms and pieces of forms, disturbed as pages disturb them. */
export function textOf(forms: readonly { text: string }[]): fc.Arbitrary<string> {
  const piece = fc.constantFrom(...forms.map(({ text }) => text)).chain((text) =>
    fc.oneof(
      fc.constant(text),
      fc.constant(text.toUpperCase()),
      fc.constant(text.normalize('NFD')),
      fc.constant(text.replaceAll(' ', '\u00a0 ')),
      fc.constant(text.replaceAll('-', ' ')),
      fc.constant(text.replaceAll("'", '\u2019')),
      fc.constant([...text].join('\u00ad')),
      fc.nat(text.length).map((length) => text.slice(0, length)),
    ),
  );
  return fc.array(fc.oneof(piece, noise, word), { maxLength: 12 }).map((parts) => parts.join(''));
}

/** The lexicon of a glossary, as small packs have it. */
export function lexiconOf(forms: readonly GlossaryForm[]): Lexicon {
  return compileLexicon({
    cues: NO_CUES,
    entries: ['one', 'two'].map((id) => ({
      id,
      category: 'condition' as const,
      not: id === 'one' ? forms.filter(({ entry }) => entry === null).map(({ text }) => text) : [],
      forms: forms
        .filter(({ entry }) => entry === id)
        .map(({ text, exactCase }) => ({ text, ...(exactCase && { exactCase: true as const }) })),
    })),
  });
}

/** The same lexicon with the filter of large packs in the place of the pattern. */
export function withFilter(lexicon: Lexicon): Lexicon {
  const keys = lexicon.forms
    .replaceAll('\u0002', '\n')
    .split('\n')
    .flatMap((head) => head.split('\t').filter((_, i) => i >= 2 && i % 2 === 0));
  return { ...lexicon, pattern: '', filter: writeFilter(new Set(keys.map(headOf))) || '0' };
}
