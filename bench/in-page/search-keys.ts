/** The search of the popup as a reader feels it, and the index behind it alone. */
import type { Pack } from '../../src/core/pack/pack';
import { makeIndex } from '../../src/ui/search';
import { timed } from './stopwatch';
import { END, START } from './stopwatch-marks';

let index: ReturnType<typeof makeIndex> | undefined;

/** Makes an index of its own: the popup keeps its one to itself. */
export function putPack(json: string): void {
  index = makeIndex(JSON.parse(json) as Pack);
}

/** @returns how many documents the index alone finds, in the way in which the popup asks first */
export function askIndex(label: string, query: string): number {
  const asked = index;
  if (!asked) throw new Error('Put the pack in first.');
  return timed(label, () => asked.search(query, { combineWith: 'AND' })).length;
}

/** Times the next key from its first event until what it changed has been drawn; `keyDrawn` settles then. */
export function watchKey(label: string): void {
  addEventListener('keydown', () => performance.mark(START + label), { capture: true, once: true });
  const keyDrawn = new Promise<void>((resolve) => {
    const onInput = () =>
      // A task behind the callbacks of a frame comes when that frame has been drawn.
      requestAnimationFrame(() =>
        setTimeout(() => {
          performance.mark(END + label);
          resolve();
        }),
      );
    addEventListener('input', onInput, { capture: true, once: true });
  });
  Object.assign(globalThis, { keyDrawn });
}
