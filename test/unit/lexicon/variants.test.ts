import { describe, expect, it } from 'vitest';
import { discSpellings, pluralOf } from '../../../src/core/lexicon/variants';

describe('the regular plural', () => {
  it.each([
    ['knee', 'knees'],
    ['herniated disc', 'herniated discs'],
    ['brace', 'braces'],
    ['crutch', 'crutches'],
    ['abscess', 'abscesses'],
    ['reflex', 'reflexes'],
    ['rash', 'rashes'],
    ['injury', 'injuries'],
    ['X-ray', 'X-rays'],
    ['MRI', 'MRIs'],
  ])('of %s is %s', (form, plural) => expect(pluralOf(form)).toBe(plural));
});

describe('the spellings', () => {
  it.each([
    ['disc', ['disc', 'disk']],
    ['disk', ['disc', 'disk']],
    ['Slipped Discs', ['Slipped Discs', 'Slipped Disks']],
    ['DISC', ['DISC', 'DISK']],
    ['discectomy', ['discectomy', 'diskectomy']],
    ['diskitis', ['discitis', 'diskitis']],
    ['discography', ['discography', 'diskography']],
    ['a disc beside a disk', ['a disc beside a disc', 'a disk beside a disk']],
    ['discomfort', ['discomfort']],
    ['discontinue', ['discontinue']],
    ['knee', ['knee']],
  ])('of %s are %s', (form, spellings) => expect(discSpellings(form)).toEqual(spellings));
});
