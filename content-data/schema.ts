/**
 * What people write in a pack's folder: `pack.yaml`, `outline.yaml`, `entries/*.yaml`.
 * The file name of an entry is its id. Every object is strict, so a misspelt field is reported, not ignored.
 */
import * as v from 'valibot';
import { CATEGORIES, FAMILIARITIES } from '../src/core/pack/pack';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const id = v.pipe(v.string(), v.regex(ID, 'is an id: small letters, digits and hyphens'));
const text = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'));

/** One sentence; `{beyond: …}` where the document does not say it. */
const sentence = v.union([text, v.strictObject({ beyond: text })], 'is a sentence, or {beyond: a sentence}');
const sentences = v.pipe(v.array(sentence), v.minLength(1, 'needs at least one sentence'));

const form = v.union(
  [
    text,
    v.strictObject({
      form: text,
      /** The plural where the rules of English would get it wrong, or false where it has none. */
      plural: v.optional(v.union([text, v.literal(false)])),
      /** Only this capitalisation counts ("PT"). */
      case: v.optional(v.literal('exact')),
      /** Marked only where the text around it is about health; `near`: and a word of the entry's `near` is near it. */
      context: v.optional(v.union([v.literal(true), v.literal('near')])),
    }),
  ],
  'is a spelling, or {form, plural?, case?, context?}',
);

const neighbour = v.pipe(
  text,
  v.regex(/^[a-z0-9' -]+\*?$/i, 'is a word or phrase; only * may stand at its end'),
);

export const packFileSchema = v.strictObject({
  title: text,
  language: text,
  reviewed: v.pipe(v.string(), v.isoDate('is a date such as 2026-03-01')),
});

/** What shows that a text is about health: forms marked `context` wait for it. See cues.yaml for each list. */
export const cuesFileSchema = v.strictObject({
  beginnings: v.array(text),
  endings: v.array(text),
  hints: v.array(text),
  body: v.array(text),
  beside: v.array(text),
  owned: v.array(text),
  words: v.array(text),
});

export const entryFileSchema = v.strictObject({
  term: text,
  pronunciation: v.optional(text),
  category: v.picklist(CATEGORIES, `is one of ${CATEGORIES.join(', ')}`),
  familiarity: v.picklist(FAMILIARITIES, `is one of ${FAMILIARITIES.join(', ')}`),
  /**
   * False: explained in our own texts and figures; not marked on pages, because the document does not name it as a
   * concept.
   */
  marked: v.optional(v.literal(false)),
  forms: v.optional(v.array(form), []),
  not: v.optional(v.array(text), []),
  /** Words that must stand near a form marked `context: near`; `*` at the end stands for any ending. */
  near: v.optional(v.array(neighbour)),
  /** Words that must not stand near any form marked `context`. */
  apart: v.optional(v.array(neighbour)),
  plain: sentences,
  more: sentences,
  warning: v.optional(text),
  topics: v.pipe(v.array(id), v.minLength(1, 'names at least one topic of the outline')),
  related: v.optional(v.array(id), []),
  figure: v.optional(id),
});

const topicFile = v.strictObject({ id, title: text, short: text, text, figure: v.optional(id) });

export const outlineFileSchema = v.strictObject({
  introduction: topicFile,
  sections: v.pipe(
    v.array(v.strictObject({ id, title: text, topics: v.pipe(v.array(topicFile), v.minLength(1)) })),
    v.minLength(1, 'needs at least one section'),
  ),
  conclusion: topicFile,
});

export type PackFile = v.InferOutput<typeof packFileSchema>;
export type FormFile = v.InferOutput<typeof form>;
export type SentenceFile = v.InferOutput<typeof sentence>;
export type EntryFile = v.InferOutput<typeof entryFileSchema>;
export type OutlineFile = v.InferOutput<typeof outlineFileSchema>;
export type CuesFile = v.InferOutput<typeof cuesFileSchema>;
