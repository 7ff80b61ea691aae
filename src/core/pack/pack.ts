/**
 * A pack as the extension ships it: one glossary with the outline of the document it is derived from.
 * It is made by `content-data/compile-pack.ts` at build time; nothing here reads files.
 */
import * as v from 'valibot';

export const CATEGORIES = [
  'condition',
  'symptom',
  'anatomy',
  'function',
  'test',
  'medicine',
  'procedure',
  'treatment',
  'device',
  'self-care',
  'care',
  'profession',
] as const;

/** How likely a reader is to know the word already. */
export const FAMILIARITIES = ['everyday', 'common', 'specialist'] as const;

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

/** A stretch of text; with `entry` it is a link to that entry, with `beyond` the document does not say it. */
const runSchema = v.object({
  text: v.string(),
  entry: v.optional(id),
  beyond: v.optional(v.literal(true)),
});

const proseSchema = v.array(runSchema);

/** A spelling that can stand in a page, with what must hold before it is marked. */
const surfaceFormSchema = v.object({
  text: v.string(),
  /** Only this capitalisation counts: "PT", not "pt". */
  exactCase: v.optional(v.literal(true)),
  /** Marked only where the text around it is about health. */
  needsContext: v.optional(v.literal(true)),
  /** And only near one of the entry's words of that name. */
  needsNear: v.optional(v.literal(true)),
});

const topicReferenceSchema = v.object({ id, title: v.string() });

const figureSchema = v.object({
  id,
  title: v.string(),
  /** The drawing itself, checked at build time: no script, no outside reference. */
  svg: v.string(),
  /** The entries its labels name. */
  entries: v.array(id),
});

/** An entry with all a card shows, so that a page can explain a mark with one storage read: see core/page-data. */
const entrySchema = v.object({
  id,
  term: v.string(),
  pronunciation: v.optional(v.string()),
  category: v.picklist(CATEGORIES),
  familiarity: v.picklist(FAMILIARITIES),
  /** A word of our own texts and figures that is explained there, but not looked for on pages. */
  onPages: v.optional(v.literal(false)),
  plain: proseSchema,
  more: proseSchema,
  warning: v.optional(v.string()),
  topics: v.array(topicReferenceSchema),
  related: v.array(id),
  figure: v.optional(id),
  forms: v.array(surfaceFormSchema),
  /** Longer phrases in which a form of this entry means something else ("ice cream"). */
  not: v.array(v.string()),
  /** Words that must or must not stand near a form with other senses; see core/lexicon/neighbours. */
  near: v.optional(v.array(v.string())),
  apart: v.optional(v.array(v.string())),
});

const topicSchema = v.object({
  id,
  title: v.string(),
  /** The topic in one sentence. */
  short: v.string(),
  paragraphs: v.array(proseSchema),
  figure: v.optional(id),
});

export const packSchema = v.object({
  id,
  title: v.string(),
  /** BCP 47 language tag of the forms and definitions. */
  language: v.string(),
  /** ISO date on which the definitions were last reviewed. */
  reviewed: v.string(),
  /** Words that show that a text is about health; see core/lexicon/cues. */
  cues: v.object({
    words: v.array(v.string()),
    beginnings: v.array(v.string()),
    endings: v.array(v.string()),
    hints: v.array(v.string()),
    body: v.array(v.string()),
    beside: v.array(v.string()),
    owned: v.array(v.string()),
  }),
  introduction: topicSchema,
  sections: v.array(v.object({ id, title: v.string(), topics: v.array(topicSchema) })),
  conclusion: topicSchema,
  entries: v.array(entrySchema),
  figures: v.array(figureSchema),
});

export type Run = v.InferOutput<typeof runSchema>;
export type Prose = Run[];
export type SurfaceForm = v.InferOutput<typeof surfaceFormSchema>;
export type Entry = v.InferOutput<typeof entrySchema>;
/** What a reader is shown of an entry: all but what is there to find it in texts. */
export type ShownEntry = Omit<Entry, 'forms' | 'not' | 'near' | 'apart'>;
export type Topic = v.InferOutput<typeof topicSchema>;
export type Figure = v.InferOutput<typeof figureSchema>;
export type Pack = v.InferOutput<typeof packSchema>;
export type Section = Pack['sections'][number];
export type Category = (typeof CATEGORIES)[number];
export type Familiarity = (typeof FAMILIARITIES)[number];
