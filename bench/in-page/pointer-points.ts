/** Times what happens at points of the view: the browser's own answer, and ours. */
import { pointerRest } from './measure';
import { timed } from './stopwatch';

export interface Point {
  x: number;
  y: number;
}

export function askBrowser(points: readonly Point[]): void {
  layout();
  timed('elementFromPoint', () => {
    for (const { x, y } of points) document.elementFromPoint(x, y);
  });
}

/** @returns how many of the points have a mark */
export function askProduct(points: readonly Point[]): number {
  layout();
  return timed('pointer rest', () => {
    let hits = 0;
    for (const { x, y } of points) if (pointerRest(x, y)) hits++;
    return hits;
  });
}

function layout(): void {
  document.body.getBoundingClientRect();
}
