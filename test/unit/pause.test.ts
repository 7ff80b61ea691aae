import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAUSE_LENGTH, parsePauseEnd, pauseLeft } from '../../src/core/pause';

const NOW = 1_800_000_000_000;

describe('a pause', () => {
  it('lasts from the press on, to its end and no longer', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 * PAUSE_LENGTH }), (passed) => {
        expect(pauseLeft(NOW + PAUSE_LENGTH, NOW + passed)).toBe(Math.max(0, PAUSE_LENGTH - passed));
      }),
    );
  });

  it('does not come back when the clock is set back', () => {
    expect(pauseLeft(NOW + PAUSE_LENGTH, NOW - 1)).toBe(0);
  });

  it.each([undefined, null, '', '1800000000000', Number.NaN, Number.POSITIVE_INFINITY, {}, true])(
    'is none where storage holds %s',
    (stored) => expect(pauseLeft(parsePauseEnd(stored), NOW)).toBe(0),
  );
});
