/**
 * What a reader keeps of their own. Every function throws a StoreProblem, whose message tells the reader in plain words
 * what happened; what was kept before stays as it was, because each change is one transaction.
 */
import * as v from 'valibot';
import { merge } from '../core/my-terms/merge';
import {
  type KeptTerms,
  knownWordSchema,
  type MetPage,
  type MyTerms,
  NOTHING,
  questionsSchema,
  type SavedTerm,
  savedTermSchema,
} from '../core/my-terms/records';
import { type MessageKey, t } from './i18n';
import { closeMyTerms, type MyTermsDatabase, openMyTerms } from './my-terms-database';
import { questionsDraft } from './questions-draft';

export class StoreProblem extends Error {
  override name = 'StoreProblem';
}

const CHANNEL = 'my-terms';
const QUESTIONS = 'questions';
const KEEP_PAGES = 'keep-pages';

export const myTermsStore = {
  /** Records in the order they were made. One that is damaged is left out, and left where it is. */
  read: (): Promise<KeptTerms> =>
    said('myTermsNotRead', async (database) => {
      const all = database.transaction(['terms', 'known', 'notes']);
      const [terms, known, questions, keepPages] = await Promise.all([
        all.objectStore('terms').getAll(),
        all.objectStore('known').getAll(),
        all.objectStore('notes').get(QUESTIONS),
        all.objectStore('notes').get(KEEP_PAGES),
        all.done,
      ]);
      return {
        terms: sound(savedTermSchema, terms).sort((a, b) => (a.saved < b.saved ? -1 : 1)),
        known: sound(knownWordSchema, known).sort((a, b) => (a.since < b.since ? -1 : 1)),
        questions: typed(questions),
        keepPages: keepPages === true,
      };
    }),

  /** Saves a term; the page it was met on with it, where the reader wants that. */
  save: (term: SavedTerm, page: MetPage | null): Promise<void> =>
    changed(async (database) => {
      const keepPages = page !== null && (await database.get('notes', KEEP_PAGES)) === true;
      await add(database, { ...NOTHING, terms: [{ ...term, pages: keepPages ? [page] : [] }] });
    }),

  /** Adds to what is there and takes nothing away: what a file holds, or what was removed by mistake. */
  add: (added: MyTerms): Promise<void> => changed((database) => add(database, added)),

  removeTerm: (entry: string): Promise<void> => changed((database) => database.delete('terms', entry)),

  removeKnown: (entry: string): Promise<void> => changed((database) => database.delete('known', entry)),

  removePages: (): Promise<void> =>
    changed(async (database) => {
      const { store, done } = database.transaction('terms', 'readwrite');
      const terms = await store.getAll();
      await Promise.all([...terms.map((term) => store.put({ ...term, pages: [] })), done]);
    }),

  async writeQuestions(text: string): Promise<void> {
    questionsDraft.keep(text);
    await changed(async (database) => {
      const write = database.transaction('notes', 'readwrite');
      const put = write.store.put(text, QUESTIONS);
      // At once, not with the answer to the put: a page that is closed now would take that with it, and the text too.
      write.commit();
      await Promise.all([put, write.done]);
    });
    questionsDraft.drop(text);
  },

  keepPages: (keep: boolean): Promise<void> =>
    changed(async (database) => {
      await (keep ? database.put('notes', true, KEEP_PAGES) : database.delete('notes', KEEP_PAGES));
    }),

  /** Calls back after each change, whichever page of the extension made it. */
  watch(onChange: () => void): () => void {
    const channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = onChange;
    return () => channel.close();
  },
};

async function add(database: MyTermsDatabase, added: MyTerms): Promise<void> {
  const all = database.transaction(['terms', 'known', 'notes'], 'readwrite');
  const [terms, known, notes] = [
    all.objectStore('terms'),
    all.objectStore('known'),
    all.objectStore('notes'),
  ];
  const merged = merge(
    {
      terms: await terms.getAll(),
      known: await known.getAll(),
      questions: typed(await notes.get(QUESTIONS)),
    },
    added,
  );
  await Promise.all([
    ...merged.terms.filter(isOneOf(added.terms)).map((term) => terms.put(term)),
    ...merged.known.filter(isOneOf(added.known)).map((word) => known.put(word)),
    ...(added.questions ? [notes.put(merged.questions, QUESTIONS)] : []),
    all.done,
  ]);
  if (added.questions) questionsDraft.drop();
}

/** The questions as they were typed last. @param kept what the database has of them */
function typed(kept: unknown): string {
  return questionsDraft.read() ?? (v.is(questionsSchema, kept) ? kept : '');
}

const isOneOf = (records: { entry: string }[]) => (record: { entry: string }) =>
  records.some(({ entry }) => entry === record.entry);

function sound<Schema extends v.GenericSchema>(schema: Schema, records: unknown[]): v.InferOutput<Schema>[] {
  return records.flatMap((record) => {
    const result = v.safeParse(schema, record);
    return result.success ? [result.output] : [];
  });
}

async function changed(change: (database: MyTermsDatabase) => Promise<void>): Promise<void> {
  await said('myTermsNotKept', change);
  // A channel of its own, so that watchers in this page hear of it as well.
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
}

/** @param otherwise what to say of a failure that has no words of its own */
async function said<T>(otherwise: MessageKey, act: (database: MyTermsDatabase) => Promise<T>): Promise<T> {
  try {
    return await act(await openMyTerms()).catch((error: unknown) => {
      // A connection that was lost lets no change begin. Firefox loses it when the disk was full for the last change.
      if (nameOf(error) !== 'InvalidStateError') throw error;
      closeMyTerms();
      return openMyTerms().then(act);
    });
  } catch (cause) {
    throw new StoreProblem(t(WORDS[nameOf(cause)] ?? otherwise), { cause });
  }
}

const nameOf = (error: unknown): string =>
  error instanceof Error || error instanceof DOMException ? error.name : '';

/** What the browser calls it, and what readers are told. */
const WORDS: Partial<Record<string, MessageKey>> = {
  QuotaExceededError: 'myTermsFull',
  // Settings that keep sites from storing anything.
  SecurityError: 'myTermsBlocked',
  VersionError: 'myTermsNewer',
};
