import cardScript from '../page/card.iife.ts?file';
import { browser } from '../platform/extension';
import type { Asker } from '../platform/requests';

/**
 * Puts the script that shows cards into the frame that asks for it.
 * @throws where the frame has gone, or the browser doesn't let it in
 */
export async function addCardScript({ tabId, frameId }: Asker): Promise<void> {
  if (tabId === undefined || frameId === undefined)
    throw new Error('Cards are shown in the frames of tabs only.');
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [cardScript] });
}
