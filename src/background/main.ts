/**
 * The background: compiles the lexicon when the pack or the choices change and puts it into storage, and does
 * what pages may not do themselves. It keeps no state; the browser may end and start it at any time.
 */
import { bundledPack } from '../bundled-pack';
import { browser } from '../platform/extension';
import { tellFrame } from '../platform/frames';
import { t } from '../platform/i18n';
import { openReader } from '../platform/reader-tab';
import { onRequest } from '../platform/requests';
import { readSettings, watchSettings } from '../platform/settings-store';
import { addCardScript } from './card-script';
import { onCommands } from './commands';
import { addMenuEntry, onMenuEntry } from './explain';
import { cardRecords, frameRecords, writeRecords } from './frame-data';
import { showSiteState } from './icon';
import { startInOpenTabs } from './open-tabs';
import { saveTerm } from './save-term';
import { showOnTop } from './show-on-top';

async function writeFrameData(): Promise<void> {
  try {
    const settings = await readSettings(browser);
    await writeRecords({
      ...cardRecords(bundledPack, t('interfaceLanguage')),
      ...frameRecords(bundledPack, settings),
    });
    await browser.action.setBadgeText({ text: '' });
  } catch (error) {
    await showProblem(error);
  }
}

async function writeChoices(): Promise<void> {
  try {
    await writeRecords(frameRecords(bundledPack, await readSettings(browser)));
  } catch (error) {
    await showProblem(error);
  }
}

async function showProblem(error: unknown): Promise<void> {
  const reason = error instanceof Error ? error.message : String(error);
  console.error(t('storageProblem', reason));
  await browser.action.setBadgeText({ text: '!' });
  await browser.action.setTitle({ title: t('storageProblem', reason) });
}

browser.runtime.onInstalled.addListener(async () => {
  await addMenuEntry();
  await writeFrameData();
  await startInOpenTabs();
});

// Choices may have changed on another device, or storage been cleared, while the browser was closed.
browser.runtime.onStartup.addListener(writeFrameData);

watchSettings(browser, writeChoices);

onCommands();
onMenuEntry();

onRequest((request, asker) => {
  const { tabId, frameId } = asker;
  switch (request.type) {
    case 'open-reader':
      void openReader(request.hash);
      return undefined;
    case 'open-options':
      void browser.runtime.openOptionsPage();
      return undefined;
    case 'site-state':
      if (tabId !== undefined) void showSiteState(tabId, request.off);
      return undefined;
    case 'card-script':
      return addCardScript(asker);
    case 'save-term':
      return saveTerm(bundledPack, request.entry, asker);
    case 'show-on-top':
      return tabId === undefined || frameId === undefined ? undefined : showOnTop(tabId, frameId, request);
    case 'tell-frame':
      if (tabId === undefined) return undefined;
      return tellFrame(tabId, request.frame, { order: request.order, from: frameId, at: request.at });
  }
});
