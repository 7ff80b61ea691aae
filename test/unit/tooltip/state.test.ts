/**
 * The drawing of src/page/tooltip/state.ts, one test an arrow.
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
 */
import { describe, expect, it } from 'vitest';
import { HIDDEN, isLeaving, next, takesFocusNow } from '../../../src/page/tooltip/state';
import {
  away,
  back,
  dismiss,
  enter,
  failed,
  leave,
  lookUp,
  move,
  pin,
  read,
  refused,
  rest,
  stateAfter,
  switchOff,
  timeUp,
  trail,
  unpin,
} from './sample-events';

const pending = stateAfter([rest('knee', 1)]);
const shown = stateAfter([rest('knee', 1), read('knee', 1)]);
const withFocus = stateAfter([rest('knee', 1, true), read('knee', 1)]);
const deeper = stateAfter([lookUp('joint', 2), read('joint', 2)], shown);
const pinned = stateAfter([pin(10, 20)], shown);
const off = stateAfter([switchOff], shown);

describe('hidden', () => {
  it('becomes pending when the pointer rests on a mark', () => {
    expect(pending).toMatchObject({ name: 'pending', place: 'knee', entry: 'knee', token: 1, before: null });
  });

  it.each([
    read('knee', 1),
    failed(1),
    lookUp('hip', 1),
    back,
    enter,
    leave,
    timeUp,
    switchOff,
    refused,
    away,
    pin(1, 2),
    move(1, 2),
    unpin,
    dismiss,
  ])('stays hidden at $name', (event) => expect(next(HIDDEN, event)).toBe(HIDDEN));
});

describe('pending', () => {
  it('becomes shown when the entry is read', () => {
    expect(shown).toMatchObject({ name: 'shown', place: 'knee', leaving: false, takesFocus: false });
    expect(trail(shown)).toEqual(['knee']);
  });

  it('becomes hidden when reading fails', () => expect(next(pending, failed(1))).toBe(HIDDEN));

  it('becomes hidden when it is dismissed', () => expect(next(pending, dismiss)).toBe(HIDDEN));

  it.each([leave, away])('becomes hidden at $name: the pointer has not waited', (event) =>
    expect(next(pending, event)).toBe(HIDDEN),
  );

  it('waits on without the pointer where it was opened by keyboard', () => {
    const asked = stateAfter([rest('knee', 1, true)]);
    expect(next(asked, leave)).toBe(asked);
  });

  it('drops an answer to another question, good or bad', () => {
    expect(next(pending, read('hip', 0))).toBe(pending);
    expect(next(pending, failed(2))).toBe(pending);
  });

  it('is about the other mark once the pointer rests on it, and an answer for the first is dropped', () => {
    const other = stateAfter([rest('hip', 2)], pending);
    expect(next(other, read('knee', 1))).toBe(other);
    expect(trail(stateAfter([read('hip', 2)], other))).toEqual(['hip']);
  });

  it('gives the focus to a card that is opened by keyboard', () => {
    expect(withFocus).toMatchObject({ name: 'shown', takesFocus: true });
  });
});

describe('shown', () => {
  it('begins to leave when the pointer leaves, and is hidden when the time is up', () => {
    const leaving = next(shown, leave);
    expect(isLeaving(leaving)).toBe(true);
    expect(next(leaving, timeUp)).toBe(HIDDEN);
  });

  it('stays when the pointer comes back before that', () => {
    const stayed = stateAfter([leave, enter], shown);
    expect(isLeaving(stayed)).toBe(false);
    expect(next(stayed, timeUp)).toBe(stayed);
  });

  it('is the very same state at a second leave or enter, so that the time does not start again', () => {
    const leaving = next(shown, leave);
    expect(next(leaving, leave)).toBe(leaving);
    expect(next(shown, enter)).toBe(shown);
  });

  it('does not leave while it has the focus: who works by keyboard has the pointer anywhere', () => {
    expect(stateAfter([leave, timeUp], withFocus)).toBe(withFocus);
  });

  it.each([shown, withFocus, deeper])('becomes hidden when it is dismissed', (state) =>
    expect(next(state, dismiss)).toBe(HIDDEN),
  );

  it.each([shown, withFocus, deeper])('becomes hidden when the reader turns away', (state) =>
    expect(next(state, away)).toBe(HIDDEN),
  );

  it('leaves when the pointer goes before the card of another mark is read', () => {
    const left = stateAfter([rest('hip', 2), leave], shown);
    expect(left).toEqual({ ...shown, leaving: true });
    expect(next(left, read('hip', 2))).toBe(left);
    expect(stateAfter([rest('hip', 2), away], shown)).toBe(HIDDEN);
  });

  it('can be pinned, and is then not leaving any more', () => {
    expect(stateAfter([leave, pin(10, 20)], shown)).toEqual({ ...shown, pinned: { x: 10, y: 20 } });
    expect(next(shown, move(10, 20))).toBe(shown);
    expect(next(shown, unpin)).toBe(shown);
  });

  it('stays in view while the card of another mark is read, and then gives way to it', () => {
    const other = next(shown, rest('hip', 2));
    expect(other).toMatchObject({ name: 'pending', place: 'hip', before: shown });
    expect(stateAfter([read('hip', 2)], other)).toMatchObject({ name: 'shown', place: 'hip' });
    expect(trail(stateAfter([read('hip', 2)], other))).toEqual(['hip']);
  });

  it('stays when the card of another mark can’t be read', () => {
    expect(stateAfter([rest('hip', 2), failed(2)], shown)).toBe(shown);
  });

  it('stays in view while a linked entry is read, and then is one step deeper at the same place', () => {
    const looking = next(shown, lookUp('joint', 2));
    expect(looking).toMatchObject({ name: 'pending', place: 'knee', entry: 'joint', before: shown });
    expect(trail(deeper)).toEqual(['knee', 'joint']);
    expect(deeper).toMatchObject({ place: 'knee', takesFocus: true });
  });

  it('goes back one step at a time, and no further than to the first', () => {
    const deepest = stateAfter([lookUp('bone', 3), read('bone', 3)], deeper);
    expect(trail(next(deepest, back))).toEqual(['knee', 'joint']);
    expect(trail(stateAfter([back, back], deepest))).toEqual(['knee']);
    expect(trail(stateAfter([back, back, back], deepest))).toEqual(['knee']);
    expect(next(shown, back)).toBe(shown);
  });

  it('starts a new trail at another mark', () => {
    expect(trail(stateAfter([rest('hip', 3), read('hip', 3)], deeper))).toEqual(['hip']);
  });

  it('takes no answer that comes late', () => expect(next(shown, read('hip', 1))).toBe(shown));
});

describe('pinned', () => {
  it('stays when the pointer leaves and when the reader turns away', () => {
    expect(stateAfter([leave, timeUp, away], pinned)).toBe(pinned);
  });

  it('moves', () => {
    expect(next(pinned, move(30, 40))).toEqual({ ...shown, pinned: { x: 30, y: 40 } });
    expect(next(pinned, move(10, 20))).toBe(pinned);
  });

  it('goes back beside its word, and leaves like any other', () => {
    expect(next(pinned, unpin)).toEqual(shown);
    expect(stateAfter([unpin, leave, timeUp], pinned)).toBe(HIDDEN);
  });

  it('becomes hidden when it is dismissed', () => expect(next(pinned, dismiss)).toBe(HIDDEN));

  it('shows another mark in its own place, and leads back', () => {
    const other = stateAfter([rest('hip', 2), read('hip', 2)], pinned);
    expect(other).toMatchObject({ place: 'hip', pinned: { x: 10, y: 20 } });
    expect(trail(other)).toEqual(['knee', 'hip']);
    expect(next(other, back)).toMatchObject({ pinned: { x: 10, y: 20 } });
    expect(trail(next(other, back))).toEqual(['knee']);
  });

  it.each([leave, away, failed(2)])('stays as it was when another mark is given up: $name', (event) =>
    expect(stateAfter([rest('hip', 2), event], pinned)).toBe(pinned),
  );

  it('stays where it is one step deeper', () => {
    expect(stateAfter([lookUp('joint', 2), read('joint', 2)], pinned)).toMatchObject({
      pinned: { x: 10, y: 20 },
    });
  });

  it('leaves its undo where it was, which goes like any other', () => {
    const gone = next(pinned, switchOff);
    expect(gone).toMatchObject({ name: 'off', pinned: { x: 10, y: 20 } });
    expect(next(gone, away)).toBe(HIDDEN);
  });
});

describe('off', () => {
  it('stands in place of the card that was switched off, the one in view', () => {
    expect(off).toMatchObject({ name: 'off', place: 'knee', refused: false });
    expect(next(deeper, switchOff)).toMatchObject({ name: 'off', card: { entry: { id: 'joint' } } });
  });

  it('becomes hidden when it is dismissed, which undo does too', () =>
    expect(next(off, dismiss)).toBe(HIDDEN));

  it('does not leave before the pointer has been on it', () => {
    expect(stateAfter([leave, timeUp], off)).toBe(off);
  });

  it('becomes hidden when the pointer has been on it, has left it, and the time is up', () => {
    expect(stateAfter([enter, leave, timeUp], off)).toBe(HIDDEN);
    expect(stateAfter([enter, leave, enter, timeUp], off)).toMatchObject({ name: 'off', leaving: false });
  });

  it('says that the choice was refused, and stays', () => {
    expect(next(off, refused)).toMatchObject({ name: 'off', refused: true });
    expect(stateAfter([enter, refused, leave, timeUp], off)).toBe(HIDDEN);
  });

  it('is the very same state when the choice is refused once more, so that the time does not start again', () => {
    const leaving = stateAfter([enter, refused, leave], off);
    expect(next(leaving, refused)).toBe(leaving);
  });

  it('gives way to the card of another mark', () => {
    expect(trail(stateAfter([rest('hip', 2), read('hip', 2)], off))).toEqual(['hip']);
    expect(stateAfter([rest('hip', 2), failed(2)], off)).toBe(HIDDEN);
  });

  it('becomes hidden when the reader turns away', () => expect(next(off, away)).toBe(HIDDEN));

  it.each([back, switchOff, lookUp('hip', 2), read('hip', 1), pin(1, 2), move(1, 2), unpin])(
    'is left as it is at $name',
    (event) => expect(next(off, event)).toBe(off),
  );
});

describe('the focus', () => {
  it('goes to a card that was opened for it, and to each that is opened from one', () => {
    expect(takesFocusNow(HIDDEN, shown)).toBe(false);
    expect(takesFocusNow(stateAfter([rest('knee', 1, true)]), withFocus)).toBe(true);
    expect(takesFocusNow(next(shown, lookUp('joint', 2)), deeper)).toBe(true);
    expect(takesFocusNow(deeper, next(deeper, back))).toBe(true);
  });

  it('stays where it is in a card that stays', () => {
    expect(takesFocusNow(withFocus, next(withFocus, enter))).toBe(false);
    const looking = next(withFocus, lookUp('joint', 2));
    expect(takesFocusNow(withFocus, looking)).toBe(false);
    expect(takesFocusNow(looking, next(looking, failed(2)))).toBe(false);
  });
});
