/** Cards and events for the tests of the card's life. A place is just a name here. */
import type { Card } from '../../../src/core/page-data';
import { HIDDEN, next, type TooltipEvent, type TooltipState } from '../../../src/page/tooltip/state';

export type State = TooltipState<string>;
export type Event = TooltipEvent<string>;

export function card(id: string): Card {
  return {
    document: { title: 'A guide', reviewed: 'Jan 2026' },
    entry: {
      id,
      term: id,
      category: 'anatomy',
      familiarity: 'common',
      plain: [],
      more: [],
      topics: [],
      related: [],
    },
  };
}

export function rest(place: string, token: number, takesFocus = false): Event {
  return { name: 'rest', place, entry: place, token, takesFocus };
}

export function read(id: string, token: number): Event {
  return { name: 'read', token, card: card(id) };
}

export function lookUp(entry: string, token: number): Event {
  return { name: 'look-up', entry, token };
}

export const failed = (token: number): Event => ({ name: 'failed', token });
export const back: Event = { name: 'back' };
export const enter: Event = { name: 'enter' };
export const leave: Event = { name: 'leave' };
export const timeUp: Event = { name: 'time-up' };
export const switchOff: Event = { name: 'switch-off' };
export const refused: Event = { name: 'refused' };
export const away: Event = { name: 'away' };
export const pin = (x: number, y: number): Event => ({ name: 'pin', spot: { x, y } });
export const move = (x: number, y: number): Event => ({ name: 'move', spot: { x, y } });
export const unpin: Event = { name: 'unpin' };
export const dismiss: Event = { name: 'dismiss' };

/** What some events make of a state, hidden unless another is given. */
export function stateAfter(events: readonly Event[], start: State = HIDDEN): State {
  return events.reduce<State>(next, start);
}

/** The cards a state has in view, by id: one opened from another. */
export function trail(state: State): string[] {
  if (state.name === 'pending') return state.before ? trail(state.before) : [];
  return state.name === 'shown' ? state.trail.map((each) => each.entry.id) : [];
}
