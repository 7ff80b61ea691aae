/**
 * Which ranges are in view or soon will be. The browser tells, by the elements that they begin in: it knows of every
 * scroller, clip, transform and hidden panel around them.
 */
import { breaksText } from './text-rules';

/** Ranges may come into view within so much of the view's own size, so that scrolling never shows them late. */
const MARGIN = '50%';

export class NearView {
  /** `scrollMargin` is newer than TypeScript's DOM library. */
  readonly #observer = new IntersectionObserver((entries) => this.#take(entries), {
    rootMargin: MARGIN,
    scrollMargin: MARGIN,
  } as IntersectionObserverInit);
  readonly #onChange: (near: AbstractRange[], far: AbstractRange[]) => void;
  readonly #ranges = new Map<Element, Set<AbstractRange>>();
  /** A range's text may have been moved into another element since it was first watched. */
  readonly #elements = new Map<AbstractRange, Element>();
  readonly #near = new Set<Element>();

  /** @param onChange is told of ranges that have come near, and of ranges that have gone far */
  constructor(onChange: (near: AbstractRange[], far: AbstractRange[]) => void) {
    this.#onChange = onChange;
  }

  watch(range: AbstractRange): void {
    const element = boxAround(range.startContainer);
    if (element) this.#watchIn(element, range);
  }

  forget(range: AbstractRange): void {
    const element = this.#elements.get(range);
    const ranges = element && this.#ranges.get(element);
    if (!ranges) return;
    this.#elements.delete(range);
    ranges.delete(range);
    if (ranges.size === 0) this.#drop(element);
  }

  isNear(range: AbstractRange): boolean {
    return this.#near.has(this.#elements.get(range) as Element);
  }

  /** How many ranges are watched. */
  get size(): number {
    return this.#elements.size;
  }

  end(): void {
    this.#observer.disconnect();
  }

  #watchIn(element: Element, range: AbstractRange): void {
    this.#elements.set(range, element);
    const ranges = this.#ranges.get(element);
    if (ranges) {
      ranges.add(range);
    } else {
      this.#ranges.set(element, new Set([range]));
      this.#observer.observe(element);
    }
  }

  #drop(element: Element): void {
    this.#ranges.delete(element);
    this.#near.delete(element);
    this.#observer.unobserve(element);
  }

  #take(entries: readonly IntersectionObserverEntry[]): void {
    const near: AbstractRange[] = [];
    const far: AbstractRange[] = [];
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      const ranges = this.#ranges.get(target);
      if (!ranges) continue;
      if (isIntersecting) {
        this.#near.add(target);
        near.push(...ranges);
      } else if (boundingClientRect.width === 0 && hasNoBox(target)) {
        this.#watchAround(target, ranges);
      } else {
        this.#near.delete(target);
        far.push(...ranges);
      }
    }
    this.#onChange(near, far);
  }

  /** Texts of an element without a box stand in the box of an element around it. */
  #watchAround(element: Element, ranges: Iterable<AbstractRange>): void {
    const around = boxAround(element);
    if (!around) return;
    this.#drop(element);
    for (const range of ranges) this.#watchIn(around, range);
  }
}

function hasNoBox(element: Element): boolean {
  return element.isConnected && getComputedStyle(element).display === 'contents';
}

/** The element in whose box the text of a node flows: fewer of them have to be watched than of those in the text. */
function boxAround(node: Node): Element | null {
  let at: Node | null | undefined = node;
  do at = at.parentElement ?? (at.getRootNode() as Partial<ShadowRoot>).host;
  while (at && !breaksText(at as Element));
  return (at as Element | undefined) ?? null;
}
