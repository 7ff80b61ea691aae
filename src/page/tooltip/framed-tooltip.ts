/**
 * The tooltip of a frame within a page. Where a card has no room in the frame, the top frame is asked to show it; if
 * that can't be, it opens in the frame all the same, and scrolls.
 */
import { ask } from '../../platform/page-link';
import { type Hit, linesOf } from '../hit-test';
import { hasRoom } from '../room';
import { Tooltip, type TooltipOwner } from './tooltip';

export class FramedTooltip extends Tooltip {
  readonly #owner: TooltipOwner;
  /** Counts what was asked for, so that an answer that comes late is known. */
  #asked = 0;
  /** The mark whose card the top frame shows. */
  #onTop: Hit['mark'] | null = null;

  constructor(owner: TooltipOwner) {
    super(owner);
    this.#owner = owner;
  }

  override get mark(): Hit['mark'] | null {
    return super.mark ?? this.#onTop;
  }

  override open(hit: Hit, takesFocus: boolean): void {
    if (hit.mark === this.#onTop && !takesFocus) return;
    void this.#open(hit, takesFocus, ++this.#asked);
  }

  override dismiss(): void {
    this.#asked++;
    super.dismiss();
  }

  /** The top frame has closed the card that it showed for this one. */
  goneOnTop(): void {
    this.#onTop = null;
    this.#owner.showOpen(null);
  }

  async #open(hit: Hit, takesFocus: boolean, asked: number): Promise<void> {
    const { mark, line } = hit;
    const lines = linesOf(hit).map((rect) => rect.toJSON());
    const isOnTop =
      !(await hasRoom()) && (await ask({ type: 'show-on-top', entry: mark.entry, lines, line, takesFocus }));
    if (asked !== this.#asked) return;
    if (!isOnTop) {
      this.#onTop = null;
      super.open(hit, takesFocus);
      return;
    }
    this.end();
    this.#onTop = mark;
    // Selected words have no mark to be drawn stronger.
    if (!hit.place) this.#owner.showOpen(mark.range);
  }
}
