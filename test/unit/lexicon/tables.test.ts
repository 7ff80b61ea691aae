import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormTable, hasKeyLike, meaningOf, writeForms } from '../../../src/core/lexicon/heads';
import { lineOf, writeSortedLines } from '../../../src/core/lexicon/sorted-lines';
import { headOf } from '../../../src/core/lexicon/word';
import { nextInFilter, writeFilter } from '../../../src/core/lexicon/word-filter';

const key = fc.stringMatching(/^[a-cé1 ']{1,6}$/);
const value = fc.stringMatching(/^[0-9a-z?]{1,4}$/);
const table = fc.dictionary(key, value).map((values) => new Map(Object.entries(values)));

describe('a table in one string', () => {
  it('gives each key its value, and others none', () => {
    fc.assert(
      fc.property(table, key, (values, other) => {
        const written = writeSortedLines(values);
        for (const [each, wanted] of values) expect(lineOf(written, each)).toBe(wanted);
        expect(lineOf(written, other)).toBe(values.get(other) ?? null);
      }),
    );
  });
});

describe('the table of forms', () => {
  it('gives each head all of its forms with their meanings, and no others', () => {
    fc.assert(
      fc.property(table, key, (meanings, other) => {
        const { heads, table: written } = writeForms(meanings);
        const forms = new FormTable(written);
        for (const head of [...heads, headOf(other)]) {
          const wanted = [...meanings].filter(([each]) => headOf(each) === head);
          const found = forms.formsOf(head);
          expect(found === null).toBe(wanted.length === 0);
          for (const [each] of wanted) expect(found && hasKeyLike(found, each.slice(0, 2))).toBe(true);
          for (const [each, meaning] of wanted) expect(found && meaningOf(found, each)).toBe(meaning);
          if (found) expect(found.longest).toBe(Math.max(...wanted.map(([each]) => each.length)));
        }
      }),
    );
  });
});

describe('the filter of words', () => {
  const words = fc.uniqueArray(fc.stringMatching(/^[a-dé]{1,4}$/), { minLength: 1, maxLength: 20 });

  it('never passes a head over', () => {
    fc.assert(
      fc.property(
        words,
        fc.array(fc.constantFrom('x', 'abc', '-', '7'), { maxLength: 3 }),
        (heads, before) => {
          const filter = writeFilter(new Set(heads));
          for (const head of heads) {
            const text = `${before.join(' ')} ${head}, and more`;
            const found: number[] = [];
            for (let at = nextInFilter(filter, text, 0); at >= 0; at = nextInFilter(filter, text, at + 1)) {
              found.push(at);
            }
            expect(found).toContain(text.indexOf(` ${head},`) + 1);
          }
        },
      ),
    );
  });

  it('lets few other words pass', () => {
    const heads = new Set(Array.from({ length: 5_000 }, (_, i) => `w${(i * 7919).toString(36)}`));
    const filter = writeFilter(heads);
    const others = Array.from({ length: 5_000 }, (_, i) => `v${(i * 104729).toString(36)}`);
    const passed = others.filter((word) => nextInFilter(filter, word, 0) === 0);
    expect(passed.length).toBeLessThan(others.length * 0.04);
  });
});
