/** Finds the terms of a pack in its own texts, with the matcher that finds them in pages. */
import { compileLexicon } from '../../src/core/lexicon/compile';
import { NO_CUES } from '../../src/core/lexicon/cues';
import { createMatcher, type Matcher } from '../../src/core/lexicon/match';
import type { AuthoredPack } from '../authored-pack';
import { surfaceForms } from '../surface-forms';

/** Several rules ask for the matcher of the same pack, and making it takes longer than using it. */
const made = new WeakMap<AuthoredPack, Matcher>();

/** The matcher of all forms of a pack. */
export function termMatcher(pack: AuthoredPack): Matcher {
  const matcher = made.get(pack) ?? makeMatcher(pack);
  made.set(pack, matcher);
  return matcher;
}

function makeMatcher(pack: AuthoredPack): Matcher {
  const entries = [...pack.entries].map(([id, entry]) => ({
    id,
    category: entry.category,
    not: entry.not,
    forms: surfaceForms(entry),
  }));
  return createMatcher(compileLexicon({ entries, cues: NO_CUES }));
}
