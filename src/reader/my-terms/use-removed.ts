import { useState } from 'preact/hooks';

/** Records that were removed while the page is open, so that they can stand where they stood and be brought back. */
export function useRemoved<T extends { entry: string }>(kept: readonly T[], order: (item: T) => string) {
  const [removed, setRemoved] = useState<readonly T[]>([]);
  const isKept = (item: T) => kept.some(({ entry }) => entry === item.entry);
  const gone = removed.filter((item) => !isKept(item));
  const rows = [...kept, ...gone].sort((a, b) => (order(a) < order(b) ? -1 : 1));
  return {
    rows: rows.map((item) => ({ item, removed: !isKept(item) })),
    remember: (item: T) => setRemoved([...gone.filter(({ entry }) => entry !== item.entry), item]),
  };
}
