import { describe, expect, it } from 'vitest';
import { createNeighbourCheck, writeNeighbours } from '../../../src/core/lexicon/neighbours';

const check = createNeighbourCheck(
  writeNeighbours([
    {
      id: 'heat',
      forms: ['heat'],
      near: ['apply', 'cold', 'hot bath', 'massag*'],
      apart: ['oven', 'summer*'],
    },
    { id: 'brace', forms: [], near: [], apart: ['teeth'] },
    { id: 'knee', forms: [], near: [], apart: [] },
  ]),
);

/** Whether the first "[word]" of a text is left in the sense of the entry. */
function fits(entry: string, marked: string): boolean {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return check(marked.replace(/[[\]]/g, ''), { start, end, entry });
}

describe('a form that must stand near certain words', () => {
  it.each([
    ['before it', 'Apply some [heat] to it.'],
    ['behind it', 'Some like [heat], some like cold.'],
    ['with another ending', 'Try [heat] or a massaging cushion.'],
    ['of more than one word, however they are joined', 'A hot-bath, or [heat].'],
    ['in capitals, like itself', 'APPLY [HEAT].'],
    ['in the next sentence', 'Use [heat]. Massage helps too.'],
    ['none, as an item of a list', '[Heat]'],
    ['none, as a numbered item that is explained', '2. [Heat]: twenty minutes.'],
    ['and has an invisible character in it', 'Apply [he\u00adat].'],
  ])('counts with one %s', (_, text) => expect(fits('heat', text)).toBe(true));

  it.each([
    ['without one', 'The [heat] was too much.'],
    ['where one is only the beginning of a word', 'The colder [heat].'],
    ['where one is only the end of a word', 'To reapply [heat].'],
    ['where the only one is itself', '[heat] and more.'],
    [
      'where one is further away',
      `Apply it now, said ${'the doctor of the village '.repeat(3)}, and [heat].`,
    ],
    ['where another word rules it out', 'Apply [heat] from the oven.'],
    ['where another word with any ending does', 'Apply it in summery [heat].'],
  ])('does not count %s', (_, text) => expect(fits('heat', text)).toBe(false));

  it('has no say about the other forms of its entry', () => {
    expect(fits('heat', 'A [hot pack] is enough.')).toBe(true);
  });
});

it('a word that rules a form out does so for all forms of its entry', () => {
  expect(fits('brace', 'Her [brace] is new.')).toBe(true);
  expect(fits('brace', 'The [brace] on her teeth.')).toBe(false);
});

it('an entry without such words is left alone', () => {
  expect(fits('knee', 'The [knee] is a joint.')).toBe(true);
  expect(fits('hip', 'The [hip] is one too.')).toBe(true);
});
