/** What a search result says. */
import { excerpt, highlight } from './highlight';
import { firstSentence, proseText } from './prose-text';
import { foldWord } from './search';
import type { AnyHit } from './use-search';

export const optionId = (listId: string, index: number): string => `${listId}-${index}`;

export const resultName = (hit: AnyHit): string => (hit.kind === 'entry' ? hit.entry.term : hit.topic.title);

/** The other spelling by which a term was found ("slipped disc"), where that says more than its name. */
export function resultForm(hit: AnyHit): string | null {
  if (hit.kind !== 'entry') return null;
  const { term, forms } = hit.entry;
  const found = (text: string) =>
    new Set(
      highlight(text, hit.words, '').flatMap((stretch) => (stretch.hit ? [foldWord(stretch.text)] : [])),
    ).size;
  let best: string | null = null;
  let most = found(term);
  for (const { text } of forms) {
    const count = found(text);
    if (count <= most) continue;
    most = count;
    best = text;
  }
  return best;
}

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
