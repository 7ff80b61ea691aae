/** What a search result says. */
import { excerpt, highlight } from './highlight';
import { firstSentence, proseText } from './prose-text';
import type { AnyHit } from './use-search';

export const optionId = (listId: string, index: number): string => `${listId}-${index}`;

export const resultName = (hit: AnyHit): string => (hit.kind === 'entry' ? hit.entry.term : hit.topic.title);

/** What a term means, or the place in a text where the words stand. */
export function resultText(hit: AnyHit, language: string): string {
  const holdsHit = (text: string) => highlight(text, hit.words, '').some((stretch) => stretch.hit);
  if (hit.kind === 'entry') {
    const { term, plain } = hit.entry;
    const sentence = firstSentence(plain, language);
    const all = proseText(plain);
    const isClear = holdsHit(term) || holdsHit(sentence) || !holdsHit(all);
    return isClear ? sentence : excerpt(all, hit.words);
  }
  const { short, paragraphs } = hit.topic;
  return excerpt([short, ...paragraphs.map(proseText)].find(holdsHit) ?? short, hit.words);
}
