/**
 * What the background writes to storage.local and every frame reads: two records to start with, one a card.
 */
import * as v from 'valibot';
import { lexiconSchema } from './lexicon/lexicon';
import { entrySchema, figureSchema } from './pack/pack';
import { DENSITIES, MARK_STYLES } from './settings/settings';

/** The choices a frame needs before it reads a word of the page. */
export const frameSettingsSchema = v.object({
  /** BCP 47 language of the pack; pages that state another one are left alone. */
  language: v.string(),
  markStyle: v.picklist(MARK_STYLES),
  openDelay: v.number(),
  density: v.picklist(DENSITIES),
  offSites: v.array(v.string()),
});

/** One entry with its figure. */
export const cardSchema = v.object({
  entry: entrySchema,
  figure: v.optional(figureSchema),
  /** Terms of linked entries need no second read: their ids are enough to ask for their own card. */
  document: v.object({ title: v.string(), reviewed: v.string() }),
});

export const FRAME_SETTINGS_KEY = 'frameSettings';
export const LEXICON_KEY = 'lexicon';
export const cardKey = (entry: string): string => `card:${entry}`;

export type FrameSettings = v.InferOutput<typeof frameSettingsSchema>;
export type Card = v.InferOutput<typeof cardSchema>;

/** @returns the settings, or null where the record is missing or damaged */
export function parseFrameSettings(value: unknown): FrameSettings | null {
  const result = v.safeParse(frameSettingsSchema, value);
  return result.success ? result.output : null;
}

/** @returns the lexicon, or null where the record is missing or damaged */
export function parseLexicon(value: unknown): v.InferOutput<typeof lexiconSchema> | null {
  const result = v.safeParse(lexiconSchema, value);
  return result.success ? result.output : null;
}

/** @returns the card, or null where the record is missing or damaged */
export function parseCard(value: unknown): Card | null {
  const result = v.safeParse(cardSchema, value);
  return result.success ? result.output : null;
}
