/** Where a page stood before we scrolled it for the reader, so that it can be put back. */
import { elementsAround } from './sight';

type Spot = readonly [left: number, top: number];

export class ScrollBack {
  readonly #before = new Map<Element, Spot>();
  readonly #after = new Map<Element, Spot>();

  /** Runs what scrolls to a node, and remembers where everything that scrolls around it stood at first. */
  during(node: Node, scroll: () => void): void {
    for (const element of elementsAround(node)) {
      if (!this.#before.has(element)) this.#before.set(element, spotOf(element));
    }
    scroll();
    for (const element of this.#before.keys()) this.#after.set(element, spotOf(element));
  }

  /** Puts all back, unless the reader has scrolled since: that is where they want to be. */
  restore(): void {
    for (const [element, after] of this.#after) {
      const now = spotOf(element);
      if (Math.hypot(now[0] - after[0], now[1] - after[1]) > 1) return;
    }
    for (const [element, [left, top]] of this.#before) element.scrollTo({ left, top, behavior: 'instant' });
  }
}

function spotOf({ scrollLeft, scrollTop }: Element): Spot {
  return [scrollLeft, scrollTop];
}
