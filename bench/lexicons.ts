/** The lexicons that are measured: the built-in pack's, as the background compiles it, and made-up ones. */
import { readAuthoredPack } from '../content-data/authored-pack';
import { compilePack } from '../content-data/compile-pack';
import { authoredPackFolders } from '../scripts/content/pack-folders';
import { compileLexicon, type LexiconSource } from '../src/core/lexicon/compile';
import type { Lexicon } from '../src/core/lexicon/lexicon';
import type { Pack } from '../src/core/pack/pack';
import { leftTerms } from '../src/core/settings/chosen-terms';
import { DEFAULT_SETTINGS } from '../src/core/settings/settings';
import { generatedPack } from './generated-pack';

export interface MeasuredLexicon {
  /** "the built-in pack", "5,000 forms". */
  name: string;
  isBuiltIn: boolean;
  lexicon: Lexicon;
  /** All forms that it finds. */
  forms: string[];
  /** Those that are marked wherever they stand. */
  sureForms: string[];
}

/** The built-in pack with the choices that nobody has changed. */
export function builtInLexicon(): MeasuredLexicon {
  const pack = builtInPack();
  const left = leftTerms(pack.entries, DEFAULT_SETTINGS);
  const marked = pack.entries.filter(({ id }) => !left.has(id));
  const lexicon = compileLexicon(pack, left);
  return { name: 'the built-in pack', isBuiltIn: true, lexicon, ...formsOf(marked) };
}

export function generatedLexicon(forms: number): MeasuredLexicon {
  const pack = generatedSource(forms);
  const name = `${forms.toLocaleString('en')} forms`;
  return { name, isBuiltIn: false, lexicon: compileLexicon(pack), ...formsOf(pack.entries) };
}

/** What a made-up lexicon is compiled from. Its words of health are the built-in pack's. */
export function generatedSource(forms: number): LexiconSource {
  return generatedPack(forms, builtInPack().cues);
}

export function builtInPack(): Pack {
  const [folder] = authoredPackFolders();
  if (!folder) throw new Error('There is no pack in content-data.');
  return compilePack(readAuthoredPack(folder));
}

function formsOf(entries: LexiconSource['entries']): Pick<MeasuredLexicon, 'forms' | 'sureForms'> {
  const forms = entries.flatMap((entry) => entry.forms);
  const sure = forms.filter((form) => !form.needsContext);
  return { forms: forms.map(({ text }) => text), sureForms: sure.map(({ text }) => text) };
}
