import { describe, expect, it } from 'vitest';
import { found } from './found';

const KNEE = { forms: { knee: ['knee'], back: ['lower back'], strain: ['entorse', 'épaule'] } };

/** How often a form of the small lexicon stands in a text. */
const count = (text: string) => found(text, KNEE).length;

describe('a word is whole', () => {
  it.each([
    'knee',
    'the knee.',
    '(knee)',
    '“knee”',
    '…knee…',
    'knee—back',
    'knee-high',
    'anti-knee',
    '*knee*',
    '#knee',
    '¿knee?',
    'knee🦵',
    '🦵knee',
    'knee \u0301',
    '\tknee\n',
    'knee&shoulder',
    'knee=1',
  ])('in “%s”', (text) => expect(count(text)).toBe(1));

  it.each([
    'kneel',
    'aknee',
    'knee1',
    '1knee',
    'knee_pain',
    '_knee',
    'kneeé',
    'éknee',
    'kneeж',
    'жknee',
    'knee骨',
    'knee𝒳',
    '𝒳knee',
    'knee𝟙',
    'knee\u0301',
    'kneée',
    'é\u0323knee',
    'knee\u00ads',
    'knee\u200bl',
  ])('not in “%s”', (text) => expect(count(text)).toBe(0));

  it('also where it begins with a letter outside ASCII', () => {
    expect(found('Épaule, l’épaule', KNEE)).toEqual(['Épaule→strain', 'épaule→strain']);
    expect(count('aépaule épaules')).toBe(0);
  });
});

describe('a possessive', () => {
  it.each(["the knee's bend", 'the knee’s bend', 'the kneeʼs bend', "the knee' bend"])(
    'is no part of the word in “%s”',
    (text) => expect(found(text, KNEE)).toEqual(['knee→knee']),
  );
});

describe('words are separated', () => {
  it.each([
    'lower back',
    'lower-back',
    'lower\u2010back',
    'lower\u2011back',
    'lower\u00a0back',
    'lower\u202fback',
    'lower\n      back',
    'lower \u00a0\t back',
    'lower\u00ad back',
  ])('in “%s”', (text) => expect(found(text, KNEE)).toEqual([`${text}→back`]));

  it.each([
    'lowerback',
    'lower, back',
    'lower--back',
    'lower - back',
    'lower–back',
    'lower/back',
    'lower\u00adback',
  ])('not as in the form in “%s”', (text) => expect(count(text)).toBe(0));
});
