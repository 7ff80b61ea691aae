import { pauseLeft } from '../core/pause';

/** The pause as a frame keeps it: nobody tells a frame when it ends. */
export class FramePause {
  #end = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #onOver: () => void;

  /** @param signal ends all waiting */
  constructor(onOver: () => void, signal: AbortSignal) {
    this.#onOver = onOver;
    signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true });
  }

  /** @param end milliseconds since 1970; 0 where there is none */
  set(end: number): void {
    this.#end = end;
    clearTimeout(this.#timer);
    const left = this.#left();
    if (left > 0) this.#timer = setTimeout(this.#onOver, left);
  }

  get isOn(): boolean {
    return this.#left() > 0;
  }

  #left(): number {
    return pauseLeft(this.#end, Date.now());
  }
}
