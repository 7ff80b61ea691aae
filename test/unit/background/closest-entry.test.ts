import { describe, expect, it } from 'vitest';
import { makeClosestEntry } from '../../../src/background/closest-entry';
import { bundledPack } from '../../../src/bundled-pack';

const closest = makeClosestEntry(bundledPack);

describe('the closest entry', () => {
  it.each([
    ['sciatica', 'sciatica'],
    ['Herniated Discs', 'herniated-disc'],
    ['slipped disk', 'herniated-disc'],
    ['exercise', 'exercise'],
  ])('of “%s” is the one it is a form of', (text, id) => {
    expect(closest(text)).toBe(id);
  });

  it('of a sentence is the one with the longest form in it', () => {
    expect(closest('The knee has a cartilage, and she has a meniscus tear.')).toBe('meniscus-tear');
  });

  it('of every form of the pack is an entry', () => {
    const missed = bundledPack.entries.flatMap(({ forms }) =>
      forms.filter(({ text }) => closest(text) === undefined).map(({ text }) => text),
    );
    expect(missed).toEqual([]);
  });

  it.each([
    ['meniskus', 'meniscus'],
    ['inflamation', 'inflammation'],
    ['arthroscopic laminectomies', 'laminectomy'],
  ])('of “%s” is found in spite of its spelling', (text, id) => {
    expect(closest(text)).toBe(id);
  });

  it.each(['velociraptor', 'nice', 'the weather is nice today', 'and', '', ' ? ', 'Preis'])(
    'of “%s” is none',
    (text) => {
      expect(closest(text)).toBeUndefined();
    },
  );
});
