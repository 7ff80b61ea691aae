import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  type KeptTerms,
  type KnownWord,
  type MetPage,
  type MyTerms,
  NOTHING,
  refreshed,
  type SavedTerm,
  savedTerm,
} from '../core/my-terms/records';
import type { Pack, ShownEntry } from '../core/pack/pack';
import type { Choices } from './use-settings';

/** Where My terms are kept; the pages give the one of the browser. What fails says why in the reader's words. */
export interface MyTermsStore {
  read(): Promise<KeptTerms>;
  save(term: SavedTerm, page: MetPage | null): Promise<void>;
  add(added: MyTerms): Promise<void>;
  removeTerm(entry: string): Promise<void>;
  removeKnown(entry: string): Promise<void>;
  removePages(): Promise<void>;
  writeQuestions(text: string): Promise<void>;
  keepPages(keep: boolean): Promise<void>;
  watch(onChange: () => void): () => void;
}

export interface Mine {
  /** What is kept, with today's definitions; null until it is read, or where it can't be. */
  kept: KeptTerms | null;
  /** Why it could not be read. */
  unread: string | null;
  save(entry: ShownEntry, page: MetPage | null): Promise<void>;
  remove(entry: string): Promise<void>;
  /** Known words are not marked any more. */
  know(entry: Pick<ShownEntry, 'id' | 'term'>): Promise<void>;
  markAgain(entry: string): Promise<void>;
  add(added: MyTerms): Promise<void>;
}

/** My terms: always what is kept, whichever page changes it. */
export function useMyTerms(pack: Pack, store: MyTermsStore, choices: Choices): Mine {
  const [stored, setStored] = useState<KeptTerms | null>(null);
  const [unread, setUnread] = useState<string | null>(null);
  const asked = useRef(0);

  const read = async () => {
    const turn = ++asked.current;
    try {
      const next = await store.read();
      // Answers may overtake each other; the last question has the newest.
      if (turn !== asked.current) return;
      setStored(next);
      setUnread(null);
    } catch (error) {
      setUnread(error instanceof Error ? error.message : String(error));
    }
  };
  useEffect(() => {
    void read();
    return store.watch(read);
  }, []);

  const add = async (added: MyTerms) => {
    await store.add(added);
    const ids = added.known.map(({ entry }) => entry);
    if (ids.length > 0) choices.change(({ offTerms }) => ({ offTerms: [...new Set([...offTerms, ...ids])] }));
  };
  const kept = useMemo(
    () =>
      stored && {
        ...stored,
        terms: stored.terms.map((term) => refreshed(term, pack.entries, pack.title)),
        known: stillKnown(stored.known, choices),
      },
    [stored, choices.settings],
  );
  return {
    kept,
    unread,
    save: (entry, page) => store.save(savedTerm(entry, pack.title, now()), page),
    remove: (entry) => store.removeTerm(entry),
    know: ({ id, term }) => add({ ...NOTHING, known: [{ entry: id, term, since: now() }] }),
    markAgain: async (entry) => {
      await store.removeKnown(entry);
      choices.change(({ offTerms }) => ({ offTerms: offTerms.filter((id) => id !== entry) }));
    },
    add,
  };
}

/** A word that was switched on again among the choices is marked, and so not one that the reader wants left alone. */
function stillKnown(known: KnownWord[], { settings }: Choices): KnownWord[] {
  return known.filter(({ entry }) => settings?.offTerms.includes(entry));
}

const now = (): string => new Date().toISOString();
