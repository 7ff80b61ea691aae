/**
 * Draws marks with the CSS Custom Highlight API; the page's DOM is not touched. The only file that uses
 * CSS.highlights. The registry is shared with the page: the names say nothing but the style (the rules that give
 * them their look are in marks.css), and what the page has cleared is put back.
 */
import type { MarkStyle } from '../core/settings/settings';
import { NearView } from './near-view';
import { isSafeToDraw } from './slots';

const OPEN = 'glossary-open';

const nameOf = (style: Exclude<MarkStyle, 'none'>) => `glossary-${style}`;

/**
 * So many marks are taken away one by one. In Firefox each removal from a registered highlight goes through all that
 * it holds: taking 2,000 of 4,000 marks away took 0.4 s, and 83 s where they all stood in one text. Taking the
 * highlight out of the registry and putting it back takes 30 ms.
 */
const FEW = 16;

/**
 * With each frame in which a page changes, Chromium goes through all that highlights hold, and draws anew what is on
 * the screen or not far from it: 200 ranges in a list that ticks doubled the work of the page, 10,000 made it twelve
 * times as much. So on pages with more marks than this only those near the view are drawn,
 */
const MANY = 500;
/** and on pages that have changed so often. */
const OFTEN = 10;
/** So many are drawn before it is known whether they are near the view: what changes in view must not blink. */
const AT_ONCE = 64;

export class Painter {
  readonly #marks = new Highlight();
  readonly #open = new Highlight();
  /** What the highlight of marks holds, unless the page has been at it. */
  readonly #drawn = new Set<AbstractRange>();
  readonly #coming = new Set<AbstractRange>();
  readonly #going = new Set<AbstractRange>();
  #style: MarkStyle = 'none';
  /** Knows all that is to be drawn; null while all of it is drawn. */
  #near: NearView | null = null;
  #changes = 0;

  setStyle(style: MarkStyle): void {
    this.#unregister();
    this.#style = style;
    this.restore();
  }

  /** Whether there is anything that is drawn, or will be when it comes into view. */
  get hasMarks(): boolean {
    return this.#drawn.size > 0 || (this.#near?.size ?? 0) > 0;
  }

  /** To be called when the page has changed. */
  pageChanged(): void {
    this.#changes++;
    if (this.#changes === OFTEN) this.#drawNearOnly();
  }

  /** Draws marks at the next {@link flush}: the browser draws few large batches faster than many small ones. */
  add(ranges: Iterable<AbstractRange>): void {
    for (const range of ranges) {
      if (!this.#going.delete(range)) this.#coming.add(range);
      this.#near?.watch(range);
    }
    if (this.#drawn.size + this.#coming.size > MANY) this.#drawNearOnly();
  }

  /** Takes marks away at the next {@link flush}. */
  remove(ranges: Iterable<AbstractRange>): void {
    for (const range of ranges) {
      this.#near?.forget(range);
      this.#takeAway(range);
    }
  }

  #takeAway(range: AbstractRange): void {
    if (!this.#coming.delete(range) && this.#drawn.has(range)) this.#going.add(range);
  }

  #drawNearOnly(): void {
    if (this.#near) return;
    this.#near = new NearView((near, far) => {
      for (const range of far) this.#takeAway(range);
      for (const range of near) if (!this.#drawn.has(range)) this.#coming.add(range);
      this.flush();
    });
    for (const ranges of [this.#drawn, this.#coming]) for (const range of ranges) this.#near.watch(range);
  }

  /** Whether it is to be drawn now; where that isn't known yet, the browser will tell soon. */
  #isWanted(range: AbstractRange): boolean {
    return !this.#near || this.#drawn.size < AT_ONCE || this.#near.isNear(range);
  }

  flush(): void {
    if (this.#going.size > FEW) this.#unregister();
    for (const range of this.#going) {
      this.#drawn.delete(range);
      this.#marks.delete(range);
    }
    for (const range of this.#coming) {
      if (!this.#isWanted(range) || !isSafeToDraw(range)) continue;
      this.#drawn.add(range);
      this.#marks.add(range);
    }
    this.#going.clear();
    this.#coming.clear();
    this.restore();
  }

  /** Draws one mark stronger, or none. */
  showOpen(range: AbstractRange | null): void {
    this.#open.clear();
    if (range && isSafeToDraw(range)) this.#open.add(range);
  }

  /** Puts our highlights back where the page has cleared them, or what they hold. */
  restore(): void {
    const names = this.#names();
    const isThere = names.every(([name, highlight]) => CSS.highlights.get(name) === highlight);
    if (isThere && this.#marks.size === this.#drawn.size) return;
    this.#unregister();
    this.#marks.clear();
    for (const range of this.#drawn) {
      // The page may have put something into a slot since it was drawn.
      if (isSafeToDraw(range)) this.#marks.add(range);
      else this.#drawn.delete(range);
    }
    for (const [name, highlight] of names) CSS.highlights.set(name, highlight);
  }

  clear(): void {
    this.#near?.end();
    this.#near = null;
    for (const ranges of [this.#coming, this.#going, this.#drawn, this.#marks, this.#open]) ranges.clear();
    this.#unregister();
  }

  #names(): [string, Highlight][] {
    const open: [string, Highlight] = [OPEN, this.#open];
    return this.#style === 'none' ? [open] : [[nameOf(this.#style), this.#marks], open];
  }

  /** Only what is ours: after an update another copy of this script may have taken a name. */
  #unregister(): void {
    for (const [name, highlight] of this.#names()) {
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    }
  }
}
