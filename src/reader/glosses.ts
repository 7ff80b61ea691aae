/** Which terms are explained beside which paragraph. */
import type { Entry, Prose } from '../core/pack/pack';

/**
 * @param paragraphs of one topic, in reading order
 * @returns for each paragraph the entries that it is the first to link
 */
export function glosses(paragraphs: readonly Prose[], entries: readonly Entry[]): Entry[][] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const explained = new Set<string>();
  return paragraphs.map((runs) =>
    runs.flatMap(({ entry: id }) => {
      const entry = id === undefined || explained.has(id) ? undefined : byId.get(id);
      if (!entry) return [];
      explained.add(entry.id);
      return [entry];
    }),
  );
}
