import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neighbour, type Standpoint } from '../../src/page/stepping';

const ITEMS = ['a', 'b', 'c', 'd'];
const on = (index: number): Standpoint => ({ before: index - 1, behind: index + 1 });
const between = (index: number): Standpoint => ({ before: index - 1, behind: index });
const any = () => true;

describe('stepping', () => {
  it.each([
    ['from an item', on(1), 'c', 'a'],
    ['from between two', between(2), 'c', 'b'],
    ['from before the first', between(0), 'a', 'd'],
    ['from behind the last', between(4), 'a', 'd'],
    ['from the first', on(0), 'b', 'd'],
    ['from the last', on(3), 'a', 'c'],
  ])('%s', (_, at, next, previous) => {
    expect(neighbour(ITEMS, at, 'next', any)).toBe(next);
    expect(neighbour(ITEMS, at, 'previous', any)).toBe(previous);
  });

  it('passes over what is not usable, and comes back to where it was', () => {
    expect(neighbour(ITEMS, on(1), 'next', (item) => item !== 'c')).toBe('d');
    expect(neighbour(ITEMS, on(1), 'previous', (item) => item === 'b')).toBe('b');
    expect(neighbour(ITEMS, on(1), 'next', () => false)).toBeNull();
    expect(neighbour([], between(0), 'next', any)).toBeNull();
  });

  it('comes by each usable item once in a round, in order, and backwards by the same', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 20 }), (usable) => {
        const items = usable.map((_, index) => index);
        const count = usable.filter(Boolean).length;
        const walk = (direction: 'next' | 'previous') => {
          const seen: number[] = [];
          let at = between(0);
          for (let step = 0; step < count; step++) {
            const item = neighbour(items, at, direction, (index) => usable[index] ?? false) ?? -1;
            seen.push(item);
            at = on(item);
          }
          return seen;
        };
        const inOrder = items.filter((index) => usable[index]);
        expect(walk('next')).toEqual(inOrder);
        expect(walk('previous')).toEqual(inOrder.reverse());
      }),
    );
  });
});
