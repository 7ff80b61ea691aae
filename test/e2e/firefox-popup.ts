/**
 * Firefox lets no driver into its popup. Yet its own window holds the popup's accessibility tree, which is what a screen
 * reader is told, and takes the keys that go to whatever has the focus.
 */

import type { Page } from 'puppeteer-core';
import { giveCommand, inBrowserWindow } from './browser-hands';
import { type Stage, waitUntil } from './stage';

/** Firefox leaves the focus to tests otherwise, and the popup would not get it as it does for readers. */
export const POPUP_PREFS = { 'focusmanager.testmode': false };

export interface PopupTree {
  /** What has the focus. */
  focused: string;
  /** All that is to be read. */
  text: string;
}

/** Opens the popup over a page with its key. */
export async function openPopupByKey(stage: Stage, page: Page): Promise<void> {
  await giveCommand(stage, page, '_execute_action');
  await waitUntil('the popup', async () => (await readPopup(stage)).text.includes('Medigloss'));
}

/** Empty while no popup is open, or none has been told of yet. */
export async function readPopup({ session: { browser } }: Stage): Promise<PopupTree> {
  const found = await inBrowserWindow(
    browser,
    `(() => {
      const popup = document.querySelector('.webextension-popup-browser');
      const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
      const tree = { focused: '', text: '' };
      const walk = (node) => {
        const states = {};
        node.getState(states, {});
        if (states.value & Ci.nsIAccessibleStates.STATE_FOCUSED) tree.focused = node.name ?? '';
        if (service.getStringRole(node.role) === 'text leaf') tree.text += node.name;
        for (let child = node.firstChild; child; child = child.nextSibling) walk(child);
      };
      const root = popup && service.getAccessibleFor(popup);
      if (root) walk(root);
      return JSON.stringify(tree);
    })()`,
  );
  return JSON.parse(String(found)) as PopupTree;
}

/** Presses a key in the browser's window: it goes to what has the focus. */
export async function pressInWindow({ session: { browser } }: Stage, key: string): Promise<void> {
  await inBrowserWindow(
    browser,
    `(() => {
      const keys = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      keys.beginInputTransactionForTests(window);
      const event = new KeyboardEvent('', { key: ${JSON.stringify(key)} });
      keys.keydown(event);
      keys.keyup(event);
    })()`,
  );
}
