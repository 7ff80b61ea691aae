import type { Prose } from '../core/pack/pack';

export const proseText = (prose: Prose): string => prose.map(({ text }) => text).join('');

/** Made once a language: making one takes longer than finding a sentence with it. */
const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  const made = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, made);
  return made;
}

/** First sentences of a pack's texts, which stay as they are: a search asks for the same ones at every letter. */
const found = new WeakMap<Prose, string>();

/** The first sentence of a text, without its links: enough to recognise an entry in a list. */
export function firstSentence(prose: Prose, language: string): string {
  const known = found.get(prose);
  if (known !== undefined) return known;
  const sentence = findFirstSentence(proseText(prose), language);
  found.set(prose, sentence);
  return sentence;
}

function findFirstSentence(text: string, language: string): string {
  for (const { segment } of segmenterOf(language).segment(text)) {
    return segment.trim();
  }
  return text;
}
