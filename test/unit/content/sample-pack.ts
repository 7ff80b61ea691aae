/** A small pack without problems, and ways to break it in one place. */
import type { AuthoredPack } from '../../../content-data/authored-pack';
import type { EntryFile, OutlineFile } from '../../../content-data/schema';

type TopicFile = OutlineFile['introduction'];

export function topic(id: string, change: Partial<TopicFile> = {}): TopicFile {
  return { id, title: id, short: 'It is short.', text: 'The leg may hurt. It can be mild.', ...change };
}

export function entry(change: Partial<EntryFile> = {}): EntryFile {
  return {
    term: 'knee',
    category: 'anatomy',
    familiarity: 'everyday',
    forms: [],
    not: [],
    plain: ['A part of the leg that can bend.'],
    more: [{ beyond: 'You use it when you walk.' }],
    topics: ['introduction', 'causes', 'conclusion'],
    related: [],
    ...change,
  };
}

export const GOOD_FIGURE =
  '<svg viewBox="0 0 9 9"><title>A leg</title><desc>A leg from the side.</desc>' +
  '<text data-entry="knee">knee</text></svg>';

/** The sample pack; `entries` are added to its only entry, “knee”, or take its place. */
export function samplePack(
  change: {
    entries?: Record<string, EntryFile>;
    figures?: Record<string, string>;
    outline?: Partial<OutlineFile>;
  } = {},
): AuthoredPack {
  return {
    id: 'sample',
    packFile: { title: 'Sample', language: 'en', reviewed: '2026-01-01' },
    cues: { words: [], beginnings: [], endings: [], hints: [], body: [], beside: [], owned: [] },
    outline: {
      introduction: topic('introduction'),
      sections: [{ id: 'one', title: 'One', topics: [topic('causes')] }],
      conclusion: topic('conclusion'),
      ...change.outline,
    },
    entries: new Map(Object.entries({ knee: entry(), ...change.entries })),
    figures: new Map(Object.entries(change.figures ?? {})),
    language: 'en',
  };
}
