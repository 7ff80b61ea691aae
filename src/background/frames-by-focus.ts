import { type FrameState, frameState } from '../injected/frame-state';
import { runInFrames } from '../platform/frames';

/**
 * The frames of a tab by id: first the one the reader is in, or the top frame where that can't be told, then those
 * after it in the order of the page, and round.
 */
export async function framesByFocus(tabId: number): Promise<number[]> {
  const frames = await runInFrames(tabId, frameState, []);
  frames.sort((a, b) => comparePaths(a.result, b.result));
  const at = Math.max(
    frames.findIndex(({ result }) => result.hasFocus),
    0,
  );
  return [...frames.slice(at), ...frames.slice(0, at)].map(({ frameId }) => frameId);
}

function comparePaths({ path: a }: FrameState, { path: b }: FrameState): number {
  const at = a.findIndex((index, depth) => index !== b[depth]);
  return at < 0 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1);
}
