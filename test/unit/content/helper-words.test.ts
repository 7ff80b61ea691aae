import { expect, test } from 'vitest';
import { compilePack } from '../../../content-data/compile-pack';
import { entry, samplePack } from './sample-pack';

const { entries } = compilePack(
  samplePack({
    entries: {
      knee: entry({ plain: ['It has a tendon.'] }),
      tendon: entry({ term: 'tendon', familiarity: 'common', marked: false }),
    },
  }),
);

test('a helper word is an entry that pages are not searched for', () => {
  expect(entries.map(({ id, onPages }) => [id, onPages])).toEqual([
    ['knee', undefined],
    ['tendon', false],
  ]);
});

test('our own texts link it like any other', () => {
  expect(entries[0]?.plain).toContainEqual({ text: 'tendon', entry: 'tendon' });
});
