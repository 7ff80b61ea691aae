import { describe, expect, it } from 'vitest';
import { readBlock } from '../../../src/core/evidence/block';
import { compileLexicon } from '../../../src/core/lexicon/compile';
import { createCueFinder } from '../../../src/core/lexicon/cues';
import { createMatcher } from '../../../src/core/lexicon/match';
import type { Category } from '../../../src/core/pack/pack';

const entry = (
  id: string,
  category: Category,
  forms: { text: string; needsContext?: true; exactCase?: true }[],
) => ({
  id,
  category,
  forms,
  not: [],
});

const lexicon = compileLexicon({
  entries: [
    entry('rest', 'treatment', [{ text: 'rest', needsContext: true }]),
    entry('knee', 'anatomy', [{ text: 'knee', needsContext: true }]),
    { ...entry('hip', 'anatomy', [{ text: 'hip', needsContext: true }]), apart: ['hop'] },
    entry('ct', 'test', [
      { text: 'CT', needsContext: true, exactCase: true },
      { text: 'CTs', needsContext: true, exactCase: true },
      { text: 'computed tomography' },
    ]),
    entry('numbness', 'symptom', [{ text: 'numb', needsContext: true }]),
    entry('mobility', 'function', [{ text: 'mobility', needsContext: true }]),
    entry('flexibility', 'function', [{ text: 'flexibility', needsContext: true }]),
    entry('sciatica', 'condition', [{ text: 'sciatica' }]),
  ],
  cues: {
    words: ['doctor', 'vaccine'],
    beginnings: ['rheumat'],
    endings: ['itis'],
    hints: ['treatment', 'skin', 'patient'],
    body: ['arm', 'neck', 'toe'],
    beside: ['problem'],
    owned: ['knee'],
  },
});
const match = createMatcher(lexicon);
const cues = createCueFinder(lexicon.cues);

/** Why the words of a text that have other senses are marked, and which words those are. */
function why(text: string) {
  const { occurrences, reason } = readBlock(text, match(text).occurrences, cues);
  return { words: occurrences.map(({ start, end }) => text.slice(start, end)), reason };
}

describe('why is this marked?', () => {
  it.each([
    [
      'beside a term that has no other sense',
      'Rest helps with sciatica.',
      { kind: 'term', entry: 'sciatica' },
    ],
    ['beside a word of health', 'Rest, said the doctors.', { kind: 'cue', word: 'doctors' }],
    [
      'beside a word with a beginning of medicine',
      'Rest for her rheumatism.',
      { kind: 'cue', word: 'rheumatism' },
    ],
    ['beside a word with an ending of medicine', 'Rest for her colitis.', { kind: 'cue', word: 'colitis' }],
    [
      'a part of the body with its trouble',
      'Knee problems are common.',
      { kind: 'beside', word: 'problems' },
    ],
    ['a part of the body that is somebody’s', 'He rests his bad knee.', { kind: 'beside', word: 'his' }],
    ['a part of the body that has a side', 'The left knee.', { kind: 'beside', word: 'left' }],
    [
      'parts of the body together',
      'From knee to hip.',
      { kind: 'together', entries: ['knee', 'hip'], words: [] },
    ],
    [
      'a part of the body and what it can do',
      'The mobility of a knee.',
      { kind: 'together', entries: ['mobility', 'knee'], words: [] },
    ],
    [
      'a complaint and parts of the body',
      'Numb arms and neck.',
      { kind: 'together', entries: [], words: ['arms', 'neck'] },
    ],
    [
      'a part of the body, another, and a word that says little',
      'The skin of arm and knee.',
      { kind: 'together', entries: [], words: ['skin', 'arm'] },
    ],
    [
      'three other parts of the body',
      'Rest for arm, neck and toe.',
      { kind: 'together', entries: [], words: ['arm', 'neck', 'toe'] },
    ],
    [
      'two words that each say little',
      'Rest is the best treatment for patients.',
      { kind: 'together', entries: [], words: ['treatment', 'patients'] },
    ],
  ])('%s', (_, text, reason) => expect(why(text).reason).toEqual(reason));

  it.each([
    ['alone', 'The rest was silence.'],
    ['where its neighbour is trouble of another kind', 'Rest problems of the server.'],
    ['where one part of the body is named twice', 'Knee by knee they went.'],
    ['where the cue is part of another word', 'The doctoral rest.'],
    ['beside two parts of the body', 'The rest has neck and arm.'],
    ['where two things are done that not only bodies do', 'Mobility and flexibility at work.'],
    ['beside one word that says little, however often', 'Rest: the treatment after the treatment.'],
    ['where the thing that is somebody’s is no part of the body', 'He took his rest.'],
    ['where it is a part that other things have too', 'He shoots from his hip.'],
    ['where the owner is the end of another word', 'Mishis knee.'],
  ])('not %s', (_, text) => expect(why(text).reason).toBeNull());
});

describe('capitals behind names', () => {
  it('in a list of authors are no abbreviation of a test', () => {
    expect(why('Thijs CT, Masurel NB, and others: The vaccine.').words).toEqual([]);
  });

  it('elsewhere are', () => {
    expect(why('The doctor ordered a CT, then a second one.').words).toEqual(['CT']);
    expect(why('After the Brain CT, the doctor called.').words).toEqual(['CT']);
  });
});

describe('an abbreviation that the text explains', () => {
  it.each([
    ['as its entry', 'A doctor orders computed tomography (CT).', ['computed tomography', 'CT']],
    ['not at all', 'A doctor orders a scan (CT).', ['CT']],
    ['as another entry', 'The doctor of knee (CT) and of CT.', ['knee']],
    ['as something else', 'The doctor plans collagen tests (CT), since CTs help.', []],
    ['as one other word', 'The doctor asks for calcitonin (CT).', []],
    ['in brackets with other words', 'The doctor orders collagen tests (or CT).', ['CT']],
  ])('%s', (_, text, words) => expect(why(text).words).toEqual(words));
});

describe('a word in another sense', () => {
  it('neither counts nor makes other words count', () => {
    expect(why('Knee pads and hip hop.')).toEqual({ words: ['Knee'], reason: null });
  });
});
