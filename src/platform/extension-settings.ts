/** The reader's choices as the extension's own pages read, change and watch them. */
import type { Settings } from '../core/settings/settings';
import { browser } from './extension';
import { changeSettings, readSettings, watchSettings } from './settings-store';

export const extensionSettings = {
  read: (): Promise<Settings> => readSettings(browser),
  change: (patch: Partial<Settings>): Promise<void> => changeSettings(browser, patch),
  watch: (onChange: () => void): (() => void) => watchSettings(browser, onChange),
};
