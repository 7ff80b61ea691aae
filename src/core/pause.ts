/**
 * A rest that a reader asks for: until it ends, Medigloss reads and marks nothing, on any site. All that is kept is
 * the time at which it ends, so it outlives the background, and nobody has to be woken to end it.
 */
import { number } from './shape';

export const PAUSE_KEY = 'pauseEnd';

/** Milliseconds. */
export const PAUSE_LENGTH = 60 * 60 * 1000;

/** @returns when the pause ends, in milliseconds since 1970; 0 where storage holds none, or something damaged */
export function parsePauseEnd(stored: unknown): number {
  return number(stored) ? stored : 0;
}

/**
 * @param end milliseconds since 1970; 0 where no pause was asked for
 * @param now milliseconds since 1970
 * @returns how many milliseconds of the pause are left, 0 where there is none. An end further away than a pause is
 * long says that the clock was set back since, and counts no more.
 */
export function pauseLeft(end: number, now: number): number {
  const left = end - now;
  return left > 0 && left <= PAUSE_LENGTH ? left : 0;
}
