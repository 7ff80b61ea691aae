/** Cards for frames that have no room for one: the top frame shows them, beside the word in the frame. */
import type { Box } from '../core/frame-messages';
import { type FramePlace, framePlace } from '../injected/frame-place';
import { frameState } from '../injected/frame-state';
import { watchWord } from '../injected/watch-word';
import { runInFrames, tellFrame } from '../platform/frames';

export interface WantedCard {
  entry: string;
  /** Where its word lies in the view of its frame. */
  lines: Box[];
  /** Beside which line the card goes. */
  line: number;
  takesFocus: boolean;
}

/** @returns whether the top frame shows it; it can't where a frame on the way is in a shadow tree, or not to be run in */
export async function showOnTop(tabId: number, frameId: number, card: WantedCard): Promise<boolean> {
  const { entry, lines, line, takesFocus } = card;
  const inFrame = lines[line] ?? lines[0];
  const box = inFrame && (await boxOnTop(tabId, frameId, inFrame));
  if (!box || !(await tellFrame(tabId, 0, { order: 'show', entry, box, takesFocus, from: frameId }))) {
    return false;
  }
  await runInFrames(tabId, watchWord, [lines], frameId);
  return true;
}

/** Goes from the frame outwards and adds up where each lies in the one around it. */
async function boxOnTop(tabId: number, frameId: number, inFrame: Box): Promise<Box | null> {
  const frames = await runInFrames(tabId, frameState, []);
  const path = frames.find((frame) => frame.frameId === frameId)?.result.path;
  if (!path) return null;
  let box = inFrame;
  for (let depth = path.length - 1; depth >= 0; depth--) {
    const around = frames.find(({ result }) => `${result.path}` === `${path.slice(0, depth)}`);
    if (!around) return null;
    const [place] = await runInFrames(tabId, framePlace, [path[depth] as number], around.frameId);
    if (!place) return null;
    box = through(place.result, box);
  }
  return box;
}

function through({ left, top, scale }: FramePlace, box: Box): Box {
  return {
    left: left + box.left * scale,
    top: top + box.top * scale,
    width: box.width * scale,
    height: box.height * scale,
  };
}
