import { describe, expect, it } from 'vitest';
import { excerpt, highlight } from '../../../src/ui/highlight';

/** Hits in brackets. */
const marked = (text: string, words: string[], query: string) =>
  highlight(text, words, query)
    .map((stretch) => (stretch.hit ? `[${stretch.text}]` : stretch.text))
    .join('');

describe('highlight', () => {
  it('marks as much of a word as was typed', () => {
    expect(marked('a torn meniscus', ['meniscus'], 'menis')).toBe('a torn [menis]cus');
  });
  it('marks a whole word where it was found in spite of a slip', () => {
    expect(marked('a torn meniscus', ['meniscus'], 'meniskus')).toBe('a torn [meniscus]');
  });
  it('marks words, not letters within others', () => {
    expect(marked('kneel on a knee', ['knee'], 'knee')).toBe('kneel on a [knee]');
  });
  it('sees through capitals and accents', () => {
    expect(marked('Ménière', ['meniere'], 'menière')).toBe('[Ménière]');
  });
  it('leaves a text without hits whole', () => {
    expect(highlight('nothing here', ['knee'], 'knee')).toEqual([{ text: 'nothing here', hit: false }]);
  });
});

describe('excerpt', () => {
  const long = `${'word '.repeat(30)}meniscus ${'word '.repeat(30)}`.trim();

  it('shows the place of the first hit', () => {
    const text = excerpt(long, ['meniscus']);
    expect(text).toMatch(/^… word .*meniscus.* word …$/);
    expect(text.length).toBeLessThan(130);
  });
  it('leaves a short text as it is', () => {
    expect(excerpt('A torn meniscus.', ['meniscus'])).toBe('A torn meniscus.');
  });
});
