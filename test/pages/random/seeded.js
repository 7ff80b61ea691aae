/** Random choices that a seed repeats. */

/**
 * Numbers from 0 up to 1, the same ones for the same seed (mulberry32).
 * @param {number} seed
 */
export function seeded(seed) {
  let state = seed >>> 0;
  const number = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  /** A whole number from 0 to below `limit`. */
  const below = (limit) => Math.floor(number() * limit);
  return {
    below,
    /** One of a list; undefined of an empty one. */
    pick: (list) => list[below(list.length)],
    /** True in so many of a hundred times. */
    percent: (share) => number() * 100 < share,
  };
}
