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

/** Letters and digits of any script, with their accents. */
export const WORD = /[\p{L}\p{N}\p{M}]+/gu;

const PLAIN = /^[\w-]*$/;

/** Capitals and accents don't count: "Muller" finds "Müller". */
export function foldWord(word: string): string {
  // Most words have no accents, and thousands are folded for each letter that is typed.
  return PLAIN.test(word) ? word.toLowerCase() : word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

/** The words of a text as the search compares them. */
export const foldedWords = (text: string): string[] => wordsOf(text).map(foldWord);

/** How many letters may be wrong, missing or too many: one in a word of four letters, two in a long one. */
const slips = (word: string) => (word.length < 4 ? false : word.length < 8 ? 1 : 2);

/** One more, but in short words: "syatica" is sciatica. */
const moreSlips = (word: string) => (word.length < 6 ? slips(word) : word.length < 8 ? 2 : 3);

/** More than this is no answer. */
const MOST = { entries: 12, topics: 8 };

const FIELDS = ['name', 'forms', 'short', 'text'];

/** The words of a pack: entry number 3 is the document `e3`, topic number 3 of `places` the document `t3`. */
export function makeIndex(pack: Pack): MiniSearch<{ id: string }> {
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
    places(pack).map(({ topic }, i) => ({
      id: `t${i}`,
      name: topic.title,
      short: topic.short,
      text: topic.paragraphs.map(proseText).join(' '),
    })),
  );
  return index;
}

/** @returns a function that answers a query, best first; an empty query finds nothing */
export function makeSearch(pack: Pack): (query: string) => Found {
  const topics = places(pack);
  const index = makeIndex(pack);
  // Folded once: a single letter finds most entries, and each is compared with the query.
  const spellings = pack.entries.map(({ term, forms }) => [term, ...forms.map(({ text }) => text)].map(fold));

  return (query) => {
    const entries: { hit: EntryHit; rank: number }[] = [];
    const found: TopicHit[] = [];
    // All words first; where no text has them all, any of them; where none is known, words that are less like them.
    let results = index.search(query, { combineWith: 'AND' });
    if (results.length === 0) results = index.search(query, { combineWith: 'OR' });
    if (results.length === 0) results = index.search(query, { fuzzy: moreSlips, prefix: false });
    const asked = foldWord(query.trim());
    for (const { id, terms: words } of results) {
      const at = Number(id.slice(1));
      const entry = id.startsWith('e') && pack.entries[at];
      const place = id.startsWith('t') && topics[at];
      if (entry) {
        entries.push({
          hit: { kind: 'entry', entry, words },
          rank: closeness(spellings[at] ?? [], words, asked),
        });
      }
      if (place) found.push({ kind: 'topic', topic: place.topic, section: place.section, words });
    }
    // The sort is stable: within a group the order of the index holds.
    entries.sort((a, b) => a.rank - b.rank);
    return {
      entries: entries.slice(0, MOST.entries).map(({ hit }) => hit),
      topics: found.slice(0, MOST.topics),
    };
  };
}

/** One spelling of an entry, as queries are compared with it. */
interface Spelling {
  text: string;
  words: string[];
}

const fold = (text: string): Spelling => ({ text: foldWord(text), words: foldedWords(text) });

/**
 * The term itself, then its other spellings, then terms that begin so; then the term that is meant in spite of slips,
 * then its other spellings, then the rest.
 * @param spellings the term first
 */
function closeness([term, ...forms]: readonly Spelling[], words: readonly string[], asked: string): number {
  if (term?.text === asked) return 0;
  if (forms.some(({ text }) => text === asked)) return 1;
  if (term?.text.startsWith(asked)) return 2;
  const isAllFound = (spelling: Spelling) => spelling.words.every((word) => words.includes(word));
  if (term && isAllFound(term)) return 3;
  return forms.some(isAllFound) ? 4 : 5;
}
