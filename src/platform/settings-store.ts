/**
 * The reader's choices in storage.sync. Each function takes the API it works on, so that the content script
 * (native) and the extension's pages (polyfill) share it.
 */
import { parseSettings, SETTING_KEYS, type Settings, storageChange } from '../core/settings/settings';
import type { ContentApi } from './native';

type StorageApi = Pick<ContentApi, 'storage'>;

/** @throws where the browser can't read storage.sync */
export async function readSettings(api: StorageApi): Promise<Settings> {
  return parseSettings(await api.storage.sync.get(SETTING_KEYS));
}

/**
 * Keeps new values; what equals the default is removed from storage.
 * @throws where storage.sync refuses (over quota, or switched off); nothing is lost then
 */
export async function changeSettings(api: StorageApi, patch: Partial<Settings>): Promise<void> {
  const { set, remove } = storageChange(patch);
  if (Object.keys(set).length > 0) await api.storage.sync.set(set);
  if (remove.length > 0) await api.storage.sync.remove(remove);
}

/**
 * Calls back after each change of a setting, here, in another tab or on another device.
 * @returns a function that ends it
 */
export function watchSettings(api: StorageApi, onChange: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'sync' && SETTING_KEYS.some((key) => key in changes)) onChange();
  };
  api.storage.onChanged.addListener(listener);
  return () => api.storage.onChanged.removeListener(listener);
}
