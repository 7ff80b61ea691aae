import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../../src/page/tooltip/place';
import { isOnTheWay } from '../../../src/page/tooltip/way';
import { box, pixels } from './scenes';

const WORD = box(100, 100, 60, 20);
const CARD = box(100, 160, 344, 300);

const boxes = fc
  .tuple(pixels(0, 500), pixels(0, 500), pixels(1, 300), pixels(1, 300))
  .map((numbers) => box(...numbers));
const whole = fc.integer({ min: -50, max: 900 });
const length = fc.integer({ min: 1, max: 300 });
const wholeBoxes = fc.tuple(whole, whole, length, length).map((numbers) => box(...numbers));
const part = fc.double({ min: 0, max: 1, noNaN: true });

/** The point of a box at so much of its width and height. */
function pointIn({ left, top, right, bottom }: Box, across: number, down: number): [number, number] {
  return [left + (right - left) * across, top + (bottom - top) * down];
}

describe('the way from a word to its card', () => {
  it.each([
    ['the word', 101, 101, true],
    ['the card', 440, 459, true],
    ['straight below the word', 130, 140, true],
    ['within the wedge', 200, 140, true],
    ['beyond the wedge', 400, 140, false],
    ['left of both', 99, 140, false],
    ['above the word', 130, 99, false],
  ])('%s: %i, %i is on it: %s', (_, x, y, expected) => {
    expect(isOnTheWay(WORD, CARD, x, y)).toBe(expected);
  });

  it('holds each straight line from a point of the one to a point of the other', () => {
    fc.assert(
      fc.property(boxes, boxes, part, part, part, part, part, (from, to, a, b, c, d, along) => {
        const [startX, startY] = pointIn(from, a, b);
        const [endX, endY] = pointIn(to, c, d);
        const [x, y] = [startX + (endX - startX) * along, startY + (endY - startY) * along];
        const roomier = (each: Box) =>
          box(
            each.left - 1e-6,
            each.top - 1e-6,
            each.right - each.left + 2e-6,
            each.bottom - each.top + 2e-6,
          );
        expect(isOnTheWay(roomier(from), roomier(to), x, y)).toBe(true);
      }),
    );
  });

  it('holds nothing else: the corners of both, seen from the point, lie all around it', () => {
    fc.assert(
      fc.property(wholeBoxes, wholeBoxes, whole, whole, (from, to, wholeX, wholeY) => {
        // On no line through two corners: whether the edge belongs to the wedge is not the question.
        const [x, y] = [wholeX + Math.SQRT1_2, wholeY + Math.PI / 10];
        expect(isOnTheWay(from, to, x, y)).toBe(isInHull([from, to], x, y));
      }),
    );
  });
});

/** The slow way: a point is outside if some line through it has all corners on one side. */
function isInHull(all: Box[], x: number, y: number): boolean {
  const angles = all
    .flatMap(({ left, top, right, bottom }) => [
      [left, top],
      [right, top],
      [left, bottom],
      [right, bottom],
    ])
    .map(([cornerX = 0, cornerY = 0]) => Math.atan2(cornerY - y, cornerX - x))
    .sort((a, b) => a - b);
  const gaps = angles.map((angle, index) => {
    const following = angles[index + 1] ?? (angles[0] ?? 0) + 2 * Math.PI;
    return following - angle;
  });
  return Math.max(...gaps) <= Math.PI;
}
