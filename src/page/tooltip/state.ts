/**
 * The life of the card, as one pure function.
 *
 *   hidden ──rest──▶ pending ──read──▶ shown ──leave, time up──▶ hidden
 *                       │ failed ──▶ hidden      │ enter: stays
 *   shown ──dismiss (Esc, its close button)──▶ hidden
 *   shown ──away (click elsewhere, scrolled away, page hidden)──▶ hidden
 *   pending ──leave, away──▶ what is in view, or hidden
 *   shown ──rest on another mark──▶ pending, the old card stays until the new one is read
 *   shown ──look up──▶ pending ──read──▶ shown, one step deeper ──back──▶ shown
 *   shown ──pin──▶ pinned: neither leaves nor goes away ──move──▶ pinned elsewhere ──unpin──▶ shown
 *   pinned ──rest on another mark──▶ pending ──read──▶ pinned at the same spot, one step deeper
 *   pinned ──dismiss──▶ hidden
 *   shown ──switch off──▶ off, offers undo ──dismiss | away | leave, time up | undo──▶ hidden
 *                           │ refused (the choice could not be kept): says so and stays
 *
 * An answer carries the token of its question; an answer to an older question is dropped.
 */
import type { Card } from '../../core/page-data';

/** Where the top left corner of a pinned card is, in CSS pixels of the frame's view. */
export interface Spot {
  x: number;
  y: number;
}

/** The cards that were opened one from another; the last one is shown. */
export type Trail = readonly [Card, ...Card[]];

/** @typeParam Place where the card belongs: opaque to this file */
export interface Shown<Place> {
  name: 'shown';
  place: Place;
  trail: Trail;
  /** The pointer has left both word and card; the card goes unless it comes back. */
  leaving: boolean;
  /** The card was opened by keyboard or from the popup: the focus belongs in it. */
  takesFocus: boolean;
  /** Where the reader has pinned the card; null while it stands beside its word. */
  pinned: Spot | null;
}

export interface Pending<Place> {
  name: 'pending';
  place: Place;
  entry: string;
  token: number;
  takesFocus: boolean;
  /** What stays in view meanwhile. */
  before: Shown<Place> | null;
  /** Whether the entry goes behind the card that stays in view, with a way back. */
  deeper: boolean;
}

export interface SwitchedOff<Place> {
  name: 'off';
  place: Place;
  card: Card;
  pinned: Spot | null;
  leaving: boolean;
  /** The pointer has been on it. Undo stays until the reader has been there and leaves; no time runs before. */
  entered: boolean;
  /** The choice could not be kept. */
  refused: boolean;
}

export type TooltipState<Place> = { name: 'hidden' } | Pending<Place> | Shown<Place> | SwitchedOff<Place>;

export type TooltipEvent<Place> =
  | { name: 'rest'; place: Place; entry: string; token: number; takesFocus: boolean }
  | { name: 'read'; token: number; card: Card }
  | { name: 'failed'; token: number }
  | { name: 'look-up'; entry: string; token: number }
  | { name: 'back' }
  | { name: 'enter' }
  | { name: 'leave' }
  | { name: 'time-up' }
  | { name: 'away' }
  | { name: 'pin'; spot: Spot }
  | { name: 'move'; spot: Spot }
  | { name: 'unpin' }
  | { name: 'switch-off' }
  | { name: 'refused' }
  | { name: 'dismiss' };

export const HIDDEN = { name: 'hidden' } as const;

/** What comes after an event. An event that means nothing in a state leaves that very state. */
export function next<Place>(state: TooltipState<Place>, event: TooltipEvent<Place>): TooltipState<Place> {
  switch (event.name) {
    case 'rest': {
      const { place, entry, token, takesFocus } = event;
      const before = inView(state);
      return { name: 'pending', place, entry, token, takesFocus, before, deeper: Boolean(before?.pinned) };
    }
    case 'look-up': {
      const before = inView(state);
      if (!before) return state;
      const { entry, token } = event;
      return { name: 'pending', place: before.place, entry, token, takesFocus: true, before, deeper: true };
    }
    case 'read':
      return state.name === 'pending' && state.token === event.token ? show(state, event.card) : state;
    case 'failed':
      return state.name === 'pending' && state.token === event.token ? (state.before ?? HIDDEN) : state;
    case 'back':
      return back(state);
    case 'enter':
    case 'leave':
      return withLeaving(state, event.name === 'leave');
    case 'time-up':
      return isLeaving(state) ? HIDDEN : state;
    case 'away':
      return pinnedInView(state) ?? HIDDEN;
    case 'pin':
      return pin(state, event.spot);
    case 'move':
      return state.name === 'shown' && state.pinned ? pin(state, event.spot) : state;
    case 'unpin':
      return state.name === 'shown' && state.pinned ? { ...state, pinned: null } : state;
    case 'switch-off':
      return switchOff(state);
    case 'refused':
      return state.name === 'off' && !state.refused ? { ...state, refused: true } : state;
    case 'dismiss':
      return HIDDEN;
  }
}

/** The card in view. */
export function current({ trail }: { trail: Trail }): Card {
  return trail.at(-1) as Card;
}

/** Whether the time runs after which the card goes. */
export function isLeaving<Place>(state: TooltipState<Place>): boolean {
  return (state.name === 'shown' || state.name === 'off') && state.leaving;
}

/** Whether a change has brought a card into view that the focus belongs in. */
export function takesFocusNow<Place>(before: TooltipState<Place>, now: TooltipState<Place>): boolean {
  return now.name === 'shown' && now.takesFocus && inView(before)?.trail !== now.trail;
}

function inView<Place>(state: TooltipState<Place>): Shown<Place> | null {
  if (state.name === 'shown') return state;
  return state.name === 'pending' ? state.before : null;
}

function pinnedInView<Place>(state: TooltipState<Place>): Shown<Place> | null {
  const shown = inView(state);
  return shown?.pinned ? shown : null;
}

function show<Place>({ place, takesFocus, before, deeper }: Pending<Place>, card: Card): Shown<Place> {
  const trail: Trail = deeper && before ? [...before.trail, card] : [card];
  return { name: 'shown', place, trail, leaving: false, takesFocus, pinned: before?.pinned ?? null };
}

function pin<Place>(state: TooltipState<Place>, spot: Spot): TooltipState<Place> {
  if (state.name !== 'shown') return state;
  if (state.pinned?.x === spot.x && state.pinned.y === spot.y) return state;
  return { ...state, leaving: false, pinned: spot };
}

function switchOff<Place>(state: TooltipState<Place>): TooltipState<Place> {
  const shown = inView(state);
  if (!shown) return state;
  return {
    name: 'off',
    place: shown.place,
    card: current(shown),
    pinned: shown.pinned,
    leaving: false,
    entered: false,
    refused: false,
  };
}

function back<Place>(state: TooltipState<Place>): TooltipState<Place> {
  if (state.name !== 'shown') return state;
  const [first, ...deeper] = state.trail;
  return deeper.length === 0 ? state : { ...state, trail: [first, ...deeper.slice(0, -1)], takesFocus: true };
}

function withLeaving<Place>(state: TooltipState<Place>, leaving: boolean): TooltipState<Place> {
  if (state.name === 'pending') return leaving ? leavePending(state) : state;
  if (state.name !== 'shown' && state.name !== 'off') return state;
  // Who works by keyboard has the pointer lying anywhere.
  if (leaving && state.name === 'shown' && (state.takesFocus || state.pinned)) return state;
  if (state.name === 'off' && !state.entered) return leaving ? state : { ...state, entered: true };
  return state.leaving === leaving ? state : { ...state, leaving };
}

/** The pointer did not wait for the answer. */
function leavePending<Place>(state: Pending<Place>): TooltipState<Place> {
  if (state.takesFocus) return state;
  return state.before ? withLeaving(state.before, true) : HIDDEN;
}
