import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../core/settings/settings';

/** Where the choices are kept; the pages give the one of the browser. */
export interface SettingsStore {
  read(): Promise<Settings>;
  change(patch: Partial<Settings>): Promise<void>;
  watch(onChange: () => void): () => void;
}

export interface Choices {
  /** Null until they are read, or where they can't be. */
  settings: Settings | null;
  /** What last failed; null again after the next success. */
  failed: 'read' | 'change' | null;
  change(patch: (now: Settings) => Partial<Settings>): void;
}

/**
 * The reader's choices: always what the storage holds, save for the moment a change needs to arrive there.
 * @param known as they were read before the page was drawn
 */
export function useSettings(store: SettingsStore, known: Settings | null = null): Choices {
  const [settings, setSettings] = useState<Settings | null>(known);
  const [failed, setFailed] = useState<Choices['failed']>(null);
  const latest = useRef<Settings | null>(known);
  /** Changes on their way. Until the last has arrived, news from the storage would show an older state. */
  const underWay = useRef(0);

  const show = (next: Settings) => {
    latest.current = next;
    setSettings(next);
  };
  const read = async (problem: Choices['failed'] = null) => {
    try {
      const next = await store.read();
      if (underWay.current > 0) return;
      show(next);
      setFailed(problem);
    } catch {
      setFailed('read');
    }
  };
  const change: Choices['change'] = async (patch) => {
    const before = latest.current;
    if (!before) return;
    const values = patch(before);
    show({ ...before, ...values });
    underWay.current++;
    let problem: Choices['failed'] = null;
    try {
      await store.change(values);
    } catch {
      problem = 'change';
    }
    underWay.current--;
    await read(problem);
  };
  useEffect(() => {
    void read();
    return store.watch(() => void (underWay.current === 0 && read()));
  }, []);
  return { settings, failed, change };
}
