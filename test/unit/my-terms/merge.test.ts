import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { merge } from '../../../src/core/my-terms/merge';
import { NOTHING } from '../../../src/core/my-terms/records';
import { myTerms } from './arbitraries';

describe('what is added to My terms', () => {
  it('loses nothing of what was there, and adds all that was not', () => {
    fc.assert(
      fc.property(myTerms, myTerms, (now, added) => {
        const all = merge(now, added);
        for (const term of now.terms) {
          const after = all.terms.find(({ entry }) => entry === term.entry);
          expect(after).toEqual({ ...term, pages: expect.arrayContaining(term.pages) });
        }
        for (const { entry, pages } of added.terms) {
          const urls = all.terms.find((term) => term.entry === entry)?.pages.map(({ url }) => url);
          expect(urls).toEqual(expect.arrayContaining(pages.map(({ url }) => url)));
        }
        expect(all.known).toEqual(expect.arrayContaining(now.known));
        expect(all.known.map(({ entry }) => entry)).toEqual(
          expect.arrayContaining(added.known.map(({ entry }) => entry)),
        );
        expect(all.questions).toContain(now.questions.trimEnd());
        expect(all.questions).toContain(added.questions);
      }),
    );
  });

  it('changes nothing when it comes a second time', () => {
    fc.assert(
      fc.property(myTerms, myTerms, (now, added) => {
        const once = merge(now, added);
        expect(merge(once, added)).toEqual(once);
      }),
    );
  });

  it('is all there is where nothing was', () => {
    fc.assert(
      fc.property(myTerms, (mine) => {
        expect(merge(NOTHING, mine)).toEqual(mine);
      }),
    );
  });

  it('puts other questions below those that are there', () => {
    const typed = (questions: string) => ({ ...NOTHING, questions });
    expect(merge(typed('Does it heal?\n'), typed('Can I swim?')).questions).toBe(
      'Does it heal?\n\nCan I swim?',
    );
    expect(merge(typed('Does it heal?'), typed('Does it heal? When?')).questions).toBe('Does it heal? When?');
  });
});
