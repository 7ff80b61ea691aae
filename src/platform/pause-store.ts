/** The pause as the extension's own pages read, change and watch it. It is this machine's alone, hence storage.local. */
import { PAUSE_KEY, PAUSE_LENGTH, parsePauseEnd } from '../core/pause';
import { browser } from './extension';

/**
 * @returns when it ends, in milliseconds since 1970; 0 where there is none
 * @throws where storage can't be read
 */
export async function readPauseEnd(): Promise<number> {
  return parsePauseEnd((await browser.storage.local.get(PAUSE_KEY))[PAUSE_KEY]);
}

/** @throws where storage refuses */
export async function startPause(): Promise<void> {
  await browser.storage.local.set({ [PAUSE_KEY]: Date.now() + PAUSE_LENGTH });
}

/** @throws where storage refuses */
export async function endPause(): Promise<void> {
  await browser.storage.local.remove(PAUSE_KEY);
}

/** Calls back with the end, or 0, whenever it changes. @returns a function that ends the watching */
export function watchPauseEnd(onChange: (end: number) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[PAUSE_KEY];
    if (area === 'local' && change) onChange(parsePauseEnd(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
