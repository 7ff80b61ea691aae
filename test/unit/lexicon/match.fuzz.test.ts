import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../src/core/lexicon/match';
import { discSpellings } from '../../../src/core/lexicon/variants';
import { glossary, lexiconOf, textOf, withFilter } from './arbitraries';
import { type OracleForm, oracle } from './oracle';

describe('the matcher', () => {
  it('finds exactly what the slow oracle finds, with the pattern of small packs and the filter of large ones', () => {
    fc.assert(
      fc.property(
        glossary.chain((forms) => fc.tuple(fc.constant(forms), textOf(forms))),
        ([forms, text]) => {
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
          const lexicon = lexiconOf(forms);
          const wanted = oracle(text, known);
          for (const each of [lexicon, withFilter(lexicon)]) {
            const { occurrences } = createMatcher(each)(text);
            expect(occurrences.map(({ start, end, entry }) => ({ start, end, entry }))).toEqual(wanted);
          }
        },
      ),
      { numRuns: 3000 },
    );
  });
});

function plural(text: string): string {
  return text.toLowerCase().endsWith('s') ? `${text}es` : `${text}s`;
}
