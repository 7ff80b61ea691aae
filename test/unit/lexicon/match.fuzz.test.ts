import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../src/core/lexicon/compile';
import { NO_CUES } from '../../../src/core/lexicon/cues';
import { createMatcher } from '../../../src/core/lexicon/match';
import { discSpellings } from '../../../src/core/lexicon/variants';
import { type OracleForm, oracle } from './oracle';

/** Few letters, so that forms overlap, nest and share beginnings. */
const word = fc.stringMatching(/^[abéø]{1,3}$/);
const form = fc
  .array(fc.oneof({ weight: 4, arbitrary: word }, fc.constantFrom('disc', "a's", 'ICE')), {
    minLength: 1,
    maxLength: 3,
  })
  .chain((words) => fc.constantFrom(words.join(' '), words.join('-')));

const glossary = fc.uniqueArray(
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
function textOf(forms: readonly { text: string }[]): fc.Arbitrary<string> {
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

describe('the matcher', () => {
  it('finds exactly what the slow oracle finds', () => {
    fc.assert(
      fc.property(
        glossary.chain((forms) => fc.tuple(fc.constant(forms), textOf(forms))),
        ([forms, text]) => {
          const matcher = createMatcher(
            compileLexicon({
              cues: NO_CUES,
              entries: ['one', 'two'].map((id) => ({
                id,
                category: 'condition' as const,
                not:
                  id === 'one' ? forms.filter(({ entry }) => entry === null).map((other) => other.text) : [],
                forms: forms
                  .filter(({ entry }) => entry === id)
                  .map((own) => ({ text: own.text, ...(own.exactCase && { exactCase: true as const }) })),
              })),
            }),
          );
          const known: OracleForm[] = forms.flatMap(({ text: spelling, entry, exactCase }) =>
            // A phrase in which a form of "one" has another sense counts in any case, and in its plural.
            (entry === null ? [spelling, plural(spelling)] : [spelling])
              .flatMap(discSpellings)
              .map((one) => ({
                text: one,
                entry: entry ?? 'one',
                otherSense: entry === null,
                exactCase: entry !== null && exactCase,
              })),
          );
          const found = matcher(text).occurrences.map(({ start, end, entry }) => ({ start, end, entry }));
          expect(found).toEqual(oracle(text, known));
        },
      ),
      { numRuns: 3000 },
    );
  });
});

function plural(text: string): string {
  return text.toLowerCase().endsWith('s') ? `${text}es` : `${text}s`;
}
