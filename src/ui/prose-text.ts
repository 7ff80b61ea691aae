import type { Prose } from '../core/pack/pack';

export const proseText = (prose: Prose): string => prose.map(({ text }) => text).join('');

/** Made once a language: making one takes longer than finding a sentence with it. */
const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  const made = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, made);
  return made;
}

/** The first sentence of a text, without its links: enough to recognise an entry in a list. */
export function firstSentence(prose: Prose, language: string): string {
  const text = proseText(prose);
  for (const { segment } of segmenterOf(language).segment(text)) {
    return segment.trim();
  }
  return text;
}
