import { expect, test } from 'vitest';
import { gradeOf, median } from '../../../content-data/check/grade';
import { termMatcher } from '../../../content-data/check/term-matcher';
import { entry, samplePack } from './sample-pack';

test('short words in short sentences have a lower grade', () => {
  const easy = gradeOf('The leg hurts. It may swell.');
  const hard = gradeOf('Symptomatic individuals experience considerable functional limitation.');
  expect(easy).toBeLessThan(2);
  expect(hard).toBeGreaterThan(12);
});

test('the term that is explained counts as an easy word', () => {
  const pack = samplePack({ entries: { x: entry({ term: 'osteoarthritis' }) } });
  const text = 'With osteoarthritis, the leg hurts.';
  expect(gradeOf(text, { id: 'x', match: termMatcher(pack) })).toBe(gradeOf('With that, the leg hurts.'));
});

test('median', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(median([])).toBeNaN();
});
