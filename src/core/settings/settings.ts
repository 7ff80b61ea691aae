/**
 * What a reader can choose. Only what differs from the default is kept, one storage key a setting, so that
 * two devices changing different settings don't undo each other, and a default that changes later reaches
 * everybody who never chose.
 */
import { listOf, numberBetween, oneOf, type Shape, text } from '../shape';

export const MARK_STYLES = ['dotted', 'line', 'tint', 'none'] as const;

/** Which terms are marked, by how likely a reader is to know them already. */
export const FAMILIARITY_CHOICES = ['all', 'medical', 'hard'] as const;

/** How often a term is marked. */
export const DENSITIES = ['every', 'section', 'page'] as const;

/** How much of an entry a card shows at first; what the reader opens or closes holds for the next cards. */
export const CARD_DEPTHS = ['plain', 'more'] as const;

/** The colours of the card; auto: those of the page where it states some, else those of the system. */
export const CARD_THEMES = ['auto', 'light', 'dark'] as const;

/** Milliseconds a pointer rests on a mark before its card opens. */
export const OPEN_DELAYS = { min: 0, max: 1500, step: 50 } as const;

export type FamiliarityChoice = (typeof FAMILIARITY_CHOICES)[number];
export type Density = (typeof DENSITIES)[number];
export type MarkStyle = (typeof MARK_STYLES)[number];
export type CardDepth = (typeof CARD_DEPTHS)[number];
export type CardTheme = (typeof CARD_THEMES)[number];

export interface Settings {
  markStyle: MarkStyle;
  openDelay: number;
  familiarity: FamiliarityChoice;
  density: Density;
  cardDepth: CardDepth;
  cardTheme: CardTheme;
  /** Entries that are not marked, by id. */
  offTerms: string[];
  /** Host patterns, see core/sites. */
  offSites: string[];
}

export type SettingKey = keyof Settings;

const SHAPES: { [Key in SettingKey]: Shape<Settings[Key]> } = {
  markStyle: oneOf(MARK_STYLES),
  openDelay: numberBetween(OPEN_DELAYS.min, OPEN_DELAYS.max),
  familiarity: oneOf(FAMILIARITY_CHOICES),
  density: oneOf(DENSITIES),
  cardDepth: oneOf(CARD_DEPTHS),
  cardTheme: oneOf(CARD_THEMES),
  offTerms: listOf(text),
  offSites: listOf(text),
};

export const DEFAULT_SETTINGS: Readonly<Settings> = {
  markStyle: 'dotted',
  openDelay: 250,
  familiarity: 'medical',
  density: 'every',
  cardDepth: 'plain',
  cardTheme: 'auto',
  offTerms: [],
  offSites: [],
};

export const SETTING_KEYS = Object.keys(DEFAULT_SETTINGS) as SettingKey[];

/**
 * Reads settings from what storage holds. A value that doesn't fit (damaged, or from a newer version) counts
 * as not chosen; the others stay.
 * @param stored the record of storage.sync, whatever it may be
 */
export function parseSettings(stored: Record<string, unknown>): Settings {
  const read = <Key extends SettingKey>(key: Key): Settings[Key] => {
    const value = stored[key];
    return SHAPES[key](value) ? value : DEFAULT_SETTINGS[key];
  };
  return {
    markStyle: read('markStyle'),
    openDelay: read('openDelay'),
    familiarity: read('familiarity'),
    density: read('density'),
    cardDepth: read('cardDepth'),
    cardTheme: read('cardTheme'),
    offTerms: read('offTerms'),
    offSites: read('offSites'),
  };
}

/** What to write and what to remove so that storage holds just what differs from the default. */
export function storageChange(patch: Partial<Settings>): { set: Record<string, unknown>; remove: string[] } {
  const set: Record<string, unknown> = {};
  const remove: string[] = [];
  for (const [key, value] of Object.entries(patch)) {
    if (JSON.stringify(value) === JSON.stringify(DEFAULT_SETTINGS[key as SettingKey])) remove.push(key);
    else set[key] = value;
  }
  return { set, remove };
}
