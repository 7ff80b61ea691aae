/** Rule: a spelling leads to one entry. Otherwise it would be chance which of two definitions a reader sees. */
import { formKey } from '../../src/core/lexicon/key';
import { discSpellings } from '../../src/core/lexicon/variants';
import { fold } from '../../src/core/text/fold';
import type { AuthoredPack } from '../authored-pack';
import type { Problem } from '../problem';
import { surfaceForms } from '../surface-forms';
import { entriesOf } from './pack-texts';

export function checkUniqueForms(pack: AuthoredPack): Problem[] {
  const problems: Problem[] = [];
  const owners = new Map<string, string>();
  for (const { id, entry, file } of entriesOf(pack)) {
    for (const { text } of surfaceForms(entry)) {
      const owner = owners.get(keyOf(text));
      if (owner === undefined) owners.set(keyOf(text), id);
      else if (owner !== id) {
        const message = `“${text}” is a form of “${owner}” too (or is read the same). Leave it to one of them.`;
        if (!problems.some((problem) => problem.entry === id && problem.message === message)) {
          problems.push({ file, entry: id, field: 'forms', message });
        }
      }
    }
  }
  for (const { id, entry, file } of entriesOf(pack)) {
    for (const phrase of entry.not) {
      const owner = owners.get(keyOf(phrase));
      if (owner === undefined) continue;
      const message = `“${phrase}” is a form of “${owner}”, so it can't be blocked. Take it out of one of the two.`;
      problems.push({ file, entry: id, field: 'not', message });
    }
  }
  return problems;
}

/** Two spellings with the same key are the same to the matcher. */
function keyOf(spelling: string): string {
  const folded = fold(spelling).text;
  return formKey(discSpellings(folded)[0] ?? folded);
}
