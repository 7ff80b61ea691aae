import { describe, expect, it } from 'vitest';
import { isFrameMessage } from '../../src/core/frame-messages';

const box = { left: 1, top: 2, width: 3, height: 4 };

describe('what frames are told', () => {
  it.each([
    { order: 'next' },
    { order: 'gone', from: 3 },
    { order: 'show', entry: 'knee', box, takesFocus: true },
    { order: 'show', entry: 'knee', box, takesFocus: false, from: 0 },
  ])('is %o', (message) => {
    expect(isFrameMessage(message)).toBe(true);
  });

  it.each([
    null,
    'next',
    {},
    { order: 'open' },
    { order: 'show', entry: 1, box },
    { order: 'show', entry: 'knee', box: { ...box, width: Number.NaN } },
    { order: 'leave', from: 'top' },
  ])('is not %o', (message) => {
    expect(isFrameMessage(message)).toBe(false);
  });
});
