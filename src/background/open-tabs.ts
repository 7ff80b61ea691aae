import { browser } from '../platform/extension';

/**
 * Starts Medigloss in the tabs that were open before it was installed or updated. Firefox does so by itself.
 * Tabs it can't run in (the browser's own pages, stores) are passed over.
 */
export async function startInOpenTabs(): Promise<void> {
  const script = browser.runtime.getManifest().content_scripts?.[0];
  if (!script || isFirefox()) return;
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      const target = { tabId: id, allFrames: true };
      await browser.scripting.insertCSS({ target, files: script.css ?? [] });
      await browser.scripting.executeScript({ target, files: script.js ?? [] });
    }),
  );
}

function isFirefox(): boolean {
  return browser.runtime.getURL('').startsWith('moz-extension:');
}
