/**
 * How long the page's thread itself worked on what in-page/stopwatch.ts marked. A clock on the wall goes on while
 * other programs have the processor: on a busy machine it shows twice as much, or ten times.
 */
import type { Page } from 'puppeteer-core';
import { END, START } from './in-page/stopwatch-marks';
import { type TraceEvent, trace } from './trace';

/** Milliseconds by label; what was timed more than once is summed up. */
export type ThreadTimes = ReadonlyMap<string, number>;

export async function threadTimes(page: Page, work: () => Promise<unknown>): Promise<ThreadTimes> {
  const events = await trace(page, ['blink.user_timing'], work);
  const times = new Map<string, number>();
  const started = new Map<string, number>();
  for (const event of events.toSorted((a, b) => a.ts - b.ts)) {
    if (event.name.startsWith(START)) started.set(event.name.slice(START.length), threadTime(event));
    if (!event.name.startsWith(END)) continue;
    const label = event.name.slice(END.length);
    const start = started.get(label);
    if (start === undefined) throw new Error(`The trace holds the end of "${label}" without its beginning.`);
    times.set(label, (times.get(label) ?? 0) + (threadTime(event) - start) / 1000);
  }
  return times;
}

/** @throws where nothing was timed under this label */
export function timeOf(times: ThreadTimes, label: string): number {
  const time = times.get(label);
  if (time === undefined) throw new Error(`Nothing was timed as "${label}".`);
  return time;
}

function threadTime({ name, tts }: TraceEvent): number {
  if (tts === undefined) throw new Error(`The browser doesn't tell the time of its threads at "${name}".`);
  return tts;
}
