import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowFor, TYPING_PAUSE, typeOn } from '../../../src/ui/type-ahead';

const titles = ['Introduction', 'What is Sciatica?', 'Understanding Knee Pain', 'Impact', 'Über den Rücken'];

describe('letters typed in an outline', () => {
  it('lead to the row that begins so', () => {
    expect(rowFor(titles, 0, 'w')).toBe(1);
    expect(rowFor(titles, 0, 'what is s')).toBe(1);
    expect(rowFor(titles, 3, 'in')).toBe(0);
  });

  it('lead on from row to row where it is one letter, again and again', () => {
    expect(rowFor(titles, 0, 'i')).toBe(3);
    expect(rowFor(titles, 3, 'ii')).toBe(0);
  });

  it('stay on a row that they still fit', () => expect(rowFor(titles, 3, 'im')).toBe(3));

  it('need no accent', () => expect(rowFor(titles, 0, 'uber')).toBe(4));

  it('lead nowhere where no row begins so', () => {
    expect(rowFor(titles, 0, 'x')).toBe(-1);
    expect(rowFor([], 0, 'x')).toBe(-1);
  });

  it('find the nearest row that fits, from the one stood on, whatever the rows', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.nat(), word, (rows, place, text) => {
        const from = place % rows.length;
        const isOneLetter = /^(.)\1*$/.test(text);
        const beginning = isOneLetter ? text.charAt(0) : text;
        const order = [...rows.keys()].sort((a, b) => distance(a) - distance(b));
        const wanted = order.find((row) => rows[row]?.startsWith(beginning)) ?? -1;
        expect(rowFor(rows, from, text)).toBe(wanted);

        // One letter leaves the row that one stands on for last.
        function distance(row: number): number {
          const steps = (row - from + rows.length) % rows.length;
          return isOneLetter && steps === 0 ? rows.length : steps;
        }
      }),
    );
  });

  it('are one word until a pause', () => {
    const first = typeOn({ text: '', at: Number.NEGATIVE_INFINITY }, 'k', 1000);
    expect(first.text).toBe('k');
    const second = typeOn(first, 'n', 1000 + TYPING_PAUSE);
    expect(second.text).toBe('kn');
    expect(typeOn(second, 'e', 1001 + 2 * TYPING_PAUSE).text).toBe('e');
  });
});
