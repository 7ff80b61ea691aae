import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../src/core/lexicon/compile';
import {
  type Card,
  type CardChoices,
  type FrameSettings,
  parseCard,
  parseCardChoices,
  parseFrameSettings,
  parseLexicon,
} from '../../src/core/page-data';
import { source } from './lexicon/found';

const settings: FrameSettings = {
  language: 'en',
  markStyle: 'line',
  openDelay: 250,
  density: 'every',
  offSites: ['a.example'],
};
const choices: CardChoices = { language: 'en', depth: 'more', theme: 'auto' };
const lexicon = compileLexicon(
  source({ forms: { knee: ['knee', 'PT!', 'rest?'] }, not: { knee: ['knee high'] } }),
);
const card: Card = {
  document: { title: 'A guide', reviewed: 'Jan 2026' },
  entry: {
    id: 'knee',
    term: 'knee',
    category: 'anatomy',
    familiarity: 'everyday',
    plain: [{ text: 'The ' }, { text: 'joint', entry: 'joint', beyond: true }],
    more: [],
    topics: [{ id: 'causes', title: 'Causes' }],
    related: ['hip'],
  },
};

describe('a record of storage', () => {
  it('is read as it was written', () => {
    expect(parseFrameSettings(structuredClone(settings))).toEqual(settings);
    expect(parseCardChoices(structuredClone(choices))).toEqual(choices);
    expect(parseLexicon(structuredClone(lexicon))).toEqual(lexicon);
    expect(parseCard(structuredClone(card))).toEqual(card);
  });

  it.each([
    ['settings without a language', parseFrameSettings, { ...settings, language: undefined }],
    ['settings with an unknown style', parseFrameSettings, { ...settings, markStyle: 'wavy' }],
    ['choices of an unknown depth', parseCardChoices, { ...choices, depth: 'deep' }],
    ['choices without a theme', parseCardChoices, { ...choices, theme: undefined }],
    ['a lexicon whose pattern is a list', parseLexicon, { ...lexicon, pattern: ['knee'] }],
    ['a card without its entry', parseCard, { document: card.document }],
    ['a card of an unknown category', parseCard, { ...card, entry: { ...card.entry, category: 'wizardry' } }],
    ['a card with a run that is a string', parseCard, { ...card, entry: { ...card.entry, plain: ['text'] } }],
  ])('is null for %s', (_, parse, value) => expect(parse(value)).toBeNull());

  it('is null for whatever else may be stored', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        for (const parse of [parseFrameSettings, parseCardChoices, parseLexicon, parseCard]) {
          expect(parse(value)).toBeNull();
        }
      }),
    );
  });
});
