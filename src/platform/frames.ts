/** What the background says to the frames of a tab, and what it asks of them. */
import type { FrameMessage } from '../core/frame-messages';
import { browser } from './extension';

/** @returns whether the frame has answered that it did so; false also where there is nobody to hear */
export async function tellFrame(tabId: number, frameId: number, message: FrameMessage): Promise<boolean> {
  const answer: unknown = await browser.tabs.sendMessage(tabId, message, { frameId }).catch(() => false);
  return answer === true;
}

export interface FrameResult<Result> {
  frameId: number;
  result: Result;
}

/**
 * Runs a function of src/injected in frames of a tab.
 * @param frameId one frame, or all where it is left out
 * @returns what it gave, for each frame that it could run in and gave something
 */
export async function runInFrames<Args extends unknown[], Result>(
  tabId: number,
  func: (...args: Args) => Result,
  args: Args,
  frameId?: number,
): Promise<FrameResult<NonNullable<Result>>[]> {
  const target = { tabId, ...(frameId === undefined ? { allFrames: true } : { frameIds: [frameId] }) };
  // Nothing may run in the browser's own pages and in stores.
  const results = await browser.scripting.executeScript({ target, func, args }).catch(() => []);
  return results.flatMap(({ frameId, result }) =>
    result == null ? [] : [{ frameId, result: result as NonNullable<Result> }],
  );
}
