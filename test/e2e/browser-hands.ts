/**
 * What a reader does outside of pages: presses a key that the browser hands to the extension, chooses from the menu of
 * a right click. Synthetic keys reach pages only. In Firefox the browser's own window is asked, through the same key and
 * menu entry; Chromium has no such way, and its extension is told as the browser would tell it.
 */
import type { Browser, Page, Target, WebWorker } from 'puppeteer-core';
import manifest from '../../manifest.json' with { type: 'json' };
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { isFirefox, type Stage, waitUntil } from './stage';

export type Command = keyof typeof manifest.commands;

/** Gives a command as its key does, in the tab of a page. */
export async function giveCommand(stage: Stage, page: Page, command: Command): Promise<void> {
  await page.bringToFront();
  if (isFirefox) {
    const key = manifest.commands[command].suggested_key.default.at(-1);
    await inBrowserWindow(
      stage.session.browser,
      `document.querySelector('[id^="ext-keyset"] [key="${key}"]').doCommand()`,
    );
  } else {
    await tellExtension(stage, page, 'commands.onCommand', command);
  }
}

/** Chooses "Explain the selected words" from the menu at a point of the page that lies on selected text. */
export async function explainFromMenu(
  stage: Stage,
  page: Page,
  x: number,
  y: number,
  text: string,
): Promise<void> {
  await page.bringToFront();
  if (!isFirefox) {
    await tellExtension(stage, page, 'contextMenus.onClicked', {
      menuItemId: 'explain-selection',
      selectionText: text,
      frameId: 0,
    });
    return;
  }
  await page.mouse.click(x, y, { button: 'right' });
  await waitUntil('the menu of the right click', async () =>
    inBrowserWindow(
      stage.session.browser,
      `(() => {
      const menu = document.getElementById('contentAreaContextMenu');
      const item = [...menu.querySelectorAll('menuitem')].find(({ label }) => label === ${JSON.stringify(messages.explainSelection.message)});
      if (menu.state !== 'open' || !item) return false;
      menu.activateItem(item);
      return true;
    })()`,
    ),
  );
}

/** Ends the background, as the browser does when it has had nothing to do for a while. */
export async function endBackground(stage: Stage): Promise<void> {
  if (!isFirefox) {
    await (await serviceWorker(stage)).close();
    return;
  }
  const id = JSON.stringify(manifest.browser_specific_settings.gecko.id);
  await inBrowserWindow(
    stage.session.browser,
    `WebExtensionPolicy.getByID(${id}).extension.terminateBackground()`,
  );
}

/** Whether the browser's own list of keys stands in a tab. */
export async function showsKeyList({ session: { browser } }: Stage): Promise<boolean> {
  if (isFirefox) return (await inBrowserWindow(browser, 'gBrowser.currentURI.spec')) === 'about:addons';
  return browser.targets().some((target) => target.url() === 'chrome://extensions/shortcuts');
}

/** What stands in the browser's own side panel or sidebar, while it is open. */
export async function sidePanelAddress({ session: { browser } }: Stage): Promise<string | undefined> {
  if (isFirefox) {
    const inside = `document.getElementById('sidebar').contentDocument?.querySelector('browser')?.currentURI.spec`;
    return ((await inBrowserWindow(browser, `SidebarController.isOpen ? ${inside} : undefined`)) ??
      undefined) as string | undefined;
  }
  return sidePanelTarget(browser)?.url();
}

/** Chromium: the side panel as a page. Firefox lets no test look into its sidebar. */
export async function sidePanel({ session: { browser } }: Stage): Promise<Page> {
  const panel = await sidePanelTarget(browser)?.asPage();
  if (!panel) throw new Error('No side panel is open.');
  return panel;
}

function sidePanelTarget(browser: Browser): Target | undefined {
  // One that a test has opened as a page is told of a tab.
  return browser.targets().find((target) => /\/panel\.html(#|$)/.test(target.url()));
}

/** Chromium: has an event of the extension's background happen in the tab of a page. */
async function tellExtension(stage: Stage, page: Page, event: string, detail: unknown): Promise<void> {
  const worker = await serviceWorker(stage);
  const call = `(async () => {
    const tabs = await chrome.tabs.query({});
    const tab = tabs.find(({ url }) => url === ${JSON.stringify(page.url())});
    chrome.${event}.dispatch(${JSON.stringify(detail)}, tab);
  })()`;
  await worker.evaluate(call);
}

async function serviceWorker({ session }: Stage): Promise<WebWorker> {
  const target = await session.browser.waitForTarget(
    (each) => each.type() === 'service_worker' && each.url().startsWith(session.extensionOrigin),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('The extension has no service worker.');
  return worker;
}

interface BidiConnection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

/** Firefox: evaluates in the browser's own window, which puppeteer has no public way to reach; its version is pinned. */
export async function inBrowserWindow(browser: Browser, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as {
    contexts: { context: string }[];
  };
  const target = { context: tree.contexts[0]?.context };
  const answer = await connection.send('script.evaluate', { target, expression, awaitPromise: true });
  const { type, result, exceptionDetails } = answer.result as {
    type: string;
    result?: { value?: unknown };
    exceptionDetails?: { text: string };
  };
  if (type === 'exception') throw new Error(exceptionDetails?.text);
  return result?.value;
}
