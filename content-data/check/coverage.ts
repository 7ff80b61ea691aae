/** Rule: every topic has at least one entry that cites it, so that no part of the document is left unexplained. */
import type { AuthoredPack } from '../authored-pack';
import type { Problem } from '../problem';
import { entriesOf, isMarked, topicsOf } from './pack-texts';

export function checkCoverage(pack: AuthoredPack): Problem[] {
  const cited = new Set(entriesOf(pack).flatMap(({ entry }) => (isMarked(entry) ? entry.topics : [])));
  const uncited = topicsOf(pack.outline)
    .filter((topic) => !cited.has(topic.id))
    .map((topic) => ({
      file: 'outline.yaml',
      field: topic.id,
      message: `No entry cites the topic “${topic.title}”. Add ${topic.id} to the topics of an entry it explains.`,
    }));
  const citesNothing = entriesOf(pack)
    .filter(({ entry }) => entry.topics.length === 0)
    .map(({ id, file }) => ({
      file,
      entry: id,
      field: 'topics',
      message: 'The entry cites no topic. Name those of the outline that speak of it.',
    }));
  return [...uncited, ...citesNothing];
}
