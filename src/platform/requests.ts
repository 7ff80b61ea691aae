import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { type Request, requestSchema } from '../core/messages';
import { browser } from './extension';

/** Hears what pages ask of the background, with the tab they ask from; what isn't a request is passed over. */
export function onRequest(act: (request: Request, tabId: number | undefined) => unknown): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const request = v.safeParse(requestSchema, message);
    if (request.success) act(request.output, sender.tab?.id);
  });
}
