/**
 * Where the card goes: numbers in, numbers out. It lies in the top layer, so nothing of the page moves, scales or
 * clips it, and two places are all there is to choose from.
 */

/** A stretch of the frame's view, in CSS pixels from its top left corner; a DOMRect is one. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Place {
  x: number;
  y: number;
  /** How high the card may be; a longer one scrolls inside. */
  maxHeight: number;
}

/** Pixels between the line of the word and the card. */
const GAP = 6;
/** Pixels between the card and the edge of what is in view. */
const MARGIN = 8;
/** In a view with less room than this the card reaches out of it: it would be too low to read in. */
const MIN_HEIGHT = 96;

/**
 * Below the line of the word; above it where only there is room for the whole card, or more room where neither
 * place has enough. Never over the line. Both begin at the same edge, unless the card would leave the view.
 * @param line the line of the mark
 * @param card the card's width and the height it needs to show everything
 * @param view what is in view
 * @param rtl whether lines begin on the right
 */
export function placeCard(
  line: Box,
  card: { width: number; height: number },
  view: Box,
  rtl: boolean,
): Place {
  const below = view.bottom - MARGIN - (line.bottom + GAP);
  const above = line.top - GAP - (view.top + MARGIN);
  const isBelow = below >= Math.min(above, card.height);
  const maxHeight = Math.max(isBelow ? below : above, MIN_HEIGHT);
  const start = rtl ? line.right - card.width : line.left;
  return {
    x: within(start, view.left + MARGIN, view.right - MARGIN - card.width),
    y: isBelow ? line.bottom + GAP : line.top - GAP - Math.min(card.height, maxHeight),
    maxHeight,
  };
}

/** A pinned card stays where it was put, as far as the view allows. */
export function keepInView(
  spot: { x: number; y: number },
  card: { width: number; height: number },
  view: Box,
): Place {
  const maxHeight = view.bottom - view.top - 2 * MARGIN;
  const height = Math.min(card.height, maxHeight);
  return {
    x: within(spot.x, view.left + MARGIN, view.right - MARGIN - card.width),
    y: within(spot.y, view.top + MARGIN, view.bottom - MARGIN - height),
    maxHeight,
  };
}

/** The nearest number not below `min`, nor above `max` where there is one that is neither. */
function within(value: number, min: number, max: number): number {
  return Math.max(Math.min(value, max), min);
}
