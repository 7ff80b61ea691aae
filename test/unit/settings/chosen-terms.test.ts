import { describe, expect, it } from 'vitest';
import type { Familiarity } from '../../../src/core/pack/pack';
import { leftTerms } from '../../../src/core/settings/chosen-terms';

const entries = (['everyday', 'common', 'specialist'] satisfies Familiarity[]).map((familiarity) => ({
  id: `a-${familiarity}-word`,
  familiarity,
}));

describe('terms are left unmarked', () => {
  it.each([
    ['all', []],
    ['medical', ['a-everyday-word']],
    ['hard', ['a-everyday-word', 'a-common-word']],
  ] as const)('where the choice is %s: %j', (familiarity, left) => {
    expect([...leftTerms(entries, { familiarity, offTerms: [] })]).toEqual(left);
  });

  it('where they are switched off, whatever the choice', () => {
    const left = leftTerms(entries, {
      familiarity: 'all',
      offTerms: ['a-specialist-word', 'of-another-pack'],
    });
    expect([...left]).toEqual(['a-specialist-word', 'of-another-pack']);
  });
});
