/** Rule: `near` and `apart` are there for forms that ask for them. Otherwise they would look as if they did something. */
import type { AuthoredPack } from '../authored-pack';
import type { Problem } from '../problem';
import { entriesOf } from './pack-texts';

export function checkNeighbours(pack: AuthoredPack): Problem[] {
  const problems: Problem[] = [];
  for (const { id, entry, file } of entriesOf(pack)) {
    const contexts = entry.forms.map((form) => (typeof form === 'string' ? undefined : form.context));
    const report = (field: string, message: string) => problems.push({ file, entry: id, field, message });
    const asksForNear = contexts.includes('near');
    if (asksForNear && !entry.near) {
      report('near', 'is missing: a form has `context: near`. Say which words it must stand near.');
    }
    if (!asksForNear && entry.near) {
      report('near', 'does nothing: no form has `context: near`. Give it to one or take the words out.');
    }
    if (entry.apart && contexts.every((context) => !context)) {
      report('apart', 'does nothing: no form has `context`. Give it to one or take the words out.');
    }
  }
  return problems;
}
