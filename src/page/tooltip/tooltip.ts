/**
 * Carries out what the state machine of the card says: reads entries, runs the time of leaving, has the card drawn, and
 * leads back to where the page stood.
 */
import { isAlive, readCard } from '../../platform/page-link';
import type { CardOwner } from '../card-script';
import type { Hit } from '../hit-test';
import type { Mark } from '../marked-block';
import { revealMark } from '../reveal';
import { ScrollBack } from '../scroll-back';
import { cardActions } from './card-actions';
import { CardReader, type ReadCard } from './card-reader';
import { CardView } from './card-view';
import {
  current,
  HIDDEN,
  isLeaving,
  next,
  type TooltipEvent,
  type TooltipState,
  takesFocusNow,
} from './state';

/** Milliseconds the card stays when the pointer has left it and its word. */
const LEAVE_DELAY = 300;

export type TooltipOwner = Pick<CardOwner, 'showOpen' | 'switchTerm'>;

export class Tooltip {
  readonly #owner: TooltipOwner;
  #state: TooltipState<Hit> = HIDDEN;
  #token = 0;
  #leaveTimer: ReturnType<typeof setTimeout> | undefined;
  #scrollBack: ScrollBack | null = null;
  readonly #reader = new CardReader(readWhileAlive);
  readonly #view = new CardView({
    actions: cardActions({
      tell: (event) => this.#dispatch(event),
      lookUp: (entry) => {
        this.#dispatch({ name: 'look-up', entry, token: ++this.#token });
        this.#read(entry);
      },
      dismiss: () => this.dismiss(),
      end: () => this.end(),
      switchTerm: (entry, on) => this.#owner.switchTerm(entry, on),
      spot: () => this.#view.box,
      depth: () => this.#view.choices.depth,
    }),
    gone: () => this.end(),
    lost: () => this.turnAway(),
    resized: () => this.#stand(),
  });

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

  /** Builds the card of a mark that may have to be explained in a moment; the page sees nothing of it. */
  async prepare({ mark }: Hit): Promise<void> {
    if (this.isOpen) return;
    // Why a card can't be read is said when it is asked for.
    const read = await this.#reader.readAhead(mark.entry).catch(() => null);
    if (read && !this.isOpen) this.#view.build(read);
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
    if (!this.#view.closeOver()) this.dismiss();
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
    return this.#state.name !== 'hidden' && this.#view.holds(this.#state.place, x, y);
  }

  isOwn(target: EventTarget | null): boolean {
    return this.#view.isOwn(target);
  }

  /**
   * Tab goes through the card and then back to the page; a card that is not pinned is closed by it.
   * @returns whether the focus has left the card
   */
  leaveByTab(backwards: boolean): boolean {
    if (!this.#view.giveFocusBackAtEnd(backwards)) return false;
    this.turnAway();
    return true;
  }

  /** Keeps the card beside its word; where the word has gone from view the card goes too. */
  follow(): void {
    this.#view.forgetSide();
    this.#stand();
  }

  /** Keeps the card above what the page has opened. */
  raise(): void {
    const { mark } = this;
    if (mark) this.#view.raise(mark.range.startContainer);
  }

  #explains(mark: Hit['mark']): boolean {
    const state = this.#state;
    return state.name === 'shown' && state.pinned
      ? current(state).entry.id === mark.entry
      : this.mark === mark;
  }

  #stand(): void {
    const state = this.#state;
    if (state.name === 'hidden') return;
    const pinned = state.name === 'pending' ? state.before?.pinned : state.pinned;
    this.#view.stand(state.place, pinned ?? null);
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
    if (takesFocusNow(before, this.#state)) this.#view.takeFocus();
  }

  #read(entry: string): void {
    const token = this.#token;
    this.#reader.read(entry).then(
      ({ card, choices }) => {
        this.#view.choices = choices;
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
      this.#owner.showOpen(null);
      this.#scrollBack = null;
      this.#view.close();
    } else if (state.name !== 'pending') {
      this.#owner.showOpen(state.name === 'shown' ? state.place.mark.range : null);
      if (before.name === 'pending' && !before.deeper) this.#view.forgetSide();
      this.#view.draw(state);
    }
  }
}

async function readWhileAlive(entry: string): Promise<ReadCard> {
  if (!isAlive()) throw new Error('Medigloss was updated or switched off. Reload the page to use it again.');
  return readCard(entry);
}
