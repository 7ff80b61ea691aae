import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, keepInView, placeCard, type Side, type Word } from '../../../src/page/tooltip/place';
import { box, NEARLY, pixels, scene, view } from './scenes';

const VIEW: Box = { left: 0, top: 0, right: 1000, bottom: 800 };
const CARD = { width: 344, height: 300 };

/** A word of 60 by 20 pixels. */
const boxAt = (left: number, top: number): Box => box(left, top, 60, 20);

function wordOf(line: Box, others: Box[] = [], isVertical = false): Word {
  return { line, lines: [line, ...others], isVertical };
}

describe('the card', () => {
  it.each<[string, Box, { height: number }, boolean, object]>([
    ['stands below its word, with which it begins', boxAt(100, 50), CARD, false, at(100, 76, 716, 'below')],
    [
      'ends with its word where lines begin on the right',
      boxAt(600, 50),
      CARD,
      true,
      at(316, 76, 716, 'below'),
    ],
    ['keeps off the right edge', boxAt(900, 50), CARD, false, at(648, 76, 716, 'below')],
    ['keeps off the left edge', boxAt(20, 50), CARD, true, at(8, 76, 716, 'below')],
    ['stands above a word at the bottom', boxAt(100, 700), CARD, false, at(100, 394, 686, 'above')],
    ['stays below where both have room', boxAt(100, 400), CARD, false, at(100, 426, 366, 'below')],
    [
      'scrolls in the larger room: below',
      boxAt(100, 350),
      { height: 900 },
      false,
      at(100, 376, 416, 'below'),
    ],
    ['scrolls in the larger room: above', boxAt(100, 450), { height: 900 }, false, at(100, 8, 436, 'above')],
  ])('%s', (_, line, { height }, rtl, place) => {
    expect(placeCard(wordOf(line), { width: CARD.width, height }, VIEW, rtl, null)).toEqual(place);
  });

  it('stays in what is in view of a page that is zoomed in with two fingers', () => {
    const view = box(500, 300, 400, 400);
    const card = { ...CARD, height: 200 };
    expect(placeCard(wordOf(boxAt(510, 310)), card, view, false, null)).toEqual(at(510, 336, 356, 'below'));
    expect(placeCard(wordOf(boxAt(840, 640)), card, view, false, null)).toEqual(at(548, 434, 326, 'above'));
  });

  it.each<[string, Box, Box, object]>([
    ['skips a second line that it would cover', boxAt(300, 50), boxAt(100, 80), at(300, 76, 716, 'below')],
    [
      'stands below the second line where it begins with it',
      boxAt(100, 50),
      boxAt(90, 80),
      at(100, 106, 686, 'below'),
    ],
    [
      'stands above the first line where it belongs to the second',
      boxAt(100, 700),
      boxAt(120, 670),
      at(100, 364, 656, 'above'),
    ],
    ['ends before a line in another column', boxAt(100, 50), boxAt(120, 700), at(100, 76, 618, 'below')],
  ])('%s', (_, line, other, place) => {
    expect(placeCard(wordOf(line, [other]), CARD, VIEW, false, null)).toEqual(place);
  });

  it.each<[string, Word, Box, object]>([
    [
      'to the right of a vertical line',
      wordOf(box(500, 100, 20, 60), [], true),
      VIEW,
      at(526, 100, 784, 'beside'),
    ],
    [
      'to its left where only there is room',
      wordOf(box(900, 600, 20, 60), [], true),
      VIEW,
      at(550, 492, 784, 'beside'),
    ],
    [
      'right of a line that stands there too',
      wordOf(box(400, 100, 20, 60), [box(430, 90, 20, 60)], true),
      VIEW,
      at(456, 100, 784, 'beside'),
    ],
    [
      'below a vertical line in a narrow view',
      wordOf(box(150, 100, 20, 60), [], true),
      box(0, 0, 360, 800),
      at(8, 166, 626, 'below'),
    ],
    [
      'beside a word in a very low view',
      wordOf(box(100, 60, 60, 20)),
      box(0, 0, 1000, 160),
      at(166, 8, 144, 'beside'),
    ],
  ])('stands %s', (_, word, view, place) => {
    expect(placeCard(word, CARD, view, false, null)).toEqual(place);
  });

  it('stays on its side when it grows, as long as it can be read there', () => {
    const tall = { width: 344, height: 600 };
    const word = wordOf(boxAt(100, 500));
    expect(placeCard(word, tall, VIEW, false, 'below')).toMatchObject({ side: 'below', maxHeight: 266 });
    expect(placeCard(word, tall, VIEW, false, null)).toMatchObject({ side: 'above' });
    expect(placeCard(wordOf(boxAt(100, 690)), tall, VIEW, false, 'below')).toMatchObject({ side: 'above' });
    expect(placeCard(wordOf(boxAt(100, 300)), CARD, VIEW, false, 'above')).toMatchObject({ side: 'above' });
  });
});

const side = fc.constantFrom<Side | null>('below', 'above', 'beside', null);

describe('wherever the word stands, the card', () => {
  it('covers no line of it, and is within the sides of the view', () => {
    fc.assert(
      fc.property(scene, side, ({ view, word, card, rtl }, before) => {
        const { x, y, maxHeight } = placeCard(word, card, view, rtl, before);
        const own = box(x, y, card.width, Math.min(card.height, maxHeight));
        for (const line of word.lines) expect(meet(own, line)).toBe(false);
        expect(x).toBeGreaterThanOrEqual(view.left + 8 - NEARLY);
        expect(x + card.width).toBeLessThanOrEqual(
          Math.max(view.right - 8, view.left + 8 + card.width) + NEARLY,
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('is 6 pixels from a word of one line that is all in view', () => {
    fc.assert(
      fc.property(scene, ({ view, word: { line, isVertical }, card, rtl }) => {
        const word = wordOf(intoView(line, view), [], isVertical);
        const { x, y, maxHeight } = placeCard(word, card, view, rtl, null);
        const bottom = y + Math.min(card.height, maxHeight);
        const gaps = word.lines.flatMap((line) => [
          y - line.bottom,
          line.top - bottom,
          x - line.right,
          line.left - (x + card.width),
        ]);
        expect(gaps.some((gap) => Math.abs(gap - 6) < NEARLY)).toBe(true);
      }),
    );
  });

  it('shows all of itself wherever a word of one line leaves room for it above or below', () => {
    fc.assert(
      fc.property(scene, ({ view, word: { line }, card, rtl }) => {
        const rooms = [view.bottom - 8 - (line.bottom + 6), line.top - 6 - (view.top + 8)];
        fc.pre(rooms.some((room) => card.height <= room && room >= 96));
        const { y, maxHeight } = placeCard(wordOf(line), card, view, rtl, null);
        expect(maxHeight).toBeGreaterThanOrEqual(card.height);
        expect(y).toBeGreaterThanOrEqual(view.top);
        expect(y + card.height).toBeLessThanOrEqual(view.bottom);
      }),
    );
  });

  it('leaves nothing unused of the larger room where neither is enough', () => {
    fc.assert(
      fc.property(scene, ({ view, word: { line }, card, rtl }) => {
        const rooms = [view.bottom - 8 - (line.bottom + 6), line.top - 6 - (view.top + 8)];
        fc.pre(rooms.every((room) => room < card.height) && Math.max(...rooms) >= 96);
        const most = Math.min(Math.max(...rooms), view.bottom - view.top - 16);
        expect(placeCard(wordOf(line), card, view, rtl, null).maxHeight).toBeCloseTo(most, 4);
      }),
    );
  });
});

describe('a pinned card', () => {
  it('stays where it was put', () => {
    expect(keepInView({ x: 300, y: 200 }, CARD, VIEW)).toEqual(at(300, 200, 784, null));
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

function at(x: number, y: number, maxHeight: number, side: Side | null): object {
  return { x, y, maxHeight, side };
}

/** A small line that begins where the other does, or as near to there as the view's margin allows. */
function intoView({ left, top }: Box, view: Box): Box {
  const x = Math.min(Math.max(left, view.left + 2), view.right - 12);
  const y = Math.min(Math.max(top, view.top + 2), view.bottom - 12);
  return box(x, y, 10, 10);
}

function meet(a: Box, b: Box): boolean {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > NEARLY && down > NEARLY;
}
