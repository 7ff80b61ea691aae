/**
 * What the background writes to storage.local and every frame reads: two records to start with, one a card, and
 * one for all cards.
 */
import type { Lexicon } from './lexicon/lexicon';
import { CATEGORIES, FAMILIARITIES, type Figure, type Run, type ShownEntry } from './pack/pack';
import {
  CARD_DEPTHS,
  CARD_THEMES,
  type CardDepth,
  type CardTheme,
  DENSITIES,
  type Density,
  MARK_STYLES,
  type MarkStyle,
} from './settings/settings';
import { listOf, number, oneOf, optional, record, text } from './shape';

/** The choices a frame needs before it reads a word of the page. */
export interface FrameSettings {
  /** BCP 47 language of the pack; pages that state another one are left alone. */
  language: string;
  markStyle: MarkStyle;
  openDelay: number;
  density: Density;
  offSites: string[];
}

/** The choices that a frame needs only when it shows a card. */
export interface CardChoices {
  /** BCP 47 language of the pack: the one in which its texts are read aloud. */
  language: string;
  depth: CardDepth;
  theme: CardTheme;
}

/** One entry with its figure. */
export interface Card {
  /** Terms of linked entries need no second read: their ids are enough to ask for their own card. */
  entry: ShownEntry;
  figure?: Figure | undefined;
  /** `reviewed` is the month of the last review, written for readers. */
  document: { title: string; reviewed: string };
}

export const FRAME_SETTINGS_KEY = 'frameSettings';
export const LEXICON_KEY = 'lexicon';
export const CARD_CHOICES_KEY = 'cardChoices';
export const cardKey = (entry: string): string => `card:${entry}`;

const isFrameSettings = record<FrameSettings>({
  language: text,
  markStyle: oneOf(MARK_STYLES),
  openDelay: number,
  density: oneOf(DENSITIES),
  offSites: listOf(text),
});

const isCardChoices = record<CardChoices>({
  language: text,
  depth: oneOf(CARD_DEPTHS),
  theme: oneOf(CARD_THEMES),
});

const isLexicon = record<Lexicon>({
  entries: text,
  pattern: text,
  filter: text,
  forms: text,
  otherSenses: text,
  cues: record({ words: text, parts: text, beside: text, owned: text, neighbours: text }),
});

const mayBeTrue = optional(oneOf([true]));
const prose = listOf(record<Run>({ text, entry: optional(text), beyond: mayBeTrue }));

const isCard = record<Card>({
  entry: record<ShownEntry>({
    id: text,
    term: text,
    pronunciation: optional(text),
    category: oneOf(CATEGORIES),
    familiarity: oneOf(FAMILIARITIES),
    onPages: optional(oneOf([false])),
    plain: prose,
    more: prose,
    warning: optional(text),
    topics: listOf(record({ id: text, title: text })),
    related: listOf(text),
    figure: optional(text),
  }),
  figure: optional(record<Figure>({ id: text, title: text, svg: text, entries: listOf(text) })),
  document: record({ title: text, reviewed: text }),
});

/** @returns the settings, or null where the record is missing or damaged */
export function parseFrameSettings(value: unknown): FrameSettings | null {
  return isFrameSettings(value) ? value : null;
}

/** @returns the choices, or null where the record is missing or damaged */
export function parseCardChoices(value: unknown): CardChoices | null {
  return isCardChoices(value) ? value : null;
}

/** @returns the lexicon, or null where the record is missing or damaged */
export function parseLexicon(value: unknown): Lexicon | null {
  return isLexicon(value) ? value : null;
}

/** @returns the card, or null where the record is missing or damaged */
export function parseCard(value: unknown): Card | null {
  return isCard(value) ? value : null;
}
