/** Rule: an id of the outline names one thing, since links lead to it. */
import type { AuthoredPack } from '../authored-pack';
import type { Problem } from '../problem';
import { topicsOf } from './pack-texts';

export function checkUniqueIds({ outline }: AuthoredPack): Problem[] {
  return [
    ...twice(topicsOf(outline).map((topic) => topic.id)).map((id) => `Two topics have the id “${id}”.`),
    ...twice(outline.sections.map((section) => section.id)).map((id) => `Two sections have the id “${id}”.`),
  ].map((what) => ({ file: 'outline.yaml', message: `${what} Give one of them another id.` }));
}

function twice(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}
