/** Joins what is kept with what is added: nothing that is there is lost, and adding twice changes nothing more. */
import type { MyTerms, SavedTerm } from './records';

export function merge(now: MyTerms, added: MyTerms): MyTerms {
  return {
    terms: joined(now.terms, added.terms, ({ entry }) => entry, mergeTerm),
    known: joined(now.known, added.known, ({ entry }) => entry, kept),
    questions: mergeQuestions(now.questions, added.questions),
  };
}

function mergeTerm(now: SavedTerm, added: SavedTerm): SavedTerm {
  return { ...now, pages: joined(now.pages, added.pages, ({ url }) => url, kept) };
}

/** Both texts, the added one below, unless one of them holds the other. */
function mergeQuestions(now: string, added: string): string {
  if (now.includes(added)) return now;
  if (added.includes(now)) return added;
  return `${now.trimEnd()}\n\n${added}`;
}

const kept = <T>(now: T): T => now;

function joined<T>(now: T[], added: T[], key: (item: T) => string, both: (now: T, added: T) => T): T[] {
  const all = new Map(now.map((item) => [key(item), item]));
  for (const item of added) {
    const before = all.get(key(item));
    all.set(key(item), before ? both(before, item) : item);
  }
  return [...all.values()];
}
