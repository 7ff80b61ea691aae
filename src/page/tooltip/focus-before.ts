import { NAME } from './host';

/** What had the focus before the card: also inside open shadow roots of the page. */
export class FocusBefore {
  #element: Element | null = null;

  /** To be called before the card takes the focus, as often as it does; the card's host has it in between. */
  remember(): void {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    // A press on the card itself takes the focus from the page and gives it to nothing.
    const isNowhere = element === document.body || element?.localName === NAME;
    if (!isNowhere) this.#element = element;
  }

  forget(): void {
    this.#element = null;
  }

  /** Gives the focus back, without scrolling to it. */
  restore(): void {
    const element = this.#element;
    if (!(element instanceof HTMLElement || element instanceof SVGElement)) return;
    element.focus({ preventScroll: true });
    // Firefox lets no focus into a frame of another site while it handles a key.
    if (element instanceof HTMLIFrameElement) setTimeout(() => element.focus({ preventScroll: true }));
  }
}
