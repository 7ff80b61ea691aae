import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FrameReport, locate, nextPlace, pageTerms } from '../../src/core/page-terms';

function report(frame: string, terms: Record<string, number>, top = false): FrameReport {
  return {
    frame,
    top,
    state: 'ready',
    terms: Object.entries(terms).map(([entry, count]) => ({ entry, count })),
  };
}

/** The terms of a page as a record, in their order. */
const summed = (reports: FrameReport[]) => pageTerms(reports).map(({ entry, count }) => `${entry} ${count}`);

describe('the terms of a page', () => {
  it('are summed over its frames', () => {
    expect(summed([report('top', { knee: 2, hip: 1 }, true), report('ad', { knee: 3 })])).toEqual([
      'knee 5',
      'hip 1',
    ]);
  });

  it('stand in the order of the text, those of the top frame first, whichever frame told first', () => {
    const frames = [
      report('a', { nerve: 1, knee: 1 }),
      report('b', { disc: 1 }),
      report('top', { knee: 1, hip: 1 }, true),
    ];
    expect(summed(frames)).toEqual(['knee 2', 'hip 1', 'nerve 1', 'disc 1']);
  });

  it('are none where no frame has any', () => {
    expect(pageTerms([])).toEqual([]);
    expect(pageTerms([report('top', {}, true)])).toEqual([]);
  });

  it('leave the reports in the order they came', () => {
    const frames = [report('a', {}), report('top', {}, true)];
    pageTerms(frames);
    expect(frames.map(({ frame }) => frame)).toEqual(['a', 'top']);
  });
});

describe('an occurrence on the page', () => {
  const frames = [report('a', { knee: 2 }), report('top', { hip: 1, knee: 1 }, true)];

  it('is first looked for in the top frame', () => {
    expect(locate(frames, 'knee', 0)).toEqual({ frame: 'top', entry: 'knee', index: 0 });
    expect(locate(frames, 'knee', 2)).toEqual({ frame: 'a', entry: 'knee', index: 1 });
  });

  it('is nowhere where the page has no such term', () => expect(locate(frames, 'disc', 0)).toBeNull());

  it('is exactly one place for each number of the total, and none beyond', () => {
    const terms = fc.dictionary(fc.constantFrom('knee', 'hip', 'disc'), fc.nat(4));
    const reports = fc
      .array(terms, { maxLength: 5 })
      .chain((all) => fc.tuple(fc.constant(all), fc.nat(Math.max(0, all.length - 1))))
      .map(([all, top]) => all.map((each, index) => report(`frame ${index}`, each, index === top)));
    fc.assert(
      fc.property(reports, (all) => {
        for (const entry of ['knee', 'hip', 'disc']) {
          const total = pageTerms(all).find((term) => term.entry === entry)?.count ?? 0;
          const places = Array.from({ length: total }, (_, nth) => locate(all, entry, nth));
          const wanted = all.flatMap(({ frame, terms: own }) =>
            Array.from(
              { length: own.find((term) => term.entry === entry)?.count ?? 0 },
              (_, index) => `${frame}/${index}`,
            ),
          );
          expect(places.map((place) => `${place?.frame}/${place?.index}`).sort()).toEqual(wanted.sort());
          expect(locate(all, entry, total)).toBeNull();
          expect(locate(all, entry, total + 7)).toBeNull();
        }
      }),
    );
  });
});

describe('the next place', () => {
  it('is the first, then each after it, and the first again', () => {
    expect(nextPlace(undefined, 3, 'next')).toBe(1);
    expect([1, 2, 3].map((at) => nextPlace(at, 3, 'next'))).toEqual([2, 3, 1]);
  });
  it('is the last on the way back, then each before it, and the last again', () => {
    expect(nextPlace(undefined, 3, 'previous')).toBe(3);
    expect([3, 2, 1].map((at) => nextPlace(at, 3, 'previous'))).toEqual([2, 1, 3]);
  });
  it('is one that is there, also where the page has lost some', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), (at, count) => {
        for (const way of ['next', 'previous'] as const) {
          const place = nextPlace(at, count, way);
          expect(place).toBeGreaterThanOrEqual(1);
          expect(place).toBeLessThanOrEqual(count);
        }
      }),
    );
  });
});
