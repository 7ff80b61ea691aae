import type { Prose } from '../core/pack/pack';

export const proseText = (prose: Prose): string => prose.map(({ text }) => text).join('');

/** The first sentence of a text, without its links: enough to recognise an entry in a list. */
export function firstSentence(prose: Prose, language: string): string {
  const text = proseText(prose);
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    return segment.trim();
  }
  return text;
}
