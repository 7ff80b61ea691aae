/** Whatever happens in whatever order, the card is never in a state that can't be. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { current, HIDDEN, isLeaving, next, type Shown } from '../../../src/page/tooltip/state';
import {
  away,
  card,
  dismiss,
  type Event,
  leave,
  lookUp,
  read,
  rest,
  type State,
  stateAfter,
  switchOff,
  timeUp,
} from './sample-events';

const id = fc.constantFrom('knee', 'hip', 'disc');
/** Few, so that answers meet their questions. */
const token = fc.nat(3);

const event: fc.Arbitrary<Event> = fc.oneof(
  fc.record({
    name: fc.constant('rest' as const),
    place: id,
    entry: id,
    token,
    takesFocus: fc.boolean(),
  }),
  fc.record({ name: fc.constant('read' as const), token, card: id.map(card) }),
  fc.record({ name: fc.constant('failed' as const), token }),
  fc.record({ name: fc.constant('look-up' as const), entry: id, token }),
  fc.constantFrom(
    ...(
      ['back', 'enter', 'leave', 'time-up', 'away', 'unpin', 'switch-off', 'refused', 'dismiss'] as const
    ).map((name) => ({ name })),
  ),
  fc.record({
    name: fc.constantFrom('pin' as const, 'move' as const),
    spot: fc.record({ x: fc.nat(2), y: fc.nat(2) }),
  }),
);
/** Questions with their answers, so that what comes behind a shown card is reached often. */
const answered: fc.Arbitrary<Event[]> = fc
  .record({ place: id, token, takesFocus: fc.boolean(), deeper: fc.boolean(), off: fc.boolean() })
  .map(({ place, token: asked, takesFocus, deeper, off }) => [
    deeper ? lookUp(place, asked) : rest(place, asked, takesFocus),
    read(place, asked),
    ...(off ? [switchOff] : []),
  ]);
const events = fc
  .array(
    fc.oneof({ weight: 2, arbitrary: event.map((each) => [each]) }, { weight: 1, arbitrary: answered }),
    {
      maxLength: 30,
      size: 'max',
    },
  )
  .map((parts) => parts.flat());

/** The card that stays in view in a state, with its trail. */
function inView(state: State): Shown<string> | null {
  if (state.name === 'pending') return state.before;
  return state.name === 'shown' ? state : null;
}

/** Holds each step of any sequence of events against a rule. */
function always(rule: (before: State, event: Event, after: State) => void): void {
  fc.assert(
    fc.property(events, (all) => {
      let state: State = HIDDEN;
      for (const each of all) {
        const before: State = state;
        state = next(before, each);
        rule(before, each, state);
      }
    }),
    { numRuns: 1000 },
  );
}

describe('at every step', () => {
  it('the trail of a card in view holds a card', () => {
    always((_, __, state) => {
      const shown = inView(state);
      if (shown) expect(current(shown)).toBeDefined();
    });
  });

  it('a card appears only as the answer to the question that was asked last', () => {
    always((before, each, state) => {
      if (each.name !== 'read') return;
      const isAnswer = before.name === 'pending' && before.token === each.token;
      if (isAnswer) expect(state.name === 'shown' && current(state)).toBe(each.card);
      else expect(state).toBe(before);
    });
  });

  it('dismissing hides', () => always((before) => expect(next(before, dismiss)).toBe(HIDDEN)));

  it('leaving for long enough hides a card, unless it has the focus or is pinned', () => {
    always((_, __, state) => {
      if (state.name !== 'shown') return;
      expect(stateAfter([leave, timeUp], state)).toBe(state.takesFocus || state.pinned ? state : HIDDEN);
    });
  });

  it('a pinned card goes only when it is dismissed, switched off or unpinned', () => {
    always((before, each, state) => {
      const was = inView(before);
      if (!was?.pinned || inView(state)?.pinned) return;
      expect(['dismiss', 'switch-off', 'unpin']).toContain(each.name);
    });
  });

  it('only a pin or a move changes where a pinned card is', () => {
    always((before, each, state) => {
      const [was, is] = [inView(before)?.pinned, inView(state)?.pinned];
      if (was && is && each.name !== 'pin' && each.name !== 'move') expect(is).toBe(was);
    });
  });

  it('turning away leaves nothing but a pinned card', () => {
    always((before) => {
      const shown = inView(before);
      expect(next(before, away)).toBe(shown?.pinned ? shown : HIDDEN);
    });
  });

  it('no time runs on a card that has the focus or is pinned, nor on an undo the pointer has not been on', () => {
    always((_, __, state) => {
      if (!isLeaving(state)) return;
      expect(
        state.name === 'off' ? state.entered : state.name === 'shown' && !state.takesFocus && !state.pinned,
      ).toBe(true);
    });
  });

  it('time that is up hides only what was leaving', () => {
    always((before) => expect(next(before, timeUp)).toBe(isLeaving(before) ? HIDDEN : before));
  });

  it('an undo goes only when it is dismissed, left, or gives way to another mark', () => {
    always((before, each, state) => {
      if (before.name !== 'off' || state.name === 'off') return;
      const left = each.name === 'time-up' && before.entered && before.leaving;
      expect(left || ['dismiss', 'away', 'rest'].includes(each.name)).toBe(true);
    });
  });

  it('a trail grows or shrinks by one card at a time, or starts anew', () => {
    always((before, _, state) => {
      const [was, is] = [inView(before)?.trail ?? [], inView(state)?.trail ?? []];
      const startsAnew = is.length <= 1;
      if (startsAnew) return;
      expect(Math.abs(is.length - was.length)).toBeLessThanOrEqual(1);
      const shared = Math.min(is.length, was.length);
      expect(is.slice(0, shared)).toEqual(was.slice(0, shared));
    });
  });

  it('a card deeper in the trail stays at the place of the first, unless that is pinned', () => {
    always((before, _, state) => {
      if (state.name !== 'shown' || state.pinned || state.trail.length === 1) return;
      expect(state.place).toBe(inView(before)?.place);
    });
  });

  it('an event that changes nothing leaves that very state, so that nothing is drawn or timed again', () => {
    always((before, each, state) => {
      // A question is a new one even where it is put in the same words.
      if (each.name === 'rest' || each.name === 'look-up' || state === before) return;
      expect(state).not.toEqual(before);
    });
  });

  it('a state is never changed in place', () => {
    fc.assert(
      fc.property(events, event, (all, last) => {
        const state = stateAfter(all);
        const copy = structuredClone(state);
        next(state, last);
        expect(state).toEqual(copy);
      }),
    );
  });
});
