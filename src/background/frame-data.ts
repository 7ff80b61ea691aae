/** What frames need, made from the pack and the reader's choices. Pure but for the writing. */
import { compileLexicon } from '../core/lexicon/compile';
import type { Pack } from '../core/pack/pack';
import {
  CARD_CHOICES_KEY,
  type Card,
  type CardChoices,
  cardKey,
  FRAME_SETTINGS_KEY,
  type FrameSettings,
  LEXICON_KEY,
} from '../core/page-data';
import { leftTerms } from '../core/settings/chosen-terms';
import type { Settings } from '../core/settings/settings';
import { monthOf } from '../core/text/month';
import { browser } from '../platform/extension';

/** The records that follow from the choices. */
export function frameRecords(pack: Pack, settings: Settings): Record<string, unknown> {
  const frameSettings: FrameSettings = {
    language: pack.language,
    markStyle: settings.markStyle,
    openDelay: settings.openDelay,
    density: settings.density,
    offSites: settings.offSites,
  };
  const cardChoices: CardChoices = {
    language: pack.language,
    depth: settings.cardDepth,
    theme: settings.cardTheme,
  };
  return {
    [FRAME_SETTINGS_KEY]: frameSettings,
    [CARD_CHOICES_KEY]: cardChoices,
    [LEXICON_KEY]: compileLexicon(pack, leftTerms(pack.entries, settings)),
  };
}

/**
 * The records that follow from the pack alone: a card an entry.
 * @param interfaceLanguage BCP 47
 */
export function cardRecords(pack: Pack, interfaceLanguage: string): Record<string, Card> {
  // Written out here: the first date that a page's frame writes takes as long as all else of its first card.
  const document = { title: pack.title, reviewed: monthOf(pack.reviewed, interfaceLanguage) };
  return Object.fromEntries(
    pack.entries.map(({ forms: _forms, not: _not, near: _near, apart: _apart, ...entry }) => {
      const figure = pack.figures.find(({ id }) => id === entry.figure);
      return [cardKey(entry.id), { entry, ...(figure && { figure }), document }];
    }),
  );
}

/**
 * Writes what differs from what is stored: every write of a record reaches every frame of every tab.
 * @throws where storage is full or fails; what was stored stays
 */
export async function writeRecords(records: Record<string, unknown>): Promise<void> {
  const stored = await browser.storage.local.get(Object.keys(records));
  const changed = Object.entries(records).filter(
    ([key, value]) => JSON.stringify(stored[key]) !== JSON.stringify(value),
  );
  if (changed.length > 0) await browser.storage.local.set(Object.fromEntries(changed));
}
