import type { Settings } from '../core/settings/settings';
import { extensionSettings } from '../platform/extension-settings';
import { readPauseEnd } from '../platform/pause-store';

/** What says whether pages are marked, read before anything is drawn. */
export interface StoredChoices {
  /** Null where they can't be read; it is tried again, and said if that fails too. */
  settings: Settings | null;
  /** When the pause ends, in milliseconds since 1970; 0 where there is none. */
  pauseEnd: number;
}

export async function readStoredChoices(): Promise<StoredChoices> {
  const [settings, pauseEnd] = await Promise.all([
    extensionSettings.read().catch(() => null),
    readPauseEnd().catch(() => 0),
  ]);
  return { settings, pauseEnd };
}
