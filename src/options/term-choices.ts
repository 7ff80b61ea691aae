/** Which terms are marked, by kind. */
import { CATEGORIES, type Category, type Entry } from '../core/pack/pack';
import { foldWord } from '../ui/search';

export interface TermGroup {
  category: Category;
  entries: Entry[];
}

/** The kinds that have entries, in their fixed order, each sorted by term. */
export function termGroups(entries: readonly Entry[], language: string): TermGroup[] {
  const order = new Intl.Collator(language);
  return CATEGORIES.map((category) => ({
    category,
    entries: entries
      .filter((entry) => entry.category === category)
      .sort((a, b) => order.compare(a.term, b.term)),
  })).filter((group) => group.entries.length > 0);
}

/** The groups with only those entries of which a spelling holds what was typed. */
export function filterGroups(groups: readonly TermGroup[], typed: string): TermGroup[] {
  const wanted = foldWord(typed.trim());
  const fits = ({ term, forms }: Entry) =>
    [term, ...forms.map(({ text }) => text)].some((text) => foldWord(text).includes(wanted));
  return groups
    .map(({ category, entries }) => ({ category, entries: entries.filter(fits) }))
    .filter((group) => group.entries.length > 0);
}

export type Ticked = 'all' | 'some' | 'none';

/** How many of the entries are marked, and what a box for all of them shows. */
export function ticked(
  entries: readonly Entry[],
  offTerms: readonly string[],
): { on: number; state: Ticked } {
  const on = entries.filter(({ id }) => !offTerms.includes(id)).length;
  return { on, state: on === entries.length ? 'all' : on === 0 ? 'none' : 'some' };
}

/**
 * The terms that are off after these entries are switched. Others stay as they are, also those that this
 * pack doesn't know: another version of it may.
 */
export function switchTerms(offTerms: readonly string[], entries: readonly Entry[], on: boolean): string[] {
  const ids = new Set(entries.map(({ id }) => id));
  const others = offTerms.filter((id) => !ids.has(id));
  return on ? others : [...others, ...ids];
}
