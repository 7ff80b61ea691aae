/**
 * Draws marks with the CSS Custom Highlight API; the page's DOM is not touched. The only file that uses
 * CSS.highlights. The registry is shared with the page, so the names say nothing but the style; the rules that
 * give them their look are in marks.css.
 */
import type { MarkStyle } from '../core/settings/settings';

const OPEN = 'glossary-open';

const nameOf = (style: Exclude<MarkStyle, 'none'>) => `glossary-${style}`;

export class Painter {
  readonly #marks = new Highlight();
  readonly #open = new Highlight();
  readonly #waiting = new Set<AbstractRange>();
  #style: MarkStyle = 'none';

  setStyle(style: MarkStyle): void {
    this.#unregister();
    this.#style = style;
    this.restore();
  }

  /** Draws marks at the next {@link flush}: the browser draws few large batches faster than many small ones. */
  add(ranges: Iterable<AbstractRange>): void {
    for (const range of ranges) this.#waiting.add(range);
  }

  remove(ranges: Iterable<AbstractRange>): void {
    for (const range of ranges) if (!this.#waiting.delete(range)) this.#marks.delete(range);
  }

  flush(): void {
    for (const range of this.#waiting) this.#marks.add(range);
    this.#waiting.clear();
  }

  /** Draws one mark stronger, or none. */
  showOpen(range: AbstractRange | null): void {
    this.#open.clear();
    if (range) this.#open.add(range);
  }

  /** Puts our highlights back where the page has cleared them. */
  restore(): void {
    if (this.#style !== 'none') register(nameOf(this.#style), this.#marks);
    register(OPEN, this.#open);
  }

  clear(): void {
    this.#waiting.clear();
    this.#marks.clear();
    this.#open.clear();
    this.#unregister();
  }

  #unregister(): void {
    if (this.#style !== 'none') unregister(nameOf(this.#style), this.#marks);
    unregister(OPEN, this.#open);
  }
}

function register(name: string, highlight: Highlight): void {
  if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
}

/** Only what is ours: after an update another copy of this script may have taken the name. */
function unregister(name: string, highlight: Highlight): void {
  if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
}
