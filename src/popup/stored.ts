import type { Settings } from '../core/settings/settings';
import { extensionSettings } from '../platform/extension-settings';
import { readPauseEnd } from '../platform/pause-store';
import { type OpenOutline, readOpenOutline } from './open-outline';

/** What the popup reads before it is drawn. */
export interface Stored {
  /** Null where they can't be read; it is tried again, and said if that fails too. */
  settings: Settings | null;
  /** When the pause ends, in milliseconds since 1970; 0 where there is none. */
  pauseEnd: number;
  open: OpenOutline;
}

export async function readStored(): Promise<Stored> {
  const [settings, pauseEnd, open] = await Promise.all([
    extensionSettings.read().catch(() => null),
    readPauseEnd().catch(() => 0),
    readOpenOutline(),
  ]);
  return { settings, pauseEnd, open };
}
