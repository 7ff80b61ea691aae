/** The words a lexicon finds in a text, in a form that is easy to read in a test. */
import { compileLexicon, type LexiconSource } from '../../../src/core/lexicon/compile';
import { createCueFinder, NO_CUES } from '../../../src/core/lexicon/cues';
import { createMatcher } from '../../../src/core/lexicon/match';
import type { SurfaceForm } from '../../../src/core/pack/pack';

/** A form, with `!` behind it where only its capitalisation counts, `?` where it needs context. */
type Forms = Record<string, readonly string[]>;

export interface SmallLexicon {
  /** Forms by entry. */
  forms: Forms;
  /** Phrases with another sense by entry. */
  not?: Forms;
  cues?: readonly string[];
}

export function source({ forms, not = {}, cues = [] }: SmallLexicon): LexiconSource {
  const entries = Object.entries(forms).map(([id, texts]) => ({
    id,
    category: 'treatment' as const,
    forms: texts.map(surfaceForm),
    not: [...(not[id] ?? [])],
  }));
  return { entries, cues: { ...NO_CUES, words: cues } };
}

/** What is found, as `word→entry`, with `?` behind it where it needs context. */
export function found(text: string, lexicon: SmallLexicon, offTerms: readonly string[] = []): string[] {
  const match = createMatcher(compileLexicon(source(lexicon), new Set(offTerms)));
  return match(text).occurrences.map(
    ({ start, end, entry, needsContext }) => `${text.slice(start, end)}→${entry}${needsContext ? '?' : ''}`,
  );
}

/** The first cue of a text outside the words that are found in it. */
export function cueIn(text: string, lexicon: SmallLexicon): string | null {
  const compiled = compileLexicon(source(lexicon));
  return createCueFinder(compiled.cues).find(text, createMatcher(compiled)(text).occurrences, 0).cue;
}

function surfaceForm(written: string): SurfaceForm {
  const [, text = '', flags = ''] = /^(.*?)([!?]*)$/.exec(written) ?? [];
  return {
    text,
    ...(flags.includes('!') && { exactCase: true as const }),
    ...(flags.includes('?') && { needsContext: true as const }),
  };
}
