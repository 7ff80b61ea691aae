import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockIsAboutHealth, PageEvidence } from '../../../src/core/evidence/evidence';
import type { Matches } from '../../../src/core/lexicon/lexicon';

/** A block with these entries; `?` behind one that needs context. */
function block(entries: readonly string[], cues = 0): Matches {
  return {
    cues,
    occurrences: entries.map((written, index) => ({
      start: index,
      end: index + 1,
      entry: written.replace('?', ''),
      needsContext: written.endsWith('?'),
    })),
  };
}

function pageOf(blocks: readonly Matches[]): PageEvidence {
  const page = new PageEvidence();
  for (const each of blocks) page.add(each);
  return page;
}

describe('a block is about health', () => {
  it('where it holds a term without another sense', () => {
    expect(blockIsAboutHealth(block(['rest?', 'sciatica']))).toBe(true);
  });
  it('where it holds a cue', () => expect(blockIsAboutHealth(block(['rest?'], 1))).toBe(true));
  it('but not for words with another sense', () => {
    expect(blockIsAboutHealth(block(['rest?', 'core?', 'brace?', 'hip?']))).toBe(false);
  });
  it('but not where it holds nothing', () => expect(blockIsAboutHealth(block([]))).toBe(false));
});

describe('a page is about health', () => {
  it('where three different terms stand in it, in one block or several', () => {
    expect(pageOf([block(['a', 'b', 'c'])]).isAboutHealth).toBe(true);
    expect(pageOf([block(['a']), block(['b']), block(['c'])]).isAboutHealth).toBe(true);
  });
  it('but not for one term that stands there often', () => {
    expect(pageOf([block(['a', 'a', 'a']), block(['a', 'b'])]).isAboutHealth).toBe(false);
  });
  it('but not for words with another sense, nor for cues', () => {
    expect(pageOf([block(['a?', 'b?', 'c?', 'd?'], 9)]).isAboutHealth).toBe(false);
  });
  it('no more when blocks have gone', () => {
    const page = pageOf([block(['a', 'b']), block(['c'])]);
    page.remove(block(['c']));
    expect(page.isAboutHealth).toBe(false);
  });
  it('still where a term stands in another block too', () => {
    const page = pageOf([block(['a', 'b', 'c']), block(['c', 'c'])]);
    page.remove(block(['a', 'b', 'c']));
    page.add(block(['a', 'b']));
    expect(page.isAboutHealth).toBe(true);
  });
});

const anyBlock = fc
  .record({
    entries: fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'a?', 'd?'), { maxLength: 4 }),
    cues: fc.nat(2),
  })
  .map(({ entries, cues }) => block(entries, cues));

describe('what a page holds', () => {
  it('depends on the blocks that are there, not on those that came and went or on their order', () => {
    const blocks = fc.array(fc.record({ block: anyBlock, stays: fc.boolean(), order: fc.nat() }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(blocks, fc.array(fc.nat(), { maxLength: 16 }), (all, turns) => {
        const page = new PageEvidence();
        // Each block is added, and removed some time later, in the order the turns give.
        const coming = [...all].sort((a, b) => a.order - b.order);
        const going: Matches[] = [];
        let turn = 0;
        while (coming.length + going.length > 0) {
          const removes =
            going.length > 0 && (coming.length === 0 || (turns[turn++ % turns.length] ?? 0) % 2 === 1);
          const gone = removes ? going.pop() : undefined;
          if (gone) page.remove(gone);
          const next = removes ? undefined : coming.shift();
          if (next) page.add(next.block);
          if (next && !next.stays) going.push(next.block);
        }
        const left = all.filter(({ stays }) => stays).map((each) => each.block);
        const terms = new Set(
          left.flatMap(({ occurrences }) => occurrences.filter((o) => !o.needsContext).map((o) => o.entry)),
        );
        expect(page.isAboutHealth).toBe(terms.size >= 3);
      }),
    );
  });
});
