import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CueKind, createCueWordFinder, writeCueWords } from '../../../src/core/lexicon/cue-words';

const WORDS: Record<CueKind, string[]> = {
  cue: ['doctor', 'blood pressure', "Parkinson's disease", 'chest x-ray'],
  hint: ['risk', 'risk factor'],
  body: ['blood', 'arm'],
};
const find = createCueWordFinder(writeCueWords(WORDS), /^rheumat[a-z]|itis$/);

/** What is found in a text, as `word kind`. */
const found = (text: string) =>
  [...find(text)].map(({ kind, start, end }) => `${text.slice(start, end)} ${kind}`);

describe('words of several kinds', () => {
  it.each([
    ['in any letter case', 'The DOCTOR’s arm', ['DOCTOR', 'arm']],
    ['as the longest phrase', 'Blood pressure, blood and risk factors', ['Blood pressure', 'blood', 'risk']],
    ['however a phrase is joined', 'blood-pressure, chest\n x-ray', ['blood-pressure', 'chest\n x-ray']],
    ['with any apostrophe', 'Parkinson’s disease', ['Parkinson’s disease']],
    ['by their beginnings and endings', 'Rheumatism, Colitis', ['Rheumatism', 'Colitis']],
  ])('are found %s', (_, text, words) =>
    expect(found(text).map((each) => each.slice(0, each.lastIndexOf(' ')))).toEqual(words),
  );

  it('come with their kind', () => {
    expect(found('A doctor, a risk, an arm')).toEqual(['doctor cue', 'risk hint', 'arm body']);
  });

  it.each([
    ['parts of other words', 'doctoral, asterisk, armchair, bloodless'],
    ['letters beyond ASCII', 'armé, éarm'],
    ['the rest of a phrase', 'pressure, factor, disease'],
    ['a beginning or an ending alone', 'rheumat; it is'],
    ['a phrase with other signs in it', 'chest, x-ray'],
  ])('are not found in %s', (_, text) => expect(found(text)).toEqual([]));
});

it('finds what a search for each word at each place finds', () => {
  const pieces = fc.array(
    fc.constantFrom('doctor', 'blood', 'pressure', 'risk', 'factor', 'arm', 'the', ' ', '-', ', ', 's'),
    { maxLength: 14 },
  );
  fc.assert(
    fc.property(pieces, (all) => {
      const text = all.join('');
      expect(found(text)).toEqual(slowly(text));
    }),
  );
});

function slowly(text: string): string[] {
  const kinds = Object.entries(WORDS).flatMap(([kind, words]) => words.map((word) => ({ kind, word })));
  const longestFirst = kinds.sort((a, b) => b.word.length - a.word.length);
  const result: string[] = [];
  for (let at = 0; at < text.length; at++) {
    if (/[a-z0-9]/.test(text[at - 1] ?? ' ')) continue;
    for (const { kind, word } of longestFirst) {
      const here = new RegExp(`^${word.replace(' ', '(?:\\s+|-)')}(?![a-z0-9])`).exec(text.slice(at));
      if (!here) continue;
      result.push(`${here[0]} ${kind}`);
      at += here[0].length - 1;
      break;
    }
  }
  return result;
}
