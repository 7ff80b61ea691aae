/**
 * Has the script of the card put into this frame when a reader may want a card: at the first sign of the pointer on
 * a page with marks, or when one is asked for. Until it is there, what the pointer does is kept for it.
 */
import type { FrameMessage } from '../core/frame-messages';
import { requestCardScript } from '../platform/page-link';
import { type CardControls, type CardOwner, type PastEvent, world } from './card-script';
import type { Hit } from './hit-test';

const SIGNS = ['pointermove', 'pointerdown', 'pointerup', 'click'] as const;

export class LazyCard {
  readonly #owner: CardOwner;
  readonly #mayBeWanted: () => boolean;
  /** Ends the listening for signs. */
  readonly #isThere = new AbortController();
  /** What the pointer did meanwhile, of each kind the last, in the order in which it did it. */
  readonly #did = new Map<string, PastEvent>();
  #controls: CardControls | null = null;
  #coming: Promise<void> | null = null;
  #asked = false;

  /** @param mayBeWanted whether the frame has marks */
  constructor(owner: CardOwner, mayBeWanted: () => boolean) {
    this.#owner = owner;
    this.#mayBeWanted = mayBeWanted;
    const signal = AbortSignal.any([owner.signal, this.#isThere.signal]);
    const options = { capture: true, passive: true, signal };
    for (const sign of SIGNS) addEventListener(sign, (event) => this.#heard(event as PointerEvent), options);
  }

  /** Explains a mark as soon as that can be. */
  open(hit: Hit, takesFocus: boolean): void {
    void this.#bring().then(() => this.#controls?.open(hit, takesFocus));
  }

  /** Does what the background or another frame says. @returns false also where no card can be had */
  async hear(message: FrameMessage): Promise<boolean> {
    const { order } = message;
    const isStep = order === 'next' || order === 'previous';
    if (order === 'show' || (isStep && this.#mayBeWanted())) await this.#bring();
    return this.#controls?.hear(message) ?? false;
  }

  follow(): void {
    this.#controls?.follow();
  }

  #heard(event: PointerEvent): void {
    if (!this.#mayBeWanted()) return;
    this.#did.delete(event.type);
    this.#did.set(event.type, { event, path: event.composedPath() });
    // Where the script could not be had, a press asks for it again; not every movement does.
    if (!this.#asked || event.type === 'pointerdown') void this.#bring();
  }

  #bring(): Promise<void> {
    this.#asked = true;
    this.#coming ??= this.#start().finally(() => {
      this.#coming = null;
      this.#did.clear();
    });
    return this.#coming;
  }

  async #start(): Promise<void> {
    if (this.#controls) return;
    try {
      if (!world.mediglossCards) await requestCardScript();
      if (!world.mediglossCards || this.#owner.signal.aborted) return;
      this.#controls = world.mediglossCards(this.#owner);
      this.#isThere.abort();
      for (const did of this.#did.values()) this.#controls.pointerDid(did);
    } catch (error) {
      console.warn(
        'Medigloss could not get ready to explain terms in this frame. Reload the page to try again.',
        error,
      );
    }
  }
}
