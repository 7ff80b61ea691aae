import { describe, expect, it } from 'vitest';
import { cueIn, found } from './found';

describe('the longest form', () => {
  const lexicon = {
    forms: { disc: ['disc'], hernia: ['herniated disc'], surgery: ['herniated disc surgery'] },
  };

  it('wins over those that begin at the same place', () => {
    expect(found('herniated disc surgery', lexicon)).toEqual(['herniated disc surgery→surgery']);
    expect(found('herniated disc pain', lexicon)).toEqual(['herniated disc→hernia']);
  });

  it('gives way to a shorter one where it is no whole word', () => {
    expect(found('herniated disc surgeryman', lexicon)).toEqual(['herniated disc→hernia']);
  });

  it('gives way to one behind its beginning where it breaks off', () => {
    expect(found('herniated, disc', lexicon)).toEqual(['disc→disc']);
  });

  it('is not looked for inside another that has been found', () => {
    expect(found('a b c', { forms: { one: ['a b'], two: ['b c'] } })).toEqual(['a b→one']);
  });
});

describe('a term that is switched off', () => {
  const lexicon = {
    forms: { disc: ['disc'], hernia: ['herniated disc'], ice: ['ice'] },
    not: { ice: ['ice cream'] },
  };

  it('is not found', () => expect(found('ice', lexicon, ['ice'])).toEqual([]));

  it('hides no shorter form of another', () => {
    expect(found('herniated disc', lexicon, ['hernia'])).toEqual(['disc→disc']);
  });

  it('leaves the others as they are', () => {
    expect(found('ice, herniated disc', lexicon, ['disc'])).toEqual(['ice→ice', 'herniated disc→hernia']);
  });

  it('may be unknown to the pack', () => expect(found('ice', lexicon, ['gone'])).toEqual(['ice→ice']));
});

describe('a form whose capitals count', () => {
  const lexicon = { forms: { therapy: ['PT!'], scan: ['X-ray!', 'MRI scan!'] } };

  it('is found just so', () => {
    expect(found('PT, pt, Pt, pT', lexicon)).toEqual(['PT→therapy']);
  });

  it('may have any hyphen and space', () => {
    expect(found('X\u2011ray, X ray, x-ray, MRI\u00a0scan, MRI Scan', lexicon)).toEqual([
      'X\u2011ray→scan',
      'X ray→scan',
      'MRI\u00a0scan→scan',
    ]);
  });

  it('lets a shorter one through where its own capitals are wrong', () => {
    expect(found('ice therapy', { forms: { ice: ['ice'], brand: ['ICE Therapy!'] } })).toEqual(['ice→ice']);
  });
});

describe('a form whose capitals don’t count', () => {
  it('is found in any', () => {
    const lexicon = { forms: { nerve: ['sciatic nerve'], knee: ['Épaule'] } };
    expect(found('SCIATIC Nerve, épaule, ÉPAULE', lexicon)).toEqual([
      'SCIATIC Nerve→nerve',
      'épaule→knee',
      'ÉPAULE→knee',
    ]);
  });
});

describe('a phrase with another sense', () => {
  const lexicon = {
    forms: { ice: ['ice'], knee: ['knee'], pack: ['ice cream pack'] },
    not: { ice: ['ice cream'], knee: ['knee high', "bee's knee"] },
  };

  it('hides the words in it, in any case, with any hyphen, in its plural', () => {
    expect(found('Ice Cream, ice-cream, ICE\u00a0CREAMS, knee-high', lexicon)).toEqual([]);
  });

  it('hides a word that does not stand at its beginning', () => {
    expect(found('the bee’s knees, the bee’s knee', lexicon)).toEqual([]);
  });

  it('hides nothing elsewhere', () => {
    expect(found('ice on the knee, ice creamy', lexicon)).toEqual(['ice→ice', 'knee→knee', 'ice→ice']);
  });

  it('gives way to a longer form', () => {
    expect(found('ice cream pack', lexicon)).toEqual(['ice cream pack→pack']);
  });

  it('gives way to a form of the same spelling', () => {
    expect(found('ice cream', { ...lexicon, forms: { ...lexicon.forms, cream: ['ice cream'] } })).toEqual([
      'ice cream→cream',
    ]);
  });
});

describe('cues', () => {
  const lexicon = { forms: { rest: ['rest?'], injury: ['injury'] }, cues: ['doctor', 'injury', 'rest cure'] };

  it('are looked for apart from forms, and are no marks', () => {
    expect(cueIn('Rest, said the Doctors.', lexicon)).toBe('Doctors');
    expect(found('Rest, said the Doctors.', lexicon)).toEqual(['Rest→rest?']);
  });

  it('are whole words', () => expect(cueIn('doctoral, doctor_1', lexicon)).toBeNull());

  it('inside a word that is found say nothing of it, but a longer cue around it does', () => {
    expect(cueIn('an injury', lexicon)).toBeNull();
    expect(cueIn('a rest cure', lexicon)).toBe('rest cure');
  });
});

it('a form that needs context says so, and the same entry’s others don’t', () => {
  const lexicon = { forms: { rest: ['rest?', 'bed rest'] } };
  expect(found('rest, bed rest', lexicon)).toEqual(['rest→rest?', 'bed rest→rest']);
});

it('disc or disk: both are found, whichever is written in the pack', () => {
  const lexicon = { forms: { disc: ['disc', 'discs'], out: ['diskectomy'], skin: ['discomfort'] } };
  expect(found('disc, disk, DISKS, discectomy, diskectomy', lexicon)).toEqual([
    'disc→disc',
    'disk→disc',
    'DISKS→disc',
    'discectomy→out',
    'diskectomy→out',
  ]);
});

it('discomfort, discord, diskette and discover have one spelling and hold no disc', () => {
  const lexicon = { forms: { disc: ['disc'], skin: ['discomfort'] } };
  expect(found('discomfort, diskomfort, discord, diskette, discover', lexicon)).toEqual(['discomfort→skin']);
});
