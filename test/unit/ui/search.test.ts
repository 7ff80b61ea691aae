import { describe, expect, it } from 'vitest';
import { makeSearch } from '../../../src/ui/search';
import { tinyPack } from './tiny-pack';

const search = makeSearch(tinyPack);
const terms = (query: string) => search(query).entries.map(({ entry }) => entry.term);
const topics = (query: string) => search(query).topics.map(({ topic }) => topic.id);

describe('search', () => {
  it('keeps terms and topics apart', () => {
    expect(terms('meniscus')).toEqual(['meniscus']);
    expect(topics('meniscus')).toEqual(['menisci']);
  });
  it('answers before a word is complete', () => {
    expect(terms('menis')[0]).toBe('meniscus');
  });
  it.each(['meniskus', 'menicus', 'herniatd'])('forgives the slip in “%s”', (query) => {
    expect(terms(query)).toHaveLength(1);
  });
  it('puts the term itself before terms that only hold the word more often', () => {
    expect(terms('knee').slice(0, 2)).toEqual(['knee', 'knee pain']);
  });
  it('finds a term by another of its spellings', () => {
    expect(terms('slipped disc')[0]).toBe('herniated disc');
  });
  it('does not care about capitals and accents', () => {
    expect(terms('meniere')[0]).toBe('Ménière’s disease');
  });
  it('wants all words, but takes some where no text has them all', () => {
    expect(topics('torn meniscus')).toEqual(['menisci']);
    expect(topics('goodbye meniscus')).toEqual(expect.arrayContaining(['menisci', 'conclusion']));
  });
  it('finds nothing for nothing', () => {
    expect(search('')).toEqual({ entries: [], topics: [] });
    expect(search(' ? ')).toEqual({ entries: [], topics: [] });
  });
  it('names the section of a topic, and none for the introduction', () => {
    expect(search('meniscus').topics[0]?.section?.id).toBe('knees');
    expect(search('welcome').topics[0]?.section).toBeNull();
  });
});
