/** Finds the entry that explains a text best: one that stands in it, else one whose name the search finds in it. */
import { compileLexicon } from '../core/lexicon/compile';
import { createMatcher } from '../core/lexicon/match';
import type { Entry, Pack } from '../core/pack/pack';
import { foldedWords, makeSearch } from '../ui/search';

/**
 * Made when it is first needed: few readers ask, and the background is started often.
 * @returns a function from a text to the id of an entry, or to undefined where none is close
 */
export function makeClosestEntry(pack: Pack): (text: string) => string | undefined {
  // All terms, whatever is marked on pages: this one is asked for.
  const match = createMatcher(compileLexicon(pack));
  const search = makeSearch(pack);

  return (text) => {
    const [longest] = match(text).occurrences.sort((a, b) => b.end - b.start - (a.end - a.start));
    if (longest) return longest.entry;
    const asked = foldedWords(text);
    return search(text).entries.find(({ entry, words }) => isNamed(entry, words, asked))?.entry.id;
  };
}

/**
 * Whether a name of the entry is all in what was asked, but for endings and slips. The search also finds words of
 * explanations, and would have an answer for nearly everything; and it takes "nice" for "ice", where a slip in the
 * first letter of a word is another word.
 */
function isNamed({ term, forms }: Entry, found: readonly string[], asked: readonly string[]): boolean {
  const meant = new Set(found.filter((word) => asked.some((each) => isSlipOf(word, each))));
  return [term, ...forms.map((form) => form.text)].some((name) => {
    const words = foldedWords(name);
    return words.length > 0 && words.every((word) => meant.has(word));
  });
}

/** Whether a word that was found can be one that was asked: itself, continued, or with two slips at most. */
function isSlipOf(word: string, asked: string): boolean {
  // Of a word such as "the" too many others are a slip or a continuation.
  if (asked.length < 4) return word === asked;
  return word.startsWith(asked) || (word[0] === asked[0] && Math.abs(word.length - asked.length) <= 2);
}
