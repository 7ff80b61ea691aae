/**
 * The questions as they were typed last, until the database has them. A page that is closed takes along what its database
 * has not begun to write: on a busy machine that is the last words. localStorage takes them at once. Like the database
 * it belongs to the extension's own pages; the background has none.
 */
const KEY = 'questions';

/** What the database may not have yet; null where it has all. */
const read = (): string | null => globalThis.localStorage?.getItem(KEY) ?? null;

export const questionsDraft = {
  read,

  keep(text: string): void {
    try {
      localStorage.setItem(KEY, text);
    } catch {
      // No room for it: what is older must not outlive it. The database tells the reader whether it has any.
      localStorage.removeItem(KEY);
    }
  },

  /** @param text what the database has now: something else may have been typed since */
  drop(text = read()): void {
    if (text === read()) globalThis.localStorage?.removeItem(KEY);
  },
};
