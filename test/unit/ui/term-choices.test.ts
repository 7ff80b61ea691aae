import { describe, expect, it } from 'vitest';
import { filterGroups, switchTerms, termGroups, ticked } from '../../../src/options/term-choices';
import { tinyPack } from './tiny-pack';

const groups = termGroups(tinyPack.entries, 'en');
const anatomy = groups.find(({ category }) => category === 'anatomy')?.entries ?? [];

describe('the choice of terms', () => {
  it('groups by kind in a fixed order, without empty kinds, sorted within', () => {
    expect(groups.map(({ category, entries }) => [category, entries.map(({ term }) => term)])).toEqual([
      ['condition', ['herniated disc', 'Ménière’s disease']],
      ['symptom', ['knee pain']],
      ['anatomy', ['knee', 'meniscus']],
    ]);
  });
  it('ticks a box for all, half for some, not for none', () => {
    expect(ticked(anatomy, [])).toEqual({ on: 2, state: 'all' });
    expect(ticked(anatomy, ['knee'])).toEqual({ on: 1, state: 'some' });
    expect(ticked(anatomy, ['knee', 'meniscus', 'knee-pain'])).toEqual({ on: 0, state: 'none' });
  });
  it('switches a group and leaves the others', () => {
    expect(switchTerms(['knee-pain'], anatomy, false)).toEqual(['knee-pain', 'knee', 'meniscus']);
    expect(switchTerms(['knee-pain', 'knee'], anatomy, true)).toEqual(['knee-pain']);
  });
  it('names a term once, however often it is switched off', () => {
    expect(switchTerms(['knee'], anatomy, false)).toEqual(['knee', 'meniscus']);
  });
  it('keeps terms that this pack does not know', () => {
    expect(switchTerms(['from-a-later-pack'], tinyPack.entries, true)).toEqual(['from-a-later-pack']);
  });
  it('filters by any spelling', () => {
    const found = filterGroups(groups, ' SLIPPED ').flatMap(({ entries }) => entries.map(({ id }) => id));
    expect(found).toEqual(['herniated-disc']);
    expect(filterGroups(groups, '')).toEqual(groups);
    expect(filterGroups(groups, 'zzz')).toEqual([]);
  });
});
