/** Waiting for what can only be asked for, not listened to. */
import { setTimeout as pause } from 'node:timers/promises';

const INTERVAL_MS = 25;
export const DEFAULT_TIMEOUT_MS = 15_000;

type Truthy<T> = Exclude<T, false | null | undefined | 0 | ''>;

/**
 * Asks again and again until the answer is truthy, and gives it back.
 * @throws naming what was waited for, when the time is up.
 */
export async function waitUntil<T>(
  what: string,
  ask: () => Promise<T>,
  timeout = DEFAULT_TIMEOUT_MS,
): Promise<Truthy<T>> {
  const deadline = performance.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer) return answer as Truthy<T>;
    if (performance.now() > deadline) throw new Error(`Waited ${timeout} ms in vain for ${what}.`);
    await pause(INTERVAL_MS);
  }
}
