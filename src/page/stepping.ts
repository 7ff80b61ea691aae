/** From one mark to the next, in the order of the page, and on at its other end. */

export type Direction = 'next' | 'previous';

/** Between which items of a list the reader is, or on which. */
export interface Standpoint {
  /** The index of the last item before the reader; -1 where there is none. */
  before: number;
  /** The index of the first item behind the reader; the length of the list where there is none. */
  behind: number;
}

/**
 * The neighbour of the reader's place.
 * @param items in order
 * @param isUsable items for which this is false are passed over
 * @returns null where no item is usable; the one the reader is on where no other is
 */
export function neighbour<T>(
  items: readonly T[],
  { before, behind }: Standpoint,
  direction: Direction,
  isUsable: (item: T) => boolean,
): T | null {
  const count = items.length;
  for (let step = 0; step < count; step++) {
    const index = direction === 'next' ? behind + step : before - step + count;
    const item = items[index % count] as T;
    if (isUsable(item)) return item;
  }
  return null;
}
