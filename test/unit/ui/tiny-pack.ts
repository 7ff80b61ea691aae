/** A pack small enough to see through. */
import type { Entry, Pack, Topic } from '../../../src/core/pack/pack';

export function entry(id: string, term: string, plain: string, more: Partial<Entry> = {}): Entry {
  return {
    id,
    term,
    category: 'condition',
    familiarity: 'common',
    plain: [{ text: plain }],
    more: [],
    topics: [],
    related: [],
    forms: [{ text: term }],
    not: [],
    ...more,
  };
}

function topic(id: string, title: string, text: string): Topic {
  return { id, title, short: `In short: ${title}.`, paragraphs: [[{ text }]] };
}

export const tinyPack: Pack = {
  id: 'tiny',
  title: 'Tiny guide',
  language: 'en',
  reviewed: '2026-01-01',
  cues: { words: [], beginnings: [], endings: [], hints: [], body: [], beside: [], owned: [] },
  introduction: topic('introduction', 'Introduction', 'Welcome.'),
  sections: [
    {
      id: 'backs',
      title: 'Backs',
      topics: [
        topic('discs', 'About discs', 'A disc may bulge.'),
        topic('nerves', 'About nerves', 'Nerves feel.'),
      ],
    },
    { id: 'knees', title: 'Knees', topics: [topic('menisci', 'Inside the knee', 'A torn meniscus hurts.')] },
  ],
  conclusion: topic('conclusion', 'Conclusion', 'Goodbye.'),
  entries: [
    entry('knee-pain', 'knee pain', 'Pain in the knee. The knee hurts.', {
      category: 'symptom',
      forms: [{ text: 'knee pain' }, { text: 'painful knee' }, { text: 'sore knee' }],
    }),
    entry('knee', 'knee', 'The joint in the middle of the leg.', { category: 'anatomy' }),
    entry('meniscus', 'meniscus', 'A pad in the knee.', { category: 'anatomy' }),
    entry('herniated-disc', 'herniated disc', 'A disc that has split.', {
      forms: [{ text: 'herniated disc' }, { text: 'slipped disc' }],
    }),
    entry('menieres', 'Ménière’s disease', 'An illness of the ear.'),
  ],
  figures: [],
};
