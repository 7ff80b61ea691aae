import { describe, expect, it } from 'vitest';
import { glosses } from '../../../src/reader/glosses';
import { byLetter, letterOf } from '../../../src/reader/letters';
import {
  letterAddress,
  MY_TERMS,
  readRoute,
  THIS_PAGE,
  termAddress,
  topicAddress,
} from '../../../src/reader/route';
import { standing } from '../../../src/ui/outline';
import { firstSentence } from '../../../src/ui/prose-text';
import { entry, tinyPack } from './tiny-pack';

describe('the address of the reader', () => {
  const page = (hash: string) => readRoute(hash, tinyPack);

  it('leads to a topic, an entry, a letter, a section', () => {
    expect(page(topicAddress('nerves'))).toMatchObject({
      page: 'topic',
      standing: { topic: { id: 'nerves' } },
    });
    expect(page(termAddress('knee'))).toMatchObject({ page: 'term', entry: { id: 'knee' } });
    expect(page(letterAddress('Å'))).toEqual({ page: 'a-z', letter: 'Å' });
    expect(page('#backs')).toMatchObject({ page: 'contents', section: { id: 'backs' } });
  });
  it('leads to what the reader keeps', () => expect(page(MY_TERMS)).toEqual({ page: 'my-terms' }));
  it('leads to the page beside, where the reader stands beside one', () => {
    expect(readRoute(THIS_PAGE, tinyPack, true)).toEqual({ page: 'this-page' });
    expect(page(THIS_PAGE)).toEqual({ page: 'unknown' });
  });
  it('asks a question of the search', () => {
    expect(page('#search/torn%20meniscus')).toEqual({ page: 'search', query: 'torn meniscus' });
  });
  it('leads to the contents where it names nothing', () => {
    expect(page('')).toEqual({ page: 'contents', section: null });
    expect(page('#')).toEqual({ page: 'contents', section: null });
  });
  it.each(['#nope', '#term/nope', '#term', '#%E0%A4%A'])('says so where %s is not there', (hash) => {
    expect(page(hash)).toEqual({ page: 'unknown' });
  });
});

describe('the line of topics', () => {
  it('runs from the introduction through all sections to the conclusion', () => {
    expect(standing(tinyPack, 'introduction')).toMatchObject({
      previous: null,
      next: { id: 'discs' },
      number: null,
    });
    expect(standing(tinyPack, 'nerves')).toMatchObject({
      previous: { id: 'discs' },
      next: { id: 'menisci' },
      number: 1,
    });
    expect(standing(tinyPack, 'conclusion')).toMatchObject({ previous: { id: 'menisci' }, next: null });
    expect(standing(tinyPack, 'nope')).toBeNull();
  });
});

describe('glosses', () => {
  it('explain a term beside the first paragraph that links it', () => {
    const knee = { text: 'knee', entry: 'knee' };
    const paragraphs = [
      [knee, { text: ' and ' }, knee],
      [{ text: 'disc', entry: 'herniated-disc' }, knee],
      [{ text: 'gone', entry: 'not-in-this-pack' }],
    ];
    expect(glosses(paragraphs, tinyPack.entries).map((list) => list.map(({ id }) => id))).toEqual([
      ['knee'],
      ['herniated-disc'],
      [],
    ]);
  });
});

describe('A to Z', () => {
  it('sorts accents with their letter and what is no letter under #', () => {
    const entries = [
      entry('z', 'zinc', ''),
      entry('e', 'École', ''),
      entry('a', 'Ear', ''),
      entry('n', '3D scan', ''),
    ];
    expect(
      byLetter(entries, 'en').map(({ letter, entries: of }) => [letter, ...of.map(({ term }) => term)]),
    ).toEqual([
      ['#', '3D scan'],
      ['E', 'Ear', 'École'],
      ['Z', 'zinc'],
    ]);
    expect(letterOf('“knee”')).toBe('K');
  });
});

describe('firstSentence', () => {
  it('crosses links and stops at the end of the sentence', () => {
    const prose = [
      { text: 'A pad in the ' },
      { text: 'knee', entry: 'knee' },
      { text: '. Each knee has two.' },
    ];
    expect(firstSentence(prose, 'en')).toBe('A pad in the knee.');
  });
});
