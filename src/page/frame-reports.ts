/** Tells every popup that is open what this frame holds, and again whenever that changes. */
import type { FrameReport, Jump } from '../core/page-terms';
import { onTermsListener, type TermsListener } from '../platform/page-link';

/** Milliseconds in which reports are gathered into one. */
const GATHERING = 30;

/** What the frame is and holds, but for its name. */
export type FrameState = Omit<FrameReport, 'frame' | 'top'>;

export class FrameReports {
  // Not randomUUID: pages without https don't have it.
  readonly #frame = crypto.getRandomValues(new Uint32Array(4)).join('-');
  readonly #listeners = new Set<TermsListener>();
  readonly #state: () => FrameState;
  #waiting: ReturnType<typeof setTimeout> | null = null;

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

  /** Reports in a moment: marks come in many batches. No animation frame, because hidden pages have none. */
  soon(): void {
    if (this.#listeners.size === 0 || this.#waiting !== null) return;
    this.#waiting = setTimeout(() => {
      this.#waiting = null;
      for (const listener of this.#listeners) listener.report(this.#report());
    }, GATHERING);
  }

  /** Reports nothing more to the popups that are open. */
  end(): void {
    this.#listeners.clear();
  }

  #report(): FrameReport {
    return { frame: this.#frame, top: window === window.top, ...this.#state() };
  }
}
