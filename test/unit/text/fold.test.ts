import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, unfold } from '../../../src/core/text/fold';
import { visible } from '../lexicon/oracle';

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/;

const piece = fc.oneof(
  fc.constantFrom('a', 'e', 'é', '𝒳', ' ', '\n', 'क', '\u0301', '\u0323', '\u0344', '\u093c'),
  fc.constantFrom('\u00ad', '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u2060', '\ufeff'),
  fc.string({ unit: 'grapheme', maxLength: 3 }),
  fc.string({ unit: 'binary', maxLength: 3 }),
);
/** A mark at the very beginning has nothing to stand on, which is a case of its own. */
const text = fc.array(piece, { maxLength: 12 }).map((parts) => `x${parts.join('')}`);

describe('folding', () => {
  it('leaves exactly the characters that can be seen', () => {
    fc.assert(
      fc.property(text, (original) => {
        const seen = visible(original).map(({ value }) => value);
        expect(fold(original).text).toBe(seen.join(''));
      }),
      { numRuns: 2000 },
    );
  });

  it('maps every stretch of characters back to where those same characters stood', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (original, a, b) => {
        const characters = visible(original);
        const [first, last] = [a % characters.length, b % characters.length].sort((x, y) => x - y);
        const stretch = characters.slice(first, (last as number) + 1);
        const start = characters.slice(0, first).reduce((sum, { value }) => sum + value.length, 0);
        const end = stretch.reduce((sum, { value }) => sum + value.length, start);
        expect(unfold(fold(original), start, end, original)).toEqual([
          stretch[0]?.start,
          stretch.at(-1)?.end,
        ]);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps all offsets of a text in which nothing is hidden', () => {
    const plain = text.filter((original) => !INVISIBLE.test(original) && !/\p{M}/u.test(original));
    fc.assert(
      fc.property(plain, (original) => {
        expect(fold(original)).toEqual({ text: original, offsets: null });
      }),
    );
  });

  it('changes nothing when it is done again', () => {
    fc.assert(
      fc.property(text, (original) => {
        const once = fold(original).text;
        expect(fold(once).text).toBe(once);
      }),
    );
  });

  it('has offsets that never go back and end with the length of the original', () => {
    fc.assert(
      fc.property(text, (original) => {
        const { text: folded, offsets } = fold(original);
        if (!offsets) return;
        expect(offsets).toHaveLength(folded.length + 1);
        expect(offsets.at(-1)).toBe(original.length);
        expect([...offsets]).toEqual([...offsets].sort((a, b) => a - b));
      }),
    );
  });
});

describe('a folded text', () => {
  it('has no soft hyphens, and a stretch of it spans those inside but not those behind', () => {
    const original = 'a her\u00adni\u00adated\u00ad disc';
    const folded = fold(original);
    expect(folded.text).toBe('a herniated disc');
    expect(unfold(folded, 2, 11, original)).toEqual([2, 13]);
    expect(original.slice(2, 13)).toBe('her\u00adni\u00adated');
  });

  it('has an accent joined to its letter even where something invisible stands between', () => {
    const original = 'cafe\u00ad\u0301s';
    const folded = fold(original);
    expect(folded.text).toBe('cafés');
    expect(unfold(folded, 0, 4, original)).toEqual([0, 6]);
  });

  it('keeps a mark that stands on nothing', () => {
    expect(fold('\u0301knee').text).toBe('\u0301knee');
  });

  it('is empty where all was invisible', () => {
    expect(fold('\u200b\ufeff')).toEqual({ text: '', offsets: Uint32Array.of(2) });
  });
});
