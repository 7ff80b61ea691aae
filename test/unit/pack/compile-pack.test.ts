import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { compilePack } from '../../../content-data/compile-pack';
import type { EntryFile } from '../../../content-data/schema';
import { compileLexicon } from '../../../src/core/lexicon/compile';
import { createMatcher } from '../../../src/core/lexicon/match';
import { type Entry, type Prose, packSchema } from '../../../src/core/pack/pack';
import { entry, samplePack, topic } from '../content/sample-pack';

const joint = entry({ term: 'joint', familiarity: 'specialist', not: ['joint venture'] });
const nerve = entry({ term: 'nerve', familiarity: 'common' });

/** A pack of joint, nerve, the everyday knee, and the given entry. */
function compiled(id: string, change: Partial<EntryFile>): Entry {
  const pack = compilePack(
    samplePack({
      entries: { joint, nerve, [id]: entry({ term: id, familiarity: 'specialist', ...change }) },
    }),
  );
  const found = pack.entries.find((each) => each.id === id);
  if (!found) throw new Error(`The pack has no ${id}.`);
  return found;
}

/** Prose on one line: links in brackets, what the document does not say in braces. */
function written(prose: Prose): string {
  return prose
    .map(({ text, entry: link, beyond }) => {
      const linked = link ? `[${text}→${link}]` : text;
      return beyond ? `{${linked}}` : linked;
    })
    .join('');
}

describe('in a text, a term of the pack', () => {
  it('is a link, in any of its forms', () => {
    expect(written(compiled('hip', { plain: ['Two joints, and a Nerve.'] }).plain)).toBe(
      'Two [joints→joint], and a [Nerve→nerve].',
    );
  });

  it('is a link once, the first time, over all sentences', () => {
    const { plain } = compiled('hip', {
      plain: ['A joint is a joint.', 'Each joint has a nerve, and joints bend.'],
    });
    expect(written(plain)).toBe(
      'A [joint→joint] is a joint. Each joint has a [nerve→nerve], and joints bend.',
    );
    expect(plain).toHaveLength(5);
  });

  it('is a link in each of the two depths', () => {
    const hip = compiled('hip', { plain: ['A joint.'], more: ['A joint.'] });
    expect([written(hip.plain), written(hip.more)]).toEqual(['A [joint→joint].', 'A [joint→joint].']);
  });

  it('is no link in its own definition', () => {
    expect(written(compiled('hip', { plain: ['A hip is a joint.'], more: ['Hips bend.'] }).plain)).toBe(
      'A hip is a [joint→joint].',
    );
  });

  it('is no link where everybody knows the word', () => {
    expect(written(compiled('hip', { plain: ['Above the knee.'] }).plain)).toBe('Above the knee.');
  });

  it('is no link in a phrase in which it has another sense', () => {
    const elsewhere = entry({ ...joint, not: ['joint venture'] });
    const hip = entry({ term: 'hip', plain: ['A joint venture, a joint.'] });
    const pack = compilePack(samplePack({ entries: { joint: elsewhere, hip } }));
    expect(pack.entries.map(({ plain }) => written(plain))).toContain('A joint venture, a [joint→joint].');
  });

  it('is the longest one that stands there', () => {
    const { plain } = compiled('hip', { forms: ['hip joint'], plain: ['A hip joint, a joint.'] });
    expect(written(plain)).toBe('A hip joint, a [joint→joint].');
  });
});

describe('what the document does not say', () => {
  it('stays marked, word for word and link for link', () => {
    const { plain } = compiled('hip', {
      plain: ['It bends.', { beyond: 'A joint of bones.' }, 'It has a joint.'],
    });
    expect(written(plain)).toBe('It bends.{ A }{[joint→joint]}{ of bones.} It has a joint.');
  });

  it('is text of its own beside what it does say', () => {
    const { plain } = compiled('hip', { plain: [{ beyond: 'One.' }, { beyond: 'Two.' }, 'Three.'] });
    expect(plain).toEqual([{ text: 'One. Two.', beyond: true }, { text: ' Three.' }]);
  });
});

describe('a topic', () => {
  const text = 'A joint\nand a\n  joint.\n\nThe joint has a nerve.\n \nIt has a nerve.';
  const pack = compilePack(
    samplePack({
      entries: { joint, nerve },
      outline: {
        introduction: topic('introduction', { text }),
        conclusion: topic('conclusion', { text: 'A joint.' }),
      },
    }),
  );

  it('has its paragraphs, each on one line, and a link to each term once in all of them', () => {
    expect(pack.introduction.paragraphs.map(written)).toEqual([
      'A [joint→joint] and a joint.',
      'The joint has a [nerve→nerve].',
      'It has a nerve.',
    ]);
  });

  it('links what another topic has linked too', () => {
    expect(pack.conclusion.paragraphs.map(written)).toEqual(['A [joint→joint].']);
  });

  it('is told to an entry with its title', () => {
    expect(pack.entries[0]?.topics).toContainEqual({ id: 'introduction', title: 'introduction' });
  });
});

describe('the forms of an entry', () => {
  /** The entry's forms, each found or not in the text when the pack is compiled for matching. */
  const found = (change: Partial<EntryFile>, text: string) => {
    const pack = compilePack(samplePack({ entries: { hip: entry({ term: 'hip', ...change }) } }));
    const matches = createMatcher(compileLexicon(pack))(text);
    return matches.occurrences
      .filter((each) => each.entry === 'hip')
      .map(({ start, end }) => text.slice(start, end));
  };

  it('are its term and its further forms, each with its plural', () => {
    expect(
      compiled('hip', { forms: ['hip socket', 'coxa pathology'] }).forms.map(({ text }) => text),
    ).toEqual(['hip', 'hips', 'hip socket', 'hip sockets', 'coxa pathology', 'coxa pathologies']);
  });

  it('have the plural that is written, or none', () => {
    const forms = [
      { form: 'coxa', plural: 'coxae' },
      { form: 'pelvis', plural: false as const },
    ];
    expect(found({ forms }, 'coxa coxae coxas pelvis pelvises')).toEqual(['coxa', 'coxae', 'pelvis']);
  });

  it('are found in both spellings of disc, in their plurals too', () => {
    expect(found({ forms: ['slipped disc'] }, 'slipped discs, a slipped disk, discomfort')).toEqual([
      'slipped discs',
      'slipped disk',
    ]);
  });

  it('take their options from a form with the spelling of the term', () => {
    const { forms } = compiled('hip', { forms: [{ form: 'HIP', case: 'exact', context: true }] });
    expect(forms).toEqual([
      { text: 'HIP', exactCase: true, needsContext: true },
      { text: 'HIPs', exactCase: true, needsContext: true },
    ]);
  });

  it('need their context and their capitals in the plural too', () => {
    expect(found({ forms: [{ form: 'THR', case: 'exact' }] }, 'THR THRs thr thrs')).toEqual(['THR', 'THRs']);
  });
});

describe('a figure', () => {
  const label = (id: string) => `<text data-entry="${id}">${id}</text>`;
  const svg = (title: string, ...ids: string[]) => `<svg>${title}${ids.map(label).join('')}</svg>`;
  const { figures } = compilePack(
    samplePack({
      figures: {
        leg: svg('<title id="t">A leg</title>', 'knee', 'joint', 'knee'),
        untitled: svg(''),
      },
    }),
  );

  it('lists the entries that its labels name, each once', () => {
    expect(figures.map(({ entries }) => entries)).toEqual([['knee', 'joint'], []]);
  });

  it('has the title of its drawing, or else its name', () => {
    expect(figures.map(({ title }) => title)).toEqual(['A leg', 'untitled']);
  });
});

it('a compiled pack is what the extension takes for one', () => {
  const pack = compilePack(samplePack({ entries: { joint, nerve }, figures: { leg: '<svg></svg>' } }));
  expect(v.parse(packSchema, pack)).toEqual(pack);
});
