import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, keepInView, type Place, placeCard } from '../../../src/page/tooltip/place';

const VIEW: Box = { left: 0, top: 0, right: 1000, bottom: 800 };
const CARD = { width: 344, height: 300 };

/** A word of 60 by 20 pixels. */
const wordAt = (left: number, top: number): Box => ({ left, top, right: left + 60, bottom: top + 20 });

describe('the card', () => {
  it.each<[string, Box, { height: number }, boolean, Place]>([
    ['stands below its word, with which it begins', wordAt(100, 50), CARD, false, at(100, 76, 716)],
    ['ends with its word where lines begin on the right', wordAt(600, 50), CARD, true, at(316, 76, 716)],
    ['keeps off the right edge', wordAt(900, 50), CARD, false, at(648, 76, 716)],
    ['keeps off the left edge', wordAt(20, 50), CARD, true, at(8, 76, 716)],
    ['stands above a word at the bottom', wordAt(100, 700), CARD, false, at(100, 394, 686)],
    ['stays below where both have room', wordAt(100, 400), CARD, false, at(100, 426, 366)],
    ['scrolls in the larger room: below', wordAt(100, 350), { height: 900 }, false, at(100, 376, 416)],
    ['scrolls in the larger room: above', wordAt(100, 450), { height: 900 }, false, at(100, 8, 436)],
  ])('%s', (_, word, { height }, rtl, place) => {
    expect(placeCard(word, { width: CARD.width, height }, VIEW, rtl)).toEqual(place);
  });

  it('stays in what is in view of a page that is zoomed in with two fingers', () => {
    const view = { left: 500, top: 300, right: 900, bottom: 700 };
    expect(placeCard(wordAt(510, 310), { ...CARD, height: 200 }, view, false)).toEqual(at(510, 336, 356));
    expect(placeCard(wordAt(840, 640), { ...CARD, height: 200 }, view, false)).toEqual(at(548, 434, 326));
  });
});

const pixels = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const view = fc
  .tuple(pixels(0, 500), pixels(0, 500), pixels(300, 2000), pixels(300, 2000))
  .map(([left, top, width, height]): Box => ({ left, top, right: left + width, bottom: top + height }));
const scene = view.chain((view) =>
  fc.record({
    view: fc.constant(view),
    // At least partly in view, as the card's owner sees to.
    line: fc
      .tuple(
        pixels(view.left - 50, view.right - 1),
        pixels(view.top - 10, view.bottom - 1),
        pixels(50, 400),
        pixels(10, 60),
      )
      .map(([left, top, width, height]): Box => ({ left, top, right: left + width, bottom: top + height })),
    card: fc.record({ width: pixels(100, 344), height: pixels(40, 1500) }),
    rtl: fc.boolean(),
  }),
);

/** Much less than a pixel: numbers with a fraction don't add up exactly. */
const NEARLY = 1e-6;

describe('wherever the word stands, the card', () => {
  it('is 6 pixels above or below its line, and within the sides of the view', () => {
    fc.assert(
      fc.property(scene, ({ view, line, card, rtl }) => {
        const { x, y, maxHeight } = placeCard(line, card, view, rtl);
        const bottom = y + Math.min(card.height, maxHeight);
        expect(Math.min(Math.abs(y - line.bottom - 6), Math.abs(line.top - 6 - bottom))).toBeLessThan(NEARLY);
        expect(x).toBeGreaterThanOrEqual(view.left + 8);
        expect(x + card.width).toBeLessThanOrEqual(
          Math.max(view.right - 8, view.left + 8 + card.width) + NEARLY,
        );
      }),
    );
  });

  it('shows all of itself wherever one of the two places has room for it', () => {
    fc.assert(
      fc.property(scene, ({ view, line, card, rtl }) => {
        const { y, maxHeight } = placeCard(line, card, view, rtl);
        const rooms = [view.bottom - 8 - (line.bottom + 6), line.top - 6 - (view.top + 8)];
        fc.pre(rooms.some((room) => card.height <= room));
        expect(maxHeight).toBeGreaterThanOrEqual(card.height);
        expect(y).toBeGreaterThanOrEqual(view.top);
        expect(y + card.height).toBeLessThanOrEqual(view.bottom);
      }),
    );
  });

  it('leaves nothing of the view unused where neither place has room for it', () => {
    fc.assert(
      fc.property(scene, ({ view, line, card, rtl }) => {
        const rooms = [view.bottom - 8 - (line.bottom + 6), line.top - 6 - (view.top + 8)];
        fc.pre(rooms.every((room) => room < card.height));
        expect(placeCard(line, card, view, rtl).maxHeight).toBeCloseTo(Math.max(...rooms, 96), 6);
      }),
    );
  });
});

describe('a pinned card', () => {
  it('stays where it was put', () => {
    expect(keepInView({ x: 300, y: 200 }, CARD, VIEW)).toEqual(at(300, 200, 784));
  });

  it('stays in view wherever it is dragged to, and is never higher than the view', () => {
    const spot = fc.record({ x: pixels(-500, 3000), y: pixels(-500, 3000) });
    const card = fc.record({ width: pixels(100, 284), height: pixels(40, 4000) });
    fc.assert(
      fc.property(view, spot, card, (view, spot, card) => {
        const { x, y, maxHeight } = keepInView(spot, card, view);
        expect(x).toBeGreaterThanOrEqual(view.left + 8);
        expect(x + card.width).toBeLessThanOrEqual(view.right - 8 + NEARLY);
        expect(y).toBeGreaterThanOrEqual(view.top + 8);
        expect(y + Math.min(card.height, maxHeight)).toBeLessThanOrEqual(view.bottom - 8 + NEARLY);
      }),
    );
  });
});

function at(x: number, y: number, maxHeight: number): Place {
  return { x, y, maxHeight };
}
