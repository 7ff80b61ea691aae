/** Rule: what a file names by id exists. */
import type { AuthoredPack } from '../authored-pack';
import type { Problem } from '../problem';
import { entriesOf, topicsOf } from './pack-texts';

export function checkReferences(pack: AuthoredPack): Problem[] {
  const topics = new Set(topicsOf(pack.outline).map((topic) => topic.id));
  const problems: Problem[] = [];
  for (const { id, entry, file } of entriesOf(pack)) {
    const report = (field: string, message: string) => problems.push({ file, entry: id, field, message });
    for (const topic of entry.topics) {
      if (!topics.has(topic)) {
        report('topics', `The outline has no topic “${topic}”. Name one by the id it has in outline.yaml.`);
      }
    }
    for (const related of entry.related) {
      if (related === id) report('related', 'The entry names itself. Take it out.');
      else if (!pack.entries.has(related)) {
        report(
          'related',
          `There is no entry “${related}”. Write entries/${related}.yaml or take the name out.`,
        );
      }
    }
    if (entry.figure && !pack.figures.has(entry.figure)) report('figure', noFigure(entry.figure));
  }
  for (const topic of topicsOf(pack.outline)) {
    if (topic.figure && !pack.figures.has(topic.figure)) {
      problems.push({ file: 'outline.yaml', field: `${topic.id}, figure`, message: noFigure(topic.figure) });
    }
  }
  return problems;
}

function noFigure(id: string): string {
  return `There is no figure “${id}”. Draw figures/${id}.svg or take the name out.`;
}
