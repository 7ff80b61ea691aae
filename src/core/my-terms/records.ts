/**
 * What a reader keeps of their own. It is private health information: it lives in the extension's own database (see
 * platform/my-terms-store), and each record is complete in itself, so that it can be read without the pack it is from.
 */
import * as v from 'valibot';
import type { Prose } from '../pack/pack';

/** Text in one line, whatever it was: so a file can give each field a line of its own. */
const line = v.pipe(
  v.string(),
  v.transform((text) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim()),
  v.nonEmpty(),
);
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
/** A moment in UTC, as `Date.toISOString` writes it. */
const moment = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?Z$/),
  v.check((text) => !Number.isNaN(Date.parse(text))),
);

/** A page on which a term was saved. It is kept only where the reader asks for it. */
export const metPageSchema = v.object({
  url: v.pipe(v.string(), v.regex(/^https?:\/\/[^\s<>]+$/)),
  title: line,
  met: moment,
});

export const savedTermSchema = v.object({
  entry: id,
  term: line,
  /** The plain definition. */
  plain: line,
  /** The document and its topics. */
  source: line,
  saved: moment,
  pages: v.array(metPageSchema),
});

/** A word that is not marked because the reader knows it. */
export const knownWordSchema = v.object({ entry: id, term: line, since: moment });

/** Free text as it was typed; a line ends with "\n" on every machine. */
export const questionsSchema = v.pipe(
  v.string(),
  v.transform((text) => text.replace(/\r\n?/g, '\n')),
);

export type MetPage = v.InferOutput<typeof metPageSchema>;
export type SavedTerm = v.InferOutput<typeof savedTermSchema>;
export type KnownWord = v.InferOutput<typeof knownWordSchema>;

export interface MyTerms {
  terms: SavedTerm[];
  known: KnownWord[];
  questions: string;
}

export interface KeptTerms extends MyTerms {
  /** Whether the reader wants the pages kept on which terms are saved. */
  keepPages: boolean;
}

export const NOTHING: Readonly<MyTerms> = { terms: [], known: [], questions: '' };

/** What a record takes from an entry of a pack. */
export interface Explained {
  id: string;
  term: string;
  plain: Prose;
  topics: { title: string }[];
}

/**
 * The record of an entry.
 * @param document the title of the document that its pack is derived from
 * @param saved the moment, as `Date.toISOString` writes it
 */
export function savedTerm(entry: Explained, document: string, saved: string): SavedTerm {
  const topics = entry.topics.map(({ title }) => title).join('; ');
  return v.parse(savedTermSchema, {
    entry: entry.id,
    term: entry.term,
    plain: entry.plain.map(({ text }) => text).join(''),
    source: topics ? `${document}: ${topics}` : document,
    saved,
    pages: [],
  });
}

/** A record with the words that its entry has now; as it was saved where there is no such entry any more. */
export function refreshed(term: SavedTerm, entries: readonly Explained[], document: string): SavedTerm {
  const entry = entries.find(({ id }) => id === term.entry);
  return entry ? { ...savedTerm(entry, document, term.saved), pages: term.pages } : term;
}
