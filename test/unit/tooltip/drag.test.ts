import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyStep, minus, plus } from '../../../src/page/tooltip/drag';

describe('the keys of the handle', () => {
  it('are the four arrows, each in its own direction', () => {
    const ways = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].map((key) => {
      const { x, y } = keyStep(key) ?? { x: Number.NaN, y: Number.NaN };
      return [Math.sign(x), Math.sign(y)];
    });
    expect(ways).toEqual([
      [-1, 0],
      [1, 0],
      [0, -1],
      [0, 1],
    ]);
  });

  it.each(['Enter', 'a', 'Tab', 'Home'])('are not %s', (key) => expect(keyStep(key)).toBeUndefined());
});

describe('a card that is dragged', () => {
  it('stays under the hand where it was taken, and a way back leads back', () => {
    const number = fc.integer({ min: -2000, max: 2000 });
    const point = fc.record({ x: number, y: number });
    fc.assert(
      fc.property(point, point, point, (corner, down, now) => {
        const hold = minus(down, corner);
        const moved = minus(now, hold);
        expect(minus(now, moved)).toEqual(hold);
        expect(plus(moved, minus(down, now))).toEqual(corner);
      }),
    );
  });
});
