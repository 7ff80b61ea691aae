/**
 * The card on the page: carries out what the state machine says. It reads entries, runs the time of leaving,
 * keeps the card beside its word and gives the focus back.
 */
import { h, render } from 'preact';
import { cardSheet } from '../../card-sheet';
import type { CardChoices } from '../../core/page-data';
import { isAlive, readCard } from '../../platform/page-link';
import type { CardOwner } from '../card-script';
import type { Hit } from '../hit-test';
import type { Mark } from '../marked-block';
import { revealMark } from '../reveal';
import { ScrollBack } from '../scroll-back';
import { cardActions } from './card-actions';
import { dress } from './dress';
import { FocusBefore } from './focus-before';
import { Host } from './host';
import { SwitchedOffCard } from './SwitchedOffCard';
import { isHeld, Standing } from './standing';
import {
  current,
  HIDDEN,
  isLeaving,
  next,
  type TooltipEvent,
  type TooltipState,
  takesFocusNow,
} from './state';
import { TooltipCard } from './TooltipCard';

/** Milliseconds the card stays when the pointer has left it and its word. */
const LEAVE_DELAY = 300;

export type TooltipOwner = Pick<CardOwner, 'showOpen' | 'switchTerm'>;

export class Tooltip {
  readonly #owner: TooltipOwner;
  #state: TooltipState<Hit> = HIDDEN;
  #host: Host | null = null;
  /** What the reader has chosen for all cards; comes with each card. */
  #choices: CardChoices = { language: '', depth: 'plain', theme: 'auto' };
  #token = 0;
  #leaveTimer: ReturnType<typeof setTimeout> | undefined;
  readonly #focusBefore = new FocusBefore();
  #scrollBack: ScrollBack | null = null;
  readonly #standing = new Standing();

  constructor(owner: TooltipOwner) {
    this.#owner = owner;
  }

  /** Whether a card is in view or about to be. */
  get isOpen(): boolean {
    return this.#state.name !== 'hidden';
  }

  /** The mark that is explained now, or about to be. */
  get mark(): Hit['mark'] | null {
    return this.#state.name === 'hidden' ? null : this.#state.place.mark;
  }

  /** Explains a mark. One that is explained already stays as it is. */
  open(hit: Hit, takesFocus: boolean): void {
    if (this.#explains(hit.mark) && !takesFocus) {
      this.pointerEntered();
      return;
    }
    const { entry } = hit.mark;
    this.#dispatch({ name: 'rest', place: hit, entry, token: ++this.#token, takesFocus });
    this.#read(entry);
  }

  /** Scrolls to a mark and explains it in a card that has the focus; Esc leads back to where the page stood. */
  visit(mark: Mark): void {
    this.#scrollBack ??= new ScrollBack();
    this.#scrollBack.during(mark.range.startContainer, () => revealMark(mark.range));
    this.open({ mark, line: 0 }, true);
  }

  /** The reader closes what lies over the card, or else the card. */
  stepBack(): void {
    const over = this.#host?.root.querySelector<HTMLElement>(':popover-open');
    if (over) over.hidePopover();
    else this.dismiss();
  }

  /** The reader closes the card. */
  dismiss(): void {
    const scrollBack = this.#scrollBack;
    this.#dispatch({ name: 'dismiss' });
    scrollBack?.restore();
  }

  /** Leaves nothing behind. */
  end(): void {
    this.#dispatch({ name: 'dismiss' });
  }

  /** The reader has turned to something else: only a pinned card stays. */
  turnAway(): void {
    this.#dispatch({ name: 'away' });
  }

  pointerEntered(): void {
    this.#dispatch({ name: 'enter' });
  }

  pointerLeft(): void {
    this.#dispatch({ name: 'leave' });
  }

  /** Whether a point of the view belongs to the card: on it, on its word, or on the way between. */
  holds(x: number, y: number): boolean {
    return this.#state.name !== 'hidden' && isHeld(this.#state.place, this.#host, x, y);
  }

  isOwn(target: EventTarget | null): boolean {
    return this.#host !== null && target === this.#host.element;
  }

  /**
   * Tab goes through the card and then back to the page; a card that is not pinned is closed by it.
   * @returns whether the focus has left the card
   */
  leaveByTab(backwards: boolean): boolean {
    if (!this.#host?.isFocusAtEnd(backwards)) return false;
    this.#host.blur();
    this.#focusBefore.restore();
    this.turnAway();
    return true;
  }

  /** Keeps the card beside its word; where the word has gone from view the card goes too. */
  follow(): void {
    this.#standing.forgetSide();
    this.#stand();
  }

  /** Keeps the card above what the page has opened. */
  raise(): void {
    const { mark } = this;
    if (mark) this.#host?.raise(mark.range.startContainer);
  }

  #explains(mark: Hit['mark']): boolean {
    const state = this.#state;
    return state.name === 'shown' && state.pinned
      ? current(state).entry.id === mark.entry
      : this.mark === mark;
  }

  #stand(): void {
    const state = this.#state;
    if (!this.#host || state.name === 'hidden') return;
    const pinned = state.name === 'pending' ? state.before?.pinned : state.pinned;
    if (!this.#host.isOpen) this.end();
    else if (!this.#standing.put(this.#host, state.place, pinned ?? null)) this.turnAway();
  }

  #dispatch(event: TooltipEvent<Hit>): void {
    const before = this.#state;
    this.#state = next(before, event);
    if (this.#state === before) return;
    clearTimeout(this.#leaveTimer);
    if (isLeaving(this.#state)) {
      this.#leaveTimer = setTimeout(() => this.#dispatch({ name: 'time-up' }), LEAVE_DELAY);
    }
    this.#render(before);
    if (!takesFocusNow(before, this.#state)) return;
    this.#focusBefore.remember();
    this.#host?.focus();
  }

  #read(entry: string): void {
    const token = this.#token;
    if (!isAlive()) {
      this.#dispatch({ name: 'failed', token });
      return;
    }
    readCard(entry).then(
      ({ card, choices }) => {
        this.#choices = choices;
        this.#dispatch({ name: 'read', token, card });
      },
      (error: unknown) => {
        console.warn(error);
        this.#dispatch({ name: 'failed', token });
      },
    );
  }

  #render(before: TooltipState<Hit>): void {
    const state = this.#state;
    if (state.name === 'hidden') {
      this.#close();
    } else if (state.name !== 'pending') {
      this.#owner.showOpen(state.name === 'shown' ? state.place.mark.range : null);
      if (before.name === 'pending' && !before.deeper) this.#standing.forgetSide();
      if (!this.#host) {
        this.#host = new Host(cardSheet, {
          gone: () => this.end(),
          resized: () => this.#stand(),
        });
        dress(this.#host.root, this.#choices);
        this.#focusBefore.remember();
        this.#host.show(state.place.mark.range.startContainer);
      }
      const actions = this.#actions;
      const { language } = this.#choices;
      const view =
        state.name === 'shown'
          ? h(TooltipCard<Hit>, {
              shown: state,
              language,
              actions,
              pinning: { ...actions, pinned: state.pinned !== null },
            })
          : h(SwitchedOffCard<Hit>, { state, language, actions });
      render(view, this.#host.root);
      this.#stand();
    }
  }

  #close(): void {
    this.#owner.showOpen(null);
    this.#scrollBack = null;
    const host = this.#host;
    if (!host) return;
    this.#host = null;
    const { hasFocus } = host;
    render(null, host.root);
    host.remove();
    if (hasFocus) this.#focusBefore.restore();
    this.#focusBefore.forget();
  }

  readonly #actions = cardActions({
    tell: (event) => this.#dispatch(event),
    lookUp: (entry) => {
      this.#dispatch({ name: 'look-up', entry, token: ++this.#token });
      this.#read(entry);
    },
    dismiss: () => this.dismiss(),
    end: () => this.end(),
    switchTerm: (entry, on) => this.#owner.switchTerm(entry, on),
    spot: () => this.#host?.box,
    depth: () => this.#choices.depth,
  });
}
