/**
 * Looks for what a page does without telling anybody: it clears our highlights, or makes all of itself editable.
 * Once a second is soon enough for a reader, and a look takes some microseconds.
 */

/** Milliseconds from look to look. */
const BEAT = 1000;

export class Lookout {
  readonly #look: () => boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param look puts right what has happened, and returns whether there is anything to look after */
  constructor(look: () => boolean) {
    this.#look = look;
  }

  /** Looks now, and every second from now on, for as long as there is something to look after and the page is seen. */
  look(): void {
    clearTimeout(this.#timer);
    if (this.#look() && !document.hidden) this.#timer = setTimeout(() => this.look(), BEAT);
  }
}
