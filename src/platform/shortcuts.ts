/** The keys that the browser hands to the extension, and where readers change them. */
import { browser } from './extension';

export interface Shortcut {
  /** What the key does, in the words of the manifest. */
  what: string;
  /** As the browser writes it, "Alt+Shift+N"; empty where the reader, or another extension, has taken it away. */
  key: string;
}

export async function readShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ description, shortcut }) =>
    description ? [{ what: description, key: shortcut ?? '' }] : [],
  );
}

/** Only an extension can open this page of the browser: no link leads there. */
export async function openShortcutSettings(): Promise<void> {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
