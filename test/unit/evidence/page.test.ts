import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PageEvidence } from '../../../src/core/evidence/page';
import type { Occurrence } from '../../../src/core/lexicon/lexicon';

/** A block with these entries; `?` behind one that needs context. */
function block(entries: readonly string[]): Occurrence[] {
  return entries.map((written, index) => ({
    start: index,
    end: index + 1,
    entry: written.replace('?', ''),
    category: 'treatment',
    needsContext: written.endsWith('?'),
  }));
}

function pageOf(blocks: readonly Occurrence[][]): PageEvidence {
  const page = new PageEvidence();
  for (const each of blocks) page.add(each);
  return page;
}

describe('a page is about health', () => {
  it('where three different terms stand in it, in one block or several', () => {
    expect(pageOf([block(['a', 'b', 'c'])]).reason).not.toBeNull();
    expect(pageOf([block(['a']), block(['b']), block(['c'])]).reason).not.toBeNull();
  });
  it('but not for one term that stands there often', () => {
    expect(pageOf([block(['a', 'a', 'a']), block(['a', 'b'])]).reason).toBeNull();
  });
  it('but not for words with another sense', () => {
    expect(pageOf([block(['a?', 'b?', 'c?', 'd?'])]).reason).toBeNull();
  });
  it('no more when blocks have gone', () => {
    const page = pageOf([block(['a', 'b']), block(['c'])]);
    page.remove(block(['c']));
    expect(page.reason).toBeNull();
  });
  it('still where a term stands in another block too', () => {
    const page = pageOf([block(['a', 'b', 'c']), block(['c', 'c'])]);
    page.remove(block(['a', 'b', 'c']));
    page.add(block(['a', 'b']));
    expect(page.reason).not.toBeNull();
  });
});

const anyBlock = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'a?', 'd?'), { maxLength: 4 }).map(block);

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
        const going: Occurrence[][] = [];
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
          left.flatMap((occurrences) => occurrences.filter((o) => !o.needsContext).map((o) => o.entry)),
        );
        expect(page.reason !== null).toBe(terms.size >= 3);
      }),
    );
  });
});
