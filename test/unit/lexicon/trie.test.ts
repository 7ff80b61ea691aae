import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../src/core/lexicon/compile';
import { NO_CUES } from '../../../src/core/lexicon/cues';
import { formKey } from '../../../src/core/lexicon/key';
import { createMatcher } from '../../../src/core/lexicon/match';
import { triePattern } from '../../../src/core/lexicon/trie';
import { parseLexicon } from '../../../src/core/page-data';
import { found, source } from './found';

/** What the pattern of some keys finds in a text. */
const candidates = (keys: string[], text: string) => text.match(new RegExp(triePattern(keys), 'gi')) ?? [];

describe('the pattern', () => {
  it('finds the longest key, and falls back to a shorter one', () => {
    const keys = ['a', 'ab', 'abcd', 'b'];
    expect(candidates(keys, 'abcd abc ab a b')).toEqual(['abcd', 'ab', 'ab', 'a', 'b']);
    expect(candidates(keys, 'babcd, cab')).toEqual(['b']);
  });

  it('takes signs as what they are', () => {
    for (const key of [
      'c++',
      'a.b',
      'a*b',
      '(a)',
      '[a]',
      '{2}',
      'a|b',
      '^a$',
      'a\\b',
      'a?',
      'a/b',
      '$',
      '.',
    ]) {
      expect(candidates([key], `x ${key} x`)).toEqual([key]);
      expect(candidates([key], 'x aab axb aaab cc c b 2 x')).toEqual([]);
    }
  });

  it('finds keys that begin with a letter outside ASCII, in either case', () => {
    expect(candidates(['épaule', 'ødem', 'über'], 'ÉPAULE, ødem, Über')).toEqual(['ÉPAULE', 'ødem', 'Über']);
  });

  it('finds keys with letters outside the basic plane', () => {
    expect(candidates(['𝒳-ray', '𝒳𝒴', '𝒳'], '𝒳𝒴 𝒳-ray 𝒳')).toEqual(['𝒳𝒴', '𝒳-ray', '𝒳']);
  });

  it('finds every one of any keys, and the whole of it', () => {
    const character = fc.constantFrom(..."ab1é𝒳 '.*+?^$()[]{}|\\/");
    const key = fc
      .array(character, { minLength: 1, maxLength: 6 })
      .map((characters) => formKey(characters.join('').trim()))
      .filter((text) => text !== '');
    fc.assert(
      fc.property(fc.uniqueArray(key, { minLength: 1, maxLength: 10 }), (keys) => {
        const pattern = new RegExp(triePattern(keys), 'i');
        for (const each of keys) expect(pattern.exec(` ${each} `)?.[0]).toBe(each);
      }),
      { numRuns: 1000 },
    );
  });

  it('of no key finds nothing', () => {
    expect(candidates([], 'anything at all, and nothing: ')).toEqual([]);
  });
});

describe('a lexicon', () => {
  it('without entries and cues finds nothing', () => {
    const match = createMatcher(compileLexicon({ entries: [], cues: NO_CUES }));
    expect(match('Any text, and none.')).toEqual({ occurrences: [] });
    expect(match('')).toEqual({ occurrences: [] });
  });

  it('with all its entries switched off finds nothing', () => {
    expect(found('knee', { forms: { knee: ['knee'] } }, ['knee'])).toEqual([]);
  });

  it('finds the same after it has been stored and read again', () => {
    const lexicon = compileLexicon(
      source({
        forms: { pt: ['PT!'], rest: ['rest?'], a: ["Baker's cyst"] },
        not: { rest: ['rest of'] },
        cues: ['x'],
      }),
    );
    const stored = parseLexicon(JSON.parse(JSON.stringify(lexicon)));
    const text = 'PT, pt, rest, the rest of x, Baker’s cyst';
    expect(stored && createMatcher(stored)(text)).toEqual(createMatcher(lexicon)(text));
  });

  it('gives the same for the same text each time', () => {
    const match = createMatcher(compileLexicon(source({ forms: { knee: ['knee'] } })));
    expect(match('a knee')).toEqual(match('a knee'));
  });

  it('that names an entry it does not hold is refused with a sentence', () => {
    const match = createMatcher({ ...compileLexicon(source({ forms: { knee: ['knee'] } })), entries: '' });
    expect(() => match('knee')).toThrow('The lexicon holds no entry 0, but a form of it.');
  });
});
