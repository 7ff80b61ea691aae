import { expect, test } from 'vitest';
import { comparableWords, runsOf, sharedRuns } from '../../../scripts/content/shared-runs';

const source = runsOf(comparableWords('One two three, four. Five-six seven eight nine'), 3);
const shared = (text: string) => sharedRuns(text, source, 3).map((run) => run.words.join(' '));

test('finds each run once, as long as it goes', () => {
  expect(shared('zero one two three four and five six seven')).toEqual([
    'one two three four',
    'five six seven',
  ]);
});

test('capitals, stops and hyphens make no difference', () => {
  expect(shared('Four five; SIX-seven!')).toEqual(['four five six seven']);
});

test('shorter runs, and the same words in another order, are free', () => {
  expect(shared('one two four three five six')).toEqual([]);
});
