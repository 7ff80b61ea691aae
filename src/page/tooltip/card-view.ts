/** The card as it stands on the page: built, drawn, put beside its word, and taken away with the focus given back. */
import { type ComponentChild, h, render } from 'preact';
import { cardSheet } from '../../card-sheet';
import type { CardChoices } from '../../core/page-data';
import type { Hit } from '../hit-test';
import type { ReadCard } from './card-reader';
import { dress } from './dress';
import { FocusBefore } from './focus-before';
import { lookUpFonts } from './fonts';
import { Host, type HostOwner } from './host';
import type { PinActions } from './pin-actions';
import { SwitchedOffCard } from './SwitchedOffCard';
import { isHeld, Standing } from './standing';
import type { Shown, Spot, SwitchedOff, Trail } from './state';
import { type CardActions, TooltipCard } from './TooltipCard';

export interface CardViewOwner extends HostOwner {
  readonly actions: CardActions & PinActions;
  /** The word of the card can't be seen any more. */
  lost(): void;
}

export class CardView {
  readonly #owner: CardViewOwner;
  #host: Host | null = null;
  /** A card that is built already and stands nowhere yet: it may be asked for in a moment. */
  #built: Host | null = null;
  readonly #focusBefore = new FocusBefore();
  readonly #standing = new Standing();
  /** What the reader has chosen for all cards; comes with each card. */
  choices: CardChoices = { language: '', depth: 'plain', theme: 'auto' };

  constructor(owner: CardViewOwner) {
    this.#owner = owner;
  }

  /** Where it is in the view; undefined while there is none. */
  get box(): DOMRect | undefined {
    return this.#host?.box;
  }

  /** Builds a card that may have to be shown in a moment; the page sees nothing of it. */
  build({ card, choices }: ReadCard): void {
    this.choices = choices;
    this.#built ??= this.#makeHost();
    const { root } = this.#built;
    render(this.#card([card], false), root);
    lookUpFonts(root);
  }

  draw(state: Shown<Hit> | SwitchedOff<Hit>): void {
    if (!this.#host) {
      this.#host = this.#built ?? this.#makeHost();
      this.#built = null;
      dress(this.#host.root, this.choices);
      this.#focusBefore.remember();
      this.#host.show(state.place.mark.range.startContainer);
    }
    const { actions } = this.#owner;
    const view =
      state.name === 'shown'
        ? this.#card(state.trail, state.pinned !== null)
        : h(SwitchedOffCard<Hit>, { state, language: this.choices.language, actions });
    render(view, this.#host.root);
    this.stand(state.place, state.pinned);
  }

  /** Puts it beside its word, or where it is pinned. */
  stand(place: Hit, pinned: Spot | null): void {
    if (!this.#host) return;
    if (!this.#host.isOpen) this.#owner.gone();
    else if (!this.#standing.put(this.#host, place, pinned)) this.#owner.lost();
  }

  /** Lets it change sides: its word has moved, or it is another's. */
  forgetSide(): void {
    this.#standing.forgetSide();
  }

  /** Keeps it above what the page has opened. @param word where its word stands */
  raise(word: Node): void {
    this.#host?.raise(word);
  }

  /** Whether a point of the view is on the word, on the card, or on the way between. */
  holds(place: Hit, x: number, y: number): boolean {
    return isHeld(place, this.#host, x, y);
  }

  isOwn(target: EventTarget | null): boolean {
    return this.#host !== null && target === this.#host.element;
  }

  takeFocus(): void {
    this.#focusBefore.remember();
    this.#host?.focus();
  }

  /** Gives the focus back where Tab would leave the card. @returns whether it has */
  giveFocusBackAtEnd(backwards: boolean): boolean {
    if (!this.#host?.isFocusAtEnd(backwards)) return false;
    this.#host.blur();
    this.#focusBefore.restore();
    return true;
  }

  /** Closes what lies over the card. @returns whether there was anything */
  closeOver(): boolean {
    const over = this.#host?.root.querySelector<HTMLElement>(':popover-open');
    over?.hidePopover();
    return Boolean(over);
  }

  close(): void {
    const host = this.#host;
    if (!host) return;
    this.#host = null;
    const { hasFocus } = host;
    render(null, host.root);
    host.remove();
    if (hasFocus) this.#focusBefore.restore();
    this.#focusBefore.forget();
  }

  #makeHost(): Host {
    return new Host(cardSheet, this.#owner);
  }

  #card(trail: Trail, pinned: boolean): ComponentChild {
    const { actions } = this.#owner;
    const { language } = this.choices;
    return h(TooltipCard, { trail, language, actions, pinning: { ...actions, pinned } });
  }
}
