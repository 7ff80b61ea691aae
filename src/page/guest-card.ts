/**
 * Cards that belong to no mark of this frame: the card of selected words, and in the top frame the card of a frame that
 * has no room for it.
 */
import type { FrameMessage } from '../core/frame-messages';
import { send } from '../platform/page-link';
import type { Tooltip } from './tooltip/tooltip';

/** What the pointer, the word or the reader did in the other frame. */
const ACTS = { enter: 'pointerEntered', leave: 'pointerLeft', gone: 'turnAway', close: 'dismiss' } as const;

export class GuestCard {
  readonly #tooltip: Tooltip;
  /** The frame that the card belongs to; none for selected words. */
  #frame: number | undefined;
  /** Stands for its word here. It holds nothing, and nothing is drawn for it. */
  #range: StaticRange | null = null;

  /** When the pointer was on the card last: that it left the word before may be heard only afterwards. */
  #onCard = 0;

  /** @param signal ends the watching */
  constructor(tooltip: Tooltip, signal: AbortSignal) {
    this.#tooltip = tooltip;
    const onMove = ({ target }: Event) => {
      if (tooltip.isOwn(target)) this.#onCard = Date.now();
    };
    addEventListener('pointermove', onMove, { capture: true, passive: true, signal });
  }

  /** @returns whether the message was for such a card */
  hear({ order, entry, box, takesFocus = false, from, at = Infinity }: FrameMessage): boolean {
    const frame = this.#frame;
    if (order === 'show') {
      if (!entry || !box) return false;
      if (frame !== from) this.opened(null);
      this.#frame = from;
      const at = { startContainer: document, startOffset: 0, endContainer: document, endOffset: 0 };
      const range = new StaticRange(at);
      this.#range = range;
      const { scrollX: x, scrollY: y } = window;
      const place = () => new DOMRect(box.left + x - scrollX, box.top + y - scrollY, box.width, box.height);
      this.#tooltip.open({ mark: { entry, range }, line: 0, place }, takesFocus);
      return true;
    }
    if (frame === undefined) return false;
    if (order !== 'next' && order !== 'previous') {
      if (from === frame && !(order === 'leave' && at < this.#onCard)) this.#tooltip[ACTS[order]]();
      return from === frame;
    }
    // Whose card is open here, through that frame's terms the reader goes.
    send({ type: 'tell-frame', frame, order });
    return true;
  }

  /** Whether a range is the one that stands for the word of such a card. */
  stands(range: StaticRange | null): boolean {
    return range !== null && range === this.#range;
  }

  /** To be told which range's card is open: the other frame learns when it is no longer its own. */
  opened(range: StaticRange | null): void {
    if (range === this.#range) return;
    if (this.#frame !== undefined) send({ type: 'tell-frame', frame: this.#frame, order: 'gone' });
    this.#range = null;
    this.#frame = undefined;
  }
}
