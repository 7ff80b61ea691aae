import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Evidence } from '../../../src/core/evidence/evidence';
import type { PlacedBlock } from '../../../src/core/evidence/section';
import { isAboutHealth } from './about-health';

interface Where {
  section?: string;
  isHeading?: boolean;
  /** A word of health stands in the block. */
  cue?: boolean;
}

/** A block with these entries; `?` behind one that has other senses. */
function block(
  written: string,
  { section = 'one', isHeading = false, cue = false }: Where = {},
): PlacedBlock {
  const occurrences = written.split(' ').map((name, index) => ({
    start: index,
    end: index + 1,
    entry: name.replace('?', ''),
    category: 'treatment' as const,
    needsContext: name.endsWith('?'),
  }));
  const sure = occurrences.find(({ needsContext }) => !needsContext);
  const reason = sure
    ? ({ kind: 'term', entry: sure.entry } as const)
    : cue
      ? ({ kind: 'cue', word: 'doctor' } as const)
      : null;
  return { occurrences, reason, section, isHeading };
}

function evidenceOf(blocks: readonly PlacedBlock[]): Evidence {
  const evidence = new Evidence();
  for (const each of blocks) evidence.add(each);
  evidence.takeChanges();
  return evidence;
}

/** Why a block counts that says nothing itself, beside these others. */
function why(others: readonly PlacedBlock[], asked = block('rest?')) {
  const evidence = evidenceOf([asked, ...others]);
  const reason = evidence.reasonFor(asked);
  expect(evidence.counts(asked)).toBe(reason !== null);
  return reason;
}

describe('why is this marked?', () => {
  it('for what its own block says', () => {
    expect(why([], block('rest?', { cue: true }))).toEqual({ kind: 'cue', word: 'doctor' });
  });

  it('for a term in the heading above it', () => {
    const heading = block('sciatica', { isHeading: true });
    expect(why([heading])).toEqual({ kind: 'heading', entries: ['sciatica'] });
  });

  it('for a word in the heading that means health by what the heading says', () => {
    const heading = block('knee?', { isHeading: true, cue: true });
    expect(why([heading])).toEqual({ kind: 'heading', entries: ['knee'] });
  });

  it('for two different terms in its section', () => {
    expect(why([block('mri'), block('bursitis')])).toEqual({ kind: 'section', entries: ['bursitis', 'mri'] });
  });

  it('for three different terms on the page', () => {
    const others = [block('mri', { section: 'two' }), block('sciatica bursitis', { section: 'three' })];
    expect(why(others)).toEqual({ kind: 'page', entries: ['bursitis', 'mri', 'sciatica'] });
  });
});

describe('not marked', () => {
  it.each([
    ['alone', []],
    ['beside one term in another block', [block('mri'), block('mri')]],
    ['beside words with other senses', [block('ice? core? brace? heat?')]],
    ['below a heading that needs evidence itself', [block('core?', { isHeading: true })]],
    ['below the heading of another section', [block('sciatica', { section: 'two', isHeading: true })]],
    [
      'for two terms in two other sections',
      [block('mri', { section: 'two' }), block('gp', { section: 'three' })],
    ],
    [
      'where few blocks with terms stand among many without',
      [block('mri bursitis sciatica'), ...Array.from({ length: 4 }, () => block('core?'))],
    ],
  ])('%s', (_, others) => expect(why(others)).toBeNull());
});

describe('as a page grows and shrinks', () => {
  it('a late block turns earlier words into marks, and takes them along when it goes', () => {
    const early = block('rest? ice?');
    const late = block('mri bursitis');
    const evidence = evidenceOf([early]);
    evidence.add(late);
    expect(evidence.counts(early)).toBe(false);
    expect(evidence.takeChanges()).toEqual([early]);
    expect(evidence.counts(early)).toBe(true);
    evidence.remove(late);
    expect(evidence.takeChanges()).toEqual([early]);
    expect(evidence.counts(early)).toBe(false);
  });

  it('a block that comes later to a section that counts is marked at once', () => {
    const evidence = evidenceOf([block('mri bursitis')]);
    const late = block('rest?');
    evidence.add(late);
    expect(evidence.counts(late)).toBe(true);
    expect(evidence.takeChanges()).toEqual([]);
  });

  it('a block that was never added cannot be removed', () => {
    expect(() => new Evidence().remove(block('mri'))).toThrow('had not been added');
  });
});

describe('the answers', () => {
  const anyBlock = fc
    .record({
      names: fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'a?', 'd?', 'e?'), { minLength: 1, maxLength: 3 }),
      section: fc.constantFrom('one', 'two', 'three'),
      isHeading: fc.boolean(),
      cue: fc.boolean(),
    })
    .map(({ names, ...where }) => block(names.join(' '), where));
  /** What happens next: a block comes, one of those that are there goes, or changes are taken. */
  const anySteps = fc.array(
    fc.oneof(
      { weight: 4, arbitrary: anyBlock },
      { weight: 2, arbitrary: fc.nat() },
      { weight: 2, arbitrary: fc.constant('take' as const) },
    ),
    { maxLength: 40 },
  );

  it('depend only on the blocks that are there, and every change of them is told', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const evidence = new Evidence();
        const there: PlacedBlock[] = [];
        const shown = new Map<PlacedBlock, boolean>();
        for (const step of [...steps, 'take' as const]) {
          if (step === 'take') {
            for (const changed of evidence.takeChanges()) shown.set(changed, !shown.get(changed));
            for (const each of there) expect(shown.get(each)).toBe(isAboutHealth(each, there));
          } else if (typeof step === 'number') {
            const [gone] = there.splice(step % Math.max(1, there.length), 1);
            if (gone) evidence.remove(gone);
          } else {
            evidence.add(step);
            there.push(step);
            shown.set(step, evidence.counts(step));
          }
          for (const each of there) {
            expect(evidence.counts(each)).toBe(shown.get(each));
            expect(evidence.reasonFor(each) !== null || !each.occurrences.some((o) => o.needsContext)).toBe(
              isAboutHealth(each, there),
            );
          }
        }
      }),
    );
  });
});
