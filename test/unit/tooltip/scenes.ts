/** Views, words and cards of all sizes, for what must hold wherever a word stands. */
import fc from 'fast-check';
import type { Box } from '../../../src/page/tooltip/place';

/** Much less than a pixel: numbers with a fraction don't add up exactly. */
export const NEARLY = 1e-6;

export function box(left: number, top: number, width: number, height: number): Box {
  return { left, top, right: left + width, bottom: top + height };
}

export const pixels = (min: number, max: number) => fc.double({ min, max, noNaN: true });

export const view = fc
  .tuple(pixels(0, 500), pixels(0, 500), pixels(300, 2000), pixels(150, 2000))
  .map(([left, top, width, height]) => box(left, top, width, height));

/** A line at least partly in view, as the card's owner sees to. */
function lineIn({ left, top, right, bottom }: Box) {
  return fc
    .tuple(pixels(left - 50, right - 1), pixels(top - 10, bottom - 1), pixels(50, 400), pixels(10, 60))
    .map((numbers) => box(...numbers));
}

export const scene = view.chain((view) =>
  fc.record({
    view: fc.constant(view),
    word: fc
      .record({ lines: fc.array(lineIn(view), { minLength: 1, maxLength: 4 }), isVertical: fc.boolean() })
      .map(({ lines, isVertical }) => ({ line: lines[0] as Box, lines, isVertical })),
    card: fc.record({ width: pixels(100, 344), height: pixels(40, 1500) }),
    rtl: fc.boolean(),
  }),
);
