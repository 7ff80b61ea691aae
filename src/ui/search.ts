/** Search over a pack: terms and topics, found while typing and with small mistakes. */
import MiniSearch from 'minisearch';
import type { Entry, Pack, Section, Topic } from '../core/pack/pack';
import { places } from './outline';
import { proseText } from './prose-text';

interface Hit {
  /** Words of the text that answered the query, folded; see highlight.ts. */
  words: string[];
}
export type EntryHit = Hit & { kind: 'entry'; entry: Entry };
export type TopicHit = Hit & { kind: 'topic'; topic: Topic; section: Section | null };
export interface Found {
  entries: EntryHit[];
  topics: TopicHit[];
}

/** Capitals and accents don't count: "Muller" finds "Müller". */
export function foldWord(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/** How many letters may be wrong, missing or too many: one in a word of four letters, two in a long one. */
const slips = (word: string) => (word.length < 4 ? false : word.length < 8 ? 1 : 2);

/** One more, but in short words: "syatica" is sciatica. */
const moreSlips = (word: string) => (word.length < 6 ? slips(word) : word.length < 8 ? 2 : 3);

/** More than this is no answer. */
const MOST = { entries: 20, topics: 10 };

const FIELDS = ['name', 'forms', 'short', 'text'];

/** @returns a function that answers a query, best first; an empty query finds nothing */
export function makeSearch(pack: Pack): (query: string) => Found {
  const topics = places(pack);
  const index = new MiniSearch<{ id: string }>({
    fields: FIELDS,
    tokenize: wordsOf,
    processTerm: foldWord,
    searchOptions: {
      boost: { name: 8, forms: 4, short: 2 },
      prefix: true,
      fuzzy: slips,
      weights: { prefix: 0.6, fuzzy: 0.2 },
    },
  });
  index.addAll(
    pack.entries.map(({ term, forms, plain }, i) => ({
      id: `e${i}`,
      name: term,
      forms: forms.map(({ text }) => text).join(' '),
      text: proseText(plain),
    })),
  );
  index.addAll(
    topics.map(({ topic }, i) => ({
      id: `t${i}`,
      name: topic.title,
      short: topic.short,
      text: topic.paragraphs.map(proseText).join(' '),
    })),
  );

  return (query) => {
    const found: Found = { entries: [], topics: [] };
    // All words first; where no text has them all, any of them; where none is known, words that are less like them.
    let results = index.search(query, { combineWith: 'AND' });
    if (results.length === 0) results = index.search(query, { combineWith: 'OR' });
    if (results.length === 0) results = index.search(query, { fuzzy: moreSlips, prefix: false });
    const asked = foldWord(query.trim());
    for (const { id, terms: words } of results) {
      const at = Number(id.slice(1));
      const entry = id.startsWith('e') && pack.entries[at];
      const place = id.startsWith('t') && topics[at];
      if (entry) found.entries.push({ kind: 'entry', entry, words });
      if (place) found.topics.push({ kind: 'topic', topic: place.topic, section: place.section, words });
    }
    // The sort is stable: within a group the order of the index holds.
    found.entries.sort((a, b) => closeness(a, asked) - closeness(b, asked));
    return { entries: found.entries.slice(0, MOST.entries), topics: found.topics.slice(0, MOST.topics) };
  };
}

/**
 * The term itself, then its other spellings, then terms that begin so; then the term that is meant in spite of slips,
 * then its other spellings, then the rest.
 */
function closeness({ entry: { term, forms }, words }: EntryHit, asked: string): number {
  const name = foldWord(term);
  if (name === asked) return 0;
  if (forms.some(({ text }) => foldWord(text) === asked)) return 1;
  if (name.startsWith(asked)) return 2;
  const isAllFound = (text: string) => wordsOf(text).every((word) => words.includes(foldWord(word)));
  if (isAllFound(term)) return 3;
  return forms.some(({ text }) => isAllFound(text)) ? 4 : 5;
}
