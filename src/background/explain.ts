/** "Explain the selection": from the menu of a right click, or by a key. */
import { bundledPack } from '../bundled-pack';
import { cardSheet } from '../card-sheet';
import { showNoEntry } from '../injected/no-entry-note';
import { readSelection } from '../injected/selection';
import { browser } from '../platform/extension';
import { runInFrames, tellFrame } from '../platform/frames';
import { t } from '../platform/i18n';
import { openReader } from '../platform/reader-tab';
import { makeClosestEntry } from './closest-entry';
import { framesByFocus } from './frames-by-focus';

const MENU_ENTRY = 'explain-selection';

/** No word or phrase that the guide could explain is longer, in UTF-16 code units. */
const LONGEST = 200;

let closestEntry: ReturnType<typeof makeClosestEntry> | undefined;

/** Puts the entry into the menu; the browser keeps it. */
export async function addMenuEntry(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: MENU_ENTRY, title: t('explainSelection'), contexts: ['selection'] });
}

export function onMenuEntry(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText, frameId = 0 }, tab) => {
    if (menuItemId === MENU_ENTRY && selectionText) void explain(selectionText, tab?.id, frameId);
  });
}

/** Explains what is selected in the frame of a tab that the reader is in. */
export async function explainSelection(tabId: number): Promise<void> {
  const [frameId = 0] = await framesByFocus(tabId);
  await explain('', tabId, frameId);
}

/**
 * Shows the card at the selection. Where it can't be shown there, the reader answers: in the browser's own view of a
 * PDF file, on a site where Medigloss is off, for what is selected in a shadow tree.
 * @param told what the browser says is selected; empty where only the frame can tell
 */
async function explain(told: string, tabId: number | undefined, frameId: number): Promise<void> {
  const [read] = tabId === undefined ? [] : await runInFrames(tabId, readSelection, [], frameId);
  const text = told.trim().slice(0, LONGEST) || read?.result.text;
  if (!text) return;
  closestEntry ??= makeClosestEntry(bundledPack);
  const entry = closestEntry(text);
  const hash = entry ? `term/${entry}` : `search/${encodeURIComponent(text)}`;
  const box = read?.result.box;
  if (tabId === undefined || !box) await openReader(hash);
  else if (!entry) await runInFrames(tabId, showNoEntry, [noEntryTexts(text, hash), box, cardSheet], frameId);
  else if (!(await tellFrame(tabId, frameId, { order: 'show', entry, box, takesFocus: true }))) {
    await openReader(hash);
  }
}

const noEntryTexts = (text: string, hash: string): Parameters<typeof showNoEntry>[0] => ({
  title: t('noEntryFor', text),
  hint: t('noEntryHint'),
  search: t('searchTheGuide'),
  language: t('interfaceLanguage'),
  direction: t('interfaceDirection'),
  hash,
});
