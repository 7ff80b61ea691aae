/** The lexicon of the packs in content-data, as the background compiles it. */
import { readAuthoredPack } from '../content-data/authored-pack';
import { compilePack } from '../content-data/compile-pack';
import { authoredPackFolders } from '../scripts/content/pack-folders';
import { compileLexicon } from '../src/core/lexicon/compile';
import type { Lexicon } from '../src/core/lexicon/lexicon';
import type { Pack } from '../src/core/pack/pack';

export interface Terms {
  lexicon: Lexicon;
  /** Forms that are marked wherever they stand. */
  sureForms: string[];
}

export function readTerms(): Terms {
  const [folder] = authoredPackFolders();
  if (!folder) throw new Error('There is no pack in content-data.');
  const pack: Pack = compilePack(readAuthoredPack(folder));
  return {
    lexicon: compileLexicon(pack),
    sureForms: pack.entries.flatMap(({ forms }) =>
      forms.filter((form) => !form.needsContext).map((form) => form.text),
    ),
  };
}
