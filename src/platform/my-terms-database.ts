/**
 * The database of My terms. It belongs to the extension's own pages and its background: the browser lets no content
 * script and no page look into it. IndexedDB through idb, which gives its requests as promises.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { KnownWord, SavedTerm } from '../core/my-terms/records';

export interface MyTermsSchema extends DBSchema {
  terms: { key: string; value: SavedTerm };
  known: { key: string; value: KnownWord };
  /** Single values: `questions`, a text, and `keep-pages`, true or not there. */
  notes: { key: string; value: string | boolean };
}

export type MyTermsDatabase = IDBPDatabase<MyTermsSchema>;

/** Each step makes the next version of the database; a change of its form is a new step at the end. */
const STEPS: readonly ((database: MyTermsDatabase) => void)[] = [
  (database) => {
    database.createObjectStore('terms', { keyPath: 'entry' });
    database.createObjectStore('known', { keyPath: 'entry' });
    database.createObjectStore('notes');
  },
];

let opened: Promise<MyTermsDatabase> | null = null;

/** One connection a page. It gives way to a later version of Medigloss, and is opened again when it was lost. */
export function openMyTerms(): Promise<MyTermsDatabase> {
  opened ??= openDB<MyTermsSchema>('my-terms', STEPS.length, {
    upgrade: (database, before) => {
      for (const step of STEPS.slice(before)) step(database);
    },
    blocking: closeMyTerms,
    terminated: closeMyTerms,
  });
  opened.catch(closeMyTerms);
  return opened;
}

export function closeMyTerms(): void {
  void opened?.then(
    (database) => database.close(),
    // It never was open; who asked for it is told.
    () => {},
  );
  opened = null;
}
