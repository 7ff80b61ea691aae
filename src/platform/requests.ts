import * as v from 'valibot';
import type { Runtime, Tabs } from 'webextension-polyfill';
import { type Request, requestSchema } from '../core/messages';
import { browser } from './extension';

/** The frame that asks; all is undefined for a page that stands in no tab. */
export interface Asker {
  tabId: number | undefined;
  frameId: number | undefined;
  tab: Tabs.Tab | undefined;
}

/**
 * Hears what pages ask of the background; what isn't a request is passed over.
 * @param act does it, and gives the answer where there is one
 */
export function onRequest(act: (request: Request, asker: Asker) => Promise<unknown> | undefined): void {
  browser.runtime.onMessage.addListener((message: unknown, { tab, frameId }: Runtime.MessageSender) => {
    const request = v.safeParse(requestSchema, message);
    return request.success ? act(request.output, { tabId: tab?.id, frameId, tab }) : undefined;
  });
}
