import { expect, test } from 'vitest';
import { checkCoverage } from '../../../content-data/check/coverage';
import { checkHardWords } from '../../../content-data/check/hard-words';
import { checkPack } from '../../../content-data/check/index';
import { checkLengths } from '../../../content-data/check/lengths';
import { checkNeighbours } from '../../../content-data/check/neighbours';
import { checkOwnTerm } from '../../../content-data/check/own-term';
import { checkReadingGrade } from '../../../content-data/check/reading-grade';
import { checkReferences } from '../../../content-data/check/references';
import { checkUniqueForms } from '../../../content-data/check/unique-forms';
import { checkUniqueIds } from '../../../content-data/check/unique-ids';
import { formatProblem, type Problem } from '../../../content-data/problem';
import { entry, samplePack, topic } from './sample-pack';

/** The problems as a person reads them. */
const told = (problems: Problem[]) => problems.map(formatProblem);

test('a good pack has no problems', () => {
  expect(told(checkPack(samplePack()))).toEqual([]);
});

test('references: topics, related entries and figures exist', () => {
  const knee = entry({ topics: ['causes', 'gone'], related: ['knee', 'toe'], figure: 'leg' });
  const introduction = topic('introduction', { figure: 'foot' });
  expect(told(checkReferences(samplePack({ entries: { knee }, outline: { introduction } })))).toEqual([
    'entries/knee.yaml, topics: The outline has no topic “gone”. Name one by the id it has in outline.yaml.',
    'entries/knee.yaml, related: The entry names itself. Take it out.',
    'entries/knee.yaml, related: There is no entry “toe”. Write entries/toe.yaml or take the name out.',
    'entries/knee.yaml, figure: There is no figure “leg”. Draw figures/leg.svg or take the name out.',
    'outline.yaml, introduction, figure: There is no figure “foot”. Draw figures/foot.svg or take the name out.',
  ]);
});

test('unique ids: no two topics or sections share one', () => {
  const sections = [
    { id: 'one', title: 'One', topics: [topic('causes')] },
    { id: 'one', title: 'Two', topics: [topic('causes')] },
  ];
  expect(told(checkUniqueIds(samplePack({ outline: { sections } })))).toEqual([
    'outline.yaml: Two topics have the id “causes”. Give one of them another id.',
    'outline.yaml: Two sections have the id “one”. Give one of them another id.',
  ]);
});

test.each([
  ['letter case', 'Slipped Disc', 'slipped disc'],
  ['disc and disk', 'slipped disk', 'slipped disc'],
  ['hyphen and space', 'slipped-disc', 'slipped disc'],
  ['apostrophes', 'jumper’s disc', "jumper's disc"],
  ['plurals', 'slipped discs', 'slipped disc'],
])('unique forms: %s makes no difference', (_, first, second) => {
  const entries = { a: entry({ term: 'a', forms: [first] }), b: entry({ term: 'b', forms: [second] }) };
  const problems = checkUniqueForms(samplePack({ entries }));
  expect(problems.length).toBeGreaterThan(0);
  expect(problems[0]).toMatchObject({ file: 'entries/b.yaml', entry: 'b', field: 'forms' });
  expect(problems[0]?.message).toMatch(
    / is a form of “a” too \(or is read the same\)\. Leave it to one of them\.$/,
  );
});

test('neighbours: words that must stand near are given where a form asks for them, and only there', () => {
  const entries = {
    ice: entry({ forms: [{ form: 'ice', context: 'near' }] }),
    hip: entry({ forms: [{ form: 'hip', context: true }], near: ['joint'], apart: ['hop'] }),
    toe: entry({ forms: ['toe'], apart: ['line'] }),
    heat: entry({ forms: [{ form: 'heat', context: 'near' }], near: ['apply'], apart: ['oven'] }),
  };
  expect(told(checkNeighbours(samplePack({ entries })))).toEqual([
    'entries/ice.yaml, near: is missing: a form has `context: near`. Say which words it must stand near.',
    'entries/hip.yaml, near: does nothing: no form has `context: near`. Give it to one or take the words out.',
    'entries/toe.yaml, apart: does nothing: no form has `context`. Give it to one or take the words out.',
  ]);
});

test('unique forms: a phrase can not be blocked and found', () => {
  const entries = { ice: entry({ term: 'ice', not: ['knee'] }) };
  expect(told(checkUniqueForms(samplePack({ entries })))).toEqual([
    "entries/ice.yaml, not: “knee” is a form of “knee”, so it can't be blocked. Take it out of one of the two.",
  ]);
});

test('coverage: each topic is cited by an entry', () => {
  const pack = samplePack({ entries: { knee: entry({ topics: ['introduction', 'conclusion'] }) } });
  expect(told(checkCoverage(pack))).toEqual([
    'outline.yaml, causes: No entry cites the topic “causes”. Add causes to the topics of an entry it explains.',
  ]);
});

test('coverage: each entry cites a topic', () => {
  const toe = entry({ term: 'toe', topics: [] });
  expect(told(checkCoverage(samplePack({ entries: { toe } })))).toEqual([
    'entries/toe.yaml, topics: The entry cites no topic. Name those of the outline that speak of it.',
  ]);
});

test('lengths: sentences and words are counted', () => {
  const knee = entry({
    plain: [`It is ${'a very '.repeat(22)}long one.`, 'Two.', 'Three.'],
    more: ['One.', 'Two.', 'Three.', 'Four.', 'Five.'],
  });
  expect(told(checkLengths(samplePack({ entries: { knee } })))).toEqual([
    'entries/knee.yaml, plain: It has 3 sentences. Make do with 2.',
    'entries/knee.yaml, more: It has 5 sentences. Make do with 4.',
    'entries/knee.yaml, plain: It has 50 words. Make do with 45.',
  ]);
});

test('lengths: an item is one whole sentence', () => {
  const knee = entry({ plain: ['It bends. It hurts.'], more: ['It has no stop'] });
  const introduction = topic('introduction', { short: 'One. Two.' });
  expect(told(checkLengths(samplePack({ entries: { knee }, outline: { introduction } })))).toEqual([
    'entries/knee.yaml, plain.0: “It bends. It hurts.” holds 2 sentences. ' +
      'Give each its own item, or make one of them.',
    'entries/knee.yaml, more.0: “It has no stop” does not end like a sentence. Put a stop at its end.',
    'outline.yaml, introduction, short: “One. Two.” holds 2 sentences. ' +
      'Give each its own item, or make one of them.',
  ]);
});

const HARD = 'Degenerative abnormalities considerably complicate rehabilitation possibilities.';

test('reading grade: no plain definition is hard', () => {
  const toe = entry({ term: 'toe', plain: [HARD] });
  const toes = { toe, foot: entry({ term: 'foot' }) };
  expect(told(checkReadingGrade(samplePack({ entries: toes })))).toEqual([
    expect.stringMatching(
      /^entries\/toe\.yaml, plain: It reads at grade \d+\.\d, and 8 is the most\. Use shorter words or sentences\.$/,
    ),
  ]);
});

test('reading grade: most texts are easy', () => {
  const pack = samplePack({
    entries: { knee: entry({ more: [HARD] }) },
    outline: {
      introduction: topic('introduction', { text: HARD }),
      conclusion: topic('conclusion', { text: HARD }),
    },
  });
  const simplify = (what: string) =>
    expect.stringMatching(
      new RegExp(`: Half of the ${what} read above grade .*, and 9 is the goal. Simplify them.$`),
    );
  expect(told(checkReadingGrade(pack))).toEqual([simplify('longer definitions'), simplify('topics')]);
});

test('own term: a word is not explained by itself', () => {
  const knee = entry({ forms: ['knee joint'], plain: ['The knee joint bends.'], more: ['Knees bend.'] });
  expect(told(checkOwnTerm(samplePack({ entries: { knee } })))).toEqual([
    'entries/knee.yaml, plain.0: It uses “knee joint”, which is what it has to explain. Say it in other words.',
    'entries/knee.yaml, more.0: It uses “Knees”, which is what it has to explain. Say it in other words.',
  ]);
});

test('own term: a name in quotation marks, or inside a longer term, is no use of the word', () => {
  const knee = entry({ more: ['The word “knee” is old.', 'It can be a case of knee pain.'] });
  const entries = { knee, 'knee-pain': entry({ term: 'knee pain' }) };
  expect(checkOwnTerm(samplePack({ entries }))).toEqual([]);
});

test('hard words: each one is explained by an entry', () => {
  const toe = entry({ term: 'toe', plain: ['A cause of inflammation.'] });
  expect(told(checkHardWords(samplePack({ entries: { toe } })))).toEqual([
    'entries/toe.yaml, plain.0: “inflammation” is a hard word, and no entry explains it. Use an easier one, ' +
      'write an entry for it, or, if every child knows it, add it to check/allowed-words.ts.',
  ]);
  const entries = { toe, inflammation: entry({ term: 'inflammation' }) };
  expect(checkHardWords(samplePack({ entries }))).toEqual([]);
});

test('coverage: a word that is only a helper covers no topic', () => {
  const knee = entry({ topics: ['introduction', 'conclusion'] });
  const toe = entry({ term: 'toe', marked: false, topics: ['causes'] });
  expect(told(checkCoverage(samplePack({ entries: { knee, toe } })))).toHaveLength(1);
});
