import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphAtTop, parseReadingPlace } from '../../../src/core/reading-place';
import { paragraphAddress, readRoute, wholeAddress } from '../../../src/reader/route';
import { placeId } from '../../../src/reader/whole/place-id';
import { tinyPack } from './tiny-pack';

describe('a kept reading place', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 1e6 }), (topic, paragraph) => {
        expect(parseReadingPlace(JSON.stringify({ topic, paragraph }))).toEqual({ topic, paragraph });
      }),
    );
  });

  it.each([
    null,
    '',
    'nerves',
    'null',
    '[]',
    '{"topic":"nerves"}',
    '{"topic":3,"paragraph":1}',
    '{"topic":"nerves","paragraph":0}',
    '{"topic":"nerves","paragraph":1.5}',
    '{"topic":"nerves","paragraph":"2"}',
  ])('is none where storage holds %s', (kept) => {
    expect(parseReadingPlace(kept)).toBeNull();
  });

  it('makes no error, whatever text storage holds', () => {
    fc.assert(
      fc.property(fc.string(), (kept) => {
        parseReadingPlace(kept);
      }),
    );
  });
});

describe('the paragraph at the top', () => {
  it.each([
    { ends: [300, 500, 700], top: 100, paragraph: 1 },
    { ends: [90, 500, 700], top: 100, paragraph: 2 },
    // One that ends just there has gone by.
    { ends: [-300, 100, 300], top: 100, paragraph: 3 },
    { ends: [-300, -200, -100], top: 100, paragraph: 3 },
    { ends: [], top: 100, paragraph: 1 },
  ])('of $ends at $top is the one with the number $paragraph', ({ ends, top, paragraph }) => {
    expect(paragraphAtTop(ends, top)).toBe(paragraph);
  });
});

describe('the address', () => {
  const page = (hash: string) => readRoute(hash, tinyPack);
  const topic = tinyPack.introduction;

  it('of the first paragraph is that of the topic', () => {
    expect(paragraphAddress('nerves', 1)).toBe('#nerves');
    expect(page('#nerves')).toMatchObject({ page: 'topic', paragraph: null });
  });

  it('of a later paragraph names it, where there is one', () => {
    const pack = { ...tinyPack, introduction: { ...topic, paragraphs: [[], [], []] } };
    const at = (paragraph: number) => readRoute(paragraphAddress(topic.id, paragraph), pack);
    expect(at(3)).toMatchObject({ page: 'topic', standing: { topic: { id: topic.id } }, paragraph: 3 });
    expect(at(4)).toMatchObject({ page: 'topic', standing: { topic: { id: topic.id } }, paragraph: null });
  });

  it.each(['x', '-1', '0', '1.5', '1e9', ''])('of a paragraph “%s” is that of the topic', (paragraph) => {
    expect(page(`#nerves/${paragraph}`)).toMatchObject({ page: 'topic', paragraph: null });
  });

  it('of a place in the whole guide is the id of what stands there', () => {
    expect(page('#whole')).toEqual({ page: 'whole', place: null });
    expect(page(wholeAddress('nerves'))).toEqual({ page: 'whole', place: 'nerves' });
    expect(`#${placeId('nerves')}`).toBe(wholeAddress('nerves'));
  });
});
