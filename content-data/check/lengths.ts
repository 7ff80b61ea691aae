/** Rule: a card is read at a glance. So few sentences, few words, and each item of a list is one sentence. */
import type { AuthoredPack } from '../authored-pack';
import type { Problem } from '../problem';
import type { SentenceFile } from '../schema';
import { entriesOf, proseOf, sentencesIn, topicsOf, wordsIn, wordsOf } from './pack-texts';

const PLAIN_SENTENCES = 2;
const PLAIN_WORDS = 45;
const MORE_SENTENCES = 4;

export function checkLengths(pack: AuthoredPack): Problem[] {
  const problems: Problem[] = [];
  for (const { id, entry, file } of entriesOf(pack)) {
    const report = (field: string, message: string) => problems.push({ file, entry: id, field, message });
    const tooMany = (field: 'plain' | 'more', limit: number) => {
      const count = entry[field].length;
      if (count > limit) report(field, `It has ${count} sentences. Make do with ${limit}.`);
    };
    tooMany('plain', PLAIN_SENTENCES);
    tooMany('more', MORE_SENTENCES);
    const words = wordsIn(proseOf(entry.plain)).length;
    if (words > PLAIN_WORDS) report('plain', `It has ${words} words. Make do with ${PLAIN_WORDS}.`);
    for (const field of ['plain', 'more'] as const) {
      entry[field].forEach((sentence, index) => {
        const message = notOneSentence(sentence);
        if (message) report(`${field}.${index}`, message);
      });
    }
  }
  for (const topic of topicsOf(pack.outline)) {
    const message = notOneSentence(topic.short);
    if (message) problems.push({ file: 'outline.yaml', field: `${topic.id}, short`, message });
  }
  return problems;
}

function notOneSentence(sentence: SentenceFile): string | null {
  const text = wordsOf(sentence);
  const count = sentencesIn(text);
  if (count === 1 && /[.!?]["”’)]*$/.test(text)) return null;
  return count > 1
    ? `“${text}” holds ${count} sentences. Give each its own item, or make one of them.`
    : `“${text}” does not end like a sentence. Put a stop at its end.`;
}
