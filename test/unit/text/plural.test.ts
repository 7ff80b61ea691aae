import { expect, it } from 'vitest';
import { pluralKey } from '../../../src/core/text/plural';

it.each([
  ['en', 0, 'times_other'],
  ['en', 1, 'times_one'],
  ['en', 2, 'times_other'],
  ['en', 0.25, 'times_other'],
  ['es', 0, 'times_other'],
  ['es', 1, 'times_one'],
  ['es', 1_000_000, 'times_many'],
  ['fr', 0, 'times_one'],
  ['pl', 3, 'times_few'],
  ['ar', 2, 'times_two'],
])('in %s, %d takes %s', (language, count, key) => {
  expect(pluralKey('times', count, language)).toBe(key);
});
