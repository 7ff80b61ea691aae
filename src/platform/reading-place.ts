/**
 * Where one was in the guide, kept on this machine until it is forgotten. It tells what a reader reads about, so it is in
 * localStorage, which like the database of My terms belongs to the extension's own pages: content scripts can read
 * storage.local. And it is there at once when the contents are drawn, so that nothing jumps.
 */
import { parseReadingPlace, type ReadingPlace } from '../core/reading-place';

const KEY = 'readingPlace';

export const keptPlace = {
  read(): ReadingPlace | null {
    try {
      return parseReadingPlace(localStorage.getItem(KEY));
    } catch {
      // Storage is switched off: there is no place then.
      return null;
    }
  },

  keep(place: ReadingPlace): void {
    try {
      localStorage.setItem(KEY, JSON.stringify(place));
    } catch {
      // Full, or switched off: one reads on without it.
    }
  },

  forget(): void {
    try {
      localStorage.removeItem(KEY);
    } catch {
      // Nothing was kept.
    }
  },

  /** Calls back when another page of ours has kept or forgotten a place. @returns a function that ends the watching */
  watch(onChange: () => void): () => void {
    const listener = ({ key }: StorageEvent) => {
      if (key === KEY || key === null) onChange();
    };
    addEventListener('storage', listener);
    return () => removeEventListener('storage', listener);
  },
};
