/**
 * Where the card goes: numbers in, numbers out. It lies in the top layer, so nothing of the page moves, scales or
 * clips it, and few places are all there is to choose from.
 */

/** A stretch of the frame's view, in CSS pixels from its top left corner; a DOMRect is one. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

/** A word as it is drawn. */
export interface Word {
  /** The line that the card belongs to. */
  line: Box;
  /** All of its lines. */
  lines: readonly Box[];
  /** Whether its lines run from top to bottom. */
  isVertical: boolean;
}

export type Side = 'below' | 'above' | 'beside';

export interface Place {
  x: number;
  y: number;
  /** How high the card may be; a longer one scrolls inside. */
  maxHeight: number;
  /** On which side of its word; null where it was put by hand. */
  side: Side | null;
}

type Span = readonly [start: number, end: number];

/** Pixels between the line of the word and the card. */
const GAP = 6;
/** Pixels between the card and the edge of what is in view. */
const MARGIN = 8;
/** In less room than this a card would be too low to read in. */
const MIN_HEIGHT = 96;

/**
 * Below the line of the word; above it where only there is room for the whole card, or more room where neither
 * place has enough. Beside it where lines run from top to bottom, and where the view is too low for both. Never over
 * any line of the word. It begins at the same edge as the line, unless it would leave the view; in a view without
 * room for a readable card it does.
 * @param card the card's width and the height it needs to show everything
 * @param view what is in view
 * @param rtl whether lines begin on the right
 * @param before the side on which a card that has grown should stay, so that it is not drawn away from the pointer
 */
export function placeCard(word: Word, card: Size, view: Box, rtl: boolean, before: Side | null): Place {
  const { line } = word;
  const start = rtl ? line.right - card.width : line.left;
  const x = within(start, view.left + MARGIN, view.right - MARGIN - card.width);
  const others = word.lines.filter((each) => meet(acrossOf(each), [x, x + card.width])).map(downOf);
  const [from, to] = roomAfter(downOf(line), others, downOf(view));
  const [top, bottom] = roomBefore(downOf(line), others, downOf(view));
  const below = to - from;
  const above = bottom - top;
  if (word.isVertical || Math.max(below, above) < MIN_HEIGHT) {
    const beside = placeBeside(word, card, view);
    if (beside) return beside;
  }
  const stays = before === 'below' ? below >= MIN_HEIGHT : before === 'above' && above >= MIN_HEIGHT;
  const isBelow = stays ? before === 'below' : below >= Math.min(above, card.height);
  const maxHeight = Math.max(isBelow ? below : above, MIN_HEIGHT);
  return {
    x,
    y: isBelow ? from : bottom - Math.min(card.height, maxHeight),
    maxHeight,
    side: isBelow ? 'below' : 'above',
  };
}

/** To the right of the line, or to its left; null where neither side is wide enough. */
function placeBeside({ line, lines }: Word, { width, height }: Size, view: Box): Place | null {
  const maxHeight = view.bottom - view.top - 2 * MARGIN;
  const shown = Math.min(height, maxHeight);
  const y = within(line.top, view.top + MARGIN, view.bottom - MARGIN - shown);
  const others = lines.filter((each) => meet(downOf(each), [y, y + shown])).map(acrossOf);
  const [from, to] = roomAfter(acrossOf(line), others, acrossOf(view));
  const [left, right] = roomBefore(acrossOf(line), others, acrossOf(view));
  if (to - from >= width) return { x: from, y, maxHeight, side: 'beside' };
  return right - left >= width ? { x: right - width, y, maxHeight, side: 'beside' } : null;
}

/** A pinned card stays where it was put, as far as the view allows. */
export function keepInView(spot: { x: number; y: number }, card: Size, view: Box): Place {
  const maxHeight = view.bottom - view.top - 2 * MARGIN;
  const height = Math.min(card.height, maxHeight);
  return {
    x: within(spot.x, view.left + MARGIN, view.right - MARGIN - card.width),
    y: within(spot.y, view.top + MARGIN, view.bottom - MARGIN - height),
    maxHeight,
    side: null,
  };
}

/** The room behind a line: other lines that leave no room for a card before them are skipped, one further off ends it. */
function roomAfter([, start]: Span, others: readonly Span[], view: Span): Span {
  const end = view[1] - MARGIN;
  let from = Math.max(start + GAP, view[0] + MARGIN);
  for (const [first, last] of [...others].sort(([a], [b]) => a - b)) {
    if (last + GAP <= from) continue;
    if (first - GAP - from >= MIN_HEIGHT) return [from, Math.min(end, first - GAP)];
    from = last + GAP;
  }
  return [from, end];
}

function roomBefore(line: Span, others: readonly Span[], view: Span): Span {
  return mirrored(roomAfter(mirrored(line), others.map(mirrored), mirrored(view)));
}

function mirrored([start, end]: Span): Span {
  return [-end, -start];
}

function acrossOf({ left, right }: Box): Span {
  return [left, right];
}

function downOf({ top, bottom }: Box): Span {
  return [top, bottom];
}

function meet(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** The nearest number not below `min`, nor above `max` where there is one that is neither. */
function within(value: number, min: number, max: number): number {
  return Math.max(Math.min(value, max), min);
}
