import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Glance } from '../../../src/core/lexicon/glance';
import type { Lexicon } from '../../../src/core/lexicon/lexicon';
import { LexiconIndex } from '../../../src/core/lexicon/lexicon-index';
import { createMatcher } from '../../../src/core/lexicon/match';
import { glossary, lexiconOf, textOf, withFilter } from './arbitraries';

/** The texts that a glance names. */
function named(lexicon: Lexicon, texts: readonly string[]): number[] {
  const glance = new Glance(new LexiconIndex(lexicon), texts);
  const found: number[] = [];
  for (let i = glance.next(0); i >= 0; i = glance.next(i + 1)) found.push(i);
  return found;
}

/** A text, cut into the texts of several nodes. */
const cutText = (text: string) =>
  fc.array(fc.nat(text.length), { maxLength: 4 }).map((cuts) => {
    const at = [0, ...cuts.sort((a, b) => a - b), text.length];
    return at.slice(1).map((end, i) => text.slice(at[i], end));
  });

/** All stretches of so many texts, as first and last. */
function stretches(count: number): [first: number, last: number][] {
  return Array.from({ length: count }, (_, first) => first).flatMap((first) =>
    Array.from({ length: count - first }, (_, more): [number, number] => [first, first + more]),
  );
}

/** The texts of a block that a place in it touches. */
function textsIn(block: readonly string[], start: number, end: number): number[] {
  let at = 0;
  return block.flatMap(({ length }, i) => {
    const from = at;
    at += length;
    return from <= end && at >= start ? [i] : [];
  });
}

const sample = glossary.chain((forms) =>
  fc.tuple(
    fc.constant(lexiconOf(forms)),
    textOf(forms).chain((text) => cutText(text)),
  ),
);

describe('a glance', () => {
  it('names each text in which a form stands', () => {
    fc.assert(
      fc.property(sample, ([lexicon, texts]) => {
        const match = createMatcher(lexicon);
        const holding = texts.flatMap((text, i) => (match(text).occurrences.length > 0 ? [i] : []));
        for (const each of [lexicon, withFilter(lexicon)]) {
          expect(named(each, texts)).toEqual(expect.arrayContaining(holding));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('names one text of each form that goes over several, wherever blocks begin and end', () => {
    fc.assert(
      fc.property(sample, ([lexicon, texts]) => {
        const match = createMatcher(lexicon);
        const all = [lexicon, withFilter(lexicon)].map((each) => named(each, texts));
        for (const [first, last] of stretches(texts.length)) {
          const block = texts.slice(first, last + 1);
          for (const { start, end } of match(block.join('')).occurrences) {
            const holding = textsIn(block, start, end).map((i) => i + first);
            for (const found of all) expect(found.some((i) => holding.includes(i))).toBe(true);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('never goes back, and skips what it is told to', () => {
    const glance = new Glance(
      new LexiconIndex(lexiconOf([{ text: 'knee', entry: 'one', exactCase: false }])),
      ['knee', 'a', 'the knee', 'k', 'nee', 'knee'],
    );
    expect(glance.next(0)).toBe(0);
    expect(glance.next(1)).toBe(2);
    expect(glance.next(3)).toBe(3);
    expect(glance.next(5)).toBe(5);
    expect(glance.next(6)).toBe(-1);
  });

  it('passes by most words that begin like a form', () => {
    const lexicon = lexiconOf([
      { text: 'rest', entry: 'one', exactCase: false },
      { text: 'heat therapy', entry: 'two', exactCase: false },
    ]);
    expect(named(lexicon, ['restaurants', 'heat', 'heat wave', 'a heat', ' therapy'])).toEqual([1, 3]);
  });
});
