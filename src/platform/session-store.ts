/** What is to be remembered until the browser is closed, and no longer. Pages and content scripts can't read it. */
import { browser } from './extension';

/** @throws where storage can't be read */
export async function readSession(key: string): Promise<unknown> {
  return (await browser.storage.session.get(key))[key];
}

/** @throws where storage refuses */
export async function writeSession(key: string, value: unknown): Promise<void> {
  await browser.storage.session.set({ [key]: value });
}

/** @throws where storage refuses */
export async function forgetSession(key: string): Promise<void> {
  await browser.storage.session.remove(key);
}

/** Calls back whenever a value is written. */
export function watchSession(key: string, onWritten: () => void): void {
  browser.storage.onChanged.addListener((changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && changes[key]?.newValue !== undefined) onWritten();
  });
}
