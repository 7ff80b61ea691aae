import type { Entry, Familiarity } from '../pack/pack';
import type { FamiliarityChoice, Settings } from './settings';

/** The words that each choice leaves alone. */
const LEFT: Record<FamiliarityChoice, readonly Familiarity[]> = {
  all: [],
  medical: ['everyday'],
  hard: ['everyday', 'common'],
};

/**
 * The ids of the entries that are not marked on pages: those that are there for our own texts only, and those that
 * a reader has switched off or knows well enough.
 */
export function leftTerms(
  entries: readonly Pick<Entry, 'id' | 'familiarity' | 'onPages'>[],
  { offTerms, familiarity }: Pick<Settings, 'offTerms' | 'familiarity'>,
): Set<string> {
  const unmarked = entries.filter(
    (entry) => entry.onPages === false || LEFT[familiarity].includes(entry.familiarity),
  );
  return new Set([...offTerms, ...unmarked.map((entry) => entry.id)]);
}
