/** Tells every popup that is open what this frame holds, and again whenever that changes. */
import type { FrameReport, Jump } from '../core/page-terms';
import { onTermsListener, type TermsListener } from '../platform/page-link';

/** What the frame is and holds, but for its name. */
export type FrameState = Omit<FrameReport, 'frame' | 'top'>;

export class FrameReports {
  // Not randomUUID: pages without https don't have it.
  readonly #frame = crypto.getRandomValues(new Uint32Array(4)).join('-');
  readonly #listeners = new Set<TermsListener>();
  readonly #state: () => FrameState;
  #waiting = 0;

  /** @param onJump is called when a reader of the popup wants to go to a mark of this frame */
  constructor(state: () => FrameState, onJump: (place: Jump) => void) {
    this.#state = state;
    onTermsListener(
      (listener) => {
        this.#listeners.add(listener);
        listener.report(this.#report());
      },
      (listener) => this.#listeners.delete(listener),
      (place) => {
        if (place.frame === this.#frame) onJump(place);
      },
    );
  }

  /** Reports with the next frame that is drawn: marks come in many batches. */
  soon(): void {
    if (this.#listeners.size === 0 || this.#waiting) return;
    this.#waiting = requestAnimationFrame(() => {
      this.#waiting = 0;
      for (const listener of this.#listeners) listener.report(this.#report());
    });
  }

  /** Reports nothing more to the popups that are open. */
  end(): void {
    this.#listeners.clear();
  }

  #report(): FrameReport {
    return { frame: this.#frame, top: window === window.top, ...this.#state() };
  }
}
