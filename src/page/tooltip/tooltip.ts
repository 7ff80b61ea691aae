/**
 * The card on the page: carries out what the state machine says. It reads entries, runs the time of leaving,
 * keeps the card beside its word and gives the focus back.
 */
import { h, render } from 'preact';
import type { CardChoices } from '../../core/page-data';
import { isAlive, readCard, send } from '../../platform/page-link';
import type { CardOwner } from '../card-script';
import type { Hit } from '../hit-test';
import { contains, rectsOf } from '../rects';
import { copyText } from './actions/copy';
import { depthNow, keepDepth } from './actions/depth';
import { speech } from './actions/read-aloud';
import { cardSheet } from './card-sheet';
import { dress } from './dress';
import { Host } from './host';
import { placeCard } from './place';
import { SwitchedOffCard } from './SwitchedOffCard';
import { HIDDEN, isLeaving, next, type TooltipEvent, type TooltipState, takesFocusNow } from './state';
import { type CardActions, TooltipCard } from './TooltipCard';

/** Milliseconds the card stays when the pointer has left it and its word. */
const LEAVE_DELAY = 300;

type TooltipOwner = Pick<CardOwner, 'showOpen' | 'switchTerm'>;

export class Tooltip {
  readonly #owner: TooltipOwner;
  #state: TooltipState<Hit> = HIDDEN;
  #host: Host | null = null;
  /** What the reader has chosen for all cards; comes with each card. */
  #choices: CardChoices = { language: '', depth: 'plain', theme: 'auto' };
  #token = 0;
  #leaveTimer: ReturnType<typeof setTimeout> | undefined;
  #focusBefore: Element | null = null;

  constructor(owner: TooltipOwner) {
    this.#owner = owner;
  }

  get isShown(): boolean {
    return this.#host !== null;
  }

  /** Explains a mark. One that is explained already stays as it is. */
  open(hit: Hit, takesFocus: boolean): void {
    if (this.#place()?.mark === hit.mark && !takesFocus) {
      this.pointerEntered();
      return;
    }
    const { entry } = hit.mark;
    this.#dispatch({ name: 'rest', place: hit, entry, token: ++this.#token, takesFocus });
    this.#read(entry);
  }

  /** Closes what lies over the card, or else the card. */
  stepBack(): void {
    const over = this.#host?.root.querySelector<HTMLElement>(':popover-open');
    if (over) over.hidePopover();
    else this.dismiss();
  }

  dismiss(): void {
    this.#dispatch({ name: 'dismiss' });
  }

  pointerEntered(): void {
    this.#dispatch({ name: 'enter' });
  }

  pointerLeft(): void {
    this.#dispatch({ name: 'leave' });
  }

  /** Whether a point of the view belongs to the card: on it, on its word, or on the way between. */
  holds(x: number, y: number): boolean {
    const place = this.#place();
    if (!this.#host || !place) return false;
    const card = this.#host.element.getBoundingClientRect();
    if (contains(card, x, y)) return true;
    const lines = rectsOf(place.mark.range);
    if (lines.some((line) => contains(line, x, y, 1))) return true;
    const line = lines[place.line];
    return line !== undefined && isBetween(line, card, x, y);
  }

  isOwn(target: EventTarget | null): boolean {
    return this.#host !== null && target === this.#host.element;
  }

  /** Keeps the card beside its word; where the word has gone from view the card goes too. */
  follow(): void {
    const host = this.#host;
    const line = this.#line();
    if (!host) return;
    if (!line || !isInView(line) || !visualViewport) {
      this.dismiss();
      return;
    }
    host.moveTo(placeCard(line, host.fullSize(), boxOf(visualViewport), host.isRtl));
  }

  #place(): Hit | null {
    return this.#state.name === 'hidden' ? null : this.#state.place;
  }

  #line(): DOMRect | undefined {
    const place = this.#place();
    if (!place) return undefined;
    const lines = rectsOf(place.mark.range);
    return lines[place.line] ?? lines[0];
  }

  #dispatch(event: TooltipEvent<Hit>): void {
    const before = this.#state;
    this.#state = next(before, event);
    if (this.#state === before) return;
    clearTimeout(this.#leaveTimer);
    if (isLeaving(this.#state)) {
      this.#leaveTimer = setTimeout(() => this.#dispatch({ name: 'time-up' }), LEAVE_DELAY);
    }
    this.#render();
    if (takesFocusNow(before, this.#state)) this.#host?.focus();
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

  #render(): void {
    const state = this.#state;
    if (state.name === 'hidden') {
      this.#close();
    } else if (state.name !== 'pending') {
      this.#owner.showOpen(state.name === 'shown' ? state.place.mark.range : null);
      if (!this.#host) {
        this.#host = new Host(cardSheet);
        dress(this.#host.root, this.#choices);
        this.#focusBefore = document.activeElement;
      }
      const view =
        state.name === 'shown'
          ? h(TooltipCard<Hit>, { shown: state, language: this.#choices.language, actions: this.#actions })
          : h(SwitchedOffCard<Hit>, { state, actions: this.#actions });
      this.#host.show();
      render(view, this.#host.root);
      this.follow();
    }
  }

  #close(): void {
    this.#owner.showOpen(null);
    const host = this.#host;
    if (!host) return;
    this.#host = null;
    const hadFocus = document.activeElement === host.element;
    render(null, host.root);
    host.remove();
    if (hadFocus && this.#focusBefore instanceof HTMLElement)
      this.#focusBefore.focus({ preventScroll: true });
    this.#focusBefore = null;
  }

  readonly #actions: CardActions = {
    lookUp: (entry) => {
      this.#dispatch({ name: 'look-up', entry, token: ++this.#token });
      this.#read(entry);
    },
    back: (steps) => {
      for (let step = 0; step < steps; step++) this.#dispatch({ name: 'back' });
    },
    openTopic: (hash) => send({ type: 'open-reader', hash }),
    switchOff: (entry) => {
      this.#dispatch({ name: 'switch-off' });
      this.#owner.switchTerm(entry, false).catch(() => this.#dispatch({ name: 'refused' }));
    },
    switchOn: (entry) => {
      this.#owner.switchTerm(entry, true).then(
        () => this.dismiss(),
        () => this.#dispatch({ name: 'refused' }),
      );
    },
    openOptions: () => send({ type: 'open-options' }),
    depth: () => depthNow(this.#choices.depth),
    keepDepth: (depth) => {
      keepDepth(depth);
      this.follow();
    },
    copy: copyText,
    speech,
  };
}

function isInView(rect: DOMRect): boolean {
  return rect.bottom > 0 && rect.top < innerHeight && rect.right > 0 && rect.left < innerWidth;
}

/** What of the frame is on the screen: without scroll bars, and less where a reader has zoomed in with two fingers. */
function boxOf({ offsetLeft, offsetTop, width, height }: VisualViewport): DOMRect {
  return new DOMRect(offsetLeft, offsetTop, width, height);
}

/** The strip between the line and the card, as wide as both: a pointer may cross it. */
function isBetween(line: DOMRect, card: DOMRect, x: number, y: number): boolean {
  const left = Math.min(line.left, card.left);
  const right = Math.max(line.right, card.right);
  const [top, bottom] = card.top >= line.bottom ? [line.bottom, card.top] : [card.bottom, line.top];
  return x >= left && x <= right && y >= top && y <= bottom;
}
