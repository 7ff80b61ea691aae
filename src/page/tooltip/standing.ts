/** Where the card stands on the page: measures, has its place reckoned, and puts it there. All of it asks for layout. */
import { type Hit, linesOf } from '../hit-test';
import { contains } from '../rects';
import { viewBox } from '../sight';
import type { Host } from './host';
import { keepInView, placeCard, type Side } from './place';
import type { Spot } from './state';
import { isOnTheWay } from './way';
import { wordOf } from './word';

export class Standing {
  #side: Side | null = null;

  /** Lets the card change sides: its word has moved, or it is another's. */
  forgetSide(): void {
    this.#side = null;
  }

  /**
   * Puts a card beside its word, or where it is pinned.
   * @returns false where the word can't be seen
   */
  put(host: Host, hit: Hit, pinned: Spot | null): boolean {
    if (pinned) {
      host.moveTo(keepInView(pinned, host.fullSize(), viewBox()));
      return true;
    }
    const word = wordOf(hit);
    if (!word) return false;
    const place = placeCard(word, host.fullSize(), viewBox(), host.isRtl, this.#side);
    this.#side = place.side;
    host.moveTo(place);
    return true;
  }
}

/** Whether a point of the view is on a word, on its card, or on the way between. */
export function isHeld(hit: Hit, host: Host | null, x: number, y: number): boolean {
  const lines = linesOf(hit);
  if (lines.some((line) => contains(line, x, y, 1))) return true;
  const line = lines[hit.line] ?? lines[0];
  return Boolean(line && host && isOnTheWay(line, host.box, x, y));
}
