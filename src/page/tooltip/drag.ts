/** How a hand moves a card that is kept open: numbers in, numbers out. */

/** A place or a way, in CSS pixels of the frame's view; right and down are positive. */
export interface Vector {
  x: number;
  y: number;
}

/** Pixels that a press of an arrow key moves the card. */
const STEP = 16;

const STEPS: Record<string, Vector | undefined> = {
  ArrowLeft: { x: -STEP, y: 0 },
  ArrowRight: { x: STEP, y: 0 },
  ArrowUp: { x: 0, y: -STEP },
  ArrowDown: { x: 0, y: STEP },
};

/** How far a key moves the card; undefined for keys that don't. */
export const keyStep = (key: string): Vector | undefined => STEPS[key];

export const plus = (a: Vector, b: Vector): Vector => ({ x: a.x + b.x, y: a.y + b.y });

export const minus = (a: Vector, b: Vector): Vector => ({ x: a.x - b.x, y: a.y - b.y });
