/** What the keys do that the manifest suggests and readers may change in the browser. */

import { readAddress } from '../core/address';
import { pauseLeft } from '../core/pause';
import { isSiteOff, turnSiteOff, turnSiteOn } from '../core/sites';
import { browser } from '../platform/extension';
import { tellFrame } from '../platform/frames';
import { endPause, readPauseEnd } from '../platform/pause-store';
import { changeSettings, readSettings } from '../platform/settings-store';
import { explainSelection } from './explain';
import { framesByFocus } from './frames-by-focus';

export function onCommands(): void {
  browser.commands.onCommand.addListener(async (command, given) => {
    const tab = given ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0];
    if (tab?.id !== undefined) await act(command, tab.id, tab.url);
  });
}

async function act(command: string, tabId: number, url: string | undefined): Promise<void> {
  switch (command) {
    case 'next-term':
    case 'previous-term':
      return step(tabId, command === 'next-term' ? 'next' : 'previous');
    case 'explain-selection':
      return explainSelection(tabId);
    case 'switch-site':
      return switchSite(url);
  }
}

/** In the frame the reader is in; where that has no term, in the next one that has. */
async function step(tabId: number, order: 'next' | 'previous'): Promise<void> {
  for (const frameId of await framesByFocus(tabId)) {
    if (await tellFrame(tabId, frameId, { order })) return;
  }
}

/** As the switch of the popup does. In a pause there is only one thing that a reader can want: its end. */
async function switchSite(url: string | undefined): Promise<void> {
  if (pauseLeft(await readPauseEnd(), Date.now()) > 0) return endPause();
  const { host } = readAddress(url);
  if (host === null) return;
  const { offSites } = await readSettings(browser);
  const change = isSiteOff(offSites, host) ? turnSiteOn : turnSiteOff;
  await changeSettings(browser, { offSites: change(offSites, host) });
}
