/** The browser's own record of what its threads do. */
import type { Page } from 'puppeteer-core';

export interface TraceEvent {
  name: string;
  /** X for what lasts, I or R for a moment. */
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds on the clock on the wall. */
  ts: number;
  dur?: number;
  /** Microseconds that the thread itself has worked: what other programs take away doesn't count. */
  tts?: number;
  tdur?: number;
  args?: { data?: { url?: string } };
}

/** Records all threads of the browser while `work` runs. */
export async function trace(
  page: Page,
  categories: string[],
  work: () => Promise<unknown>,
): Promise<TraceEvent[]> {
  const session = await page.createCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as TraceEvent[])));
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: categories, excludedCategories: ['*'] },
    transferMode: 'ReportEvents',
  });
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  try {
    await work();
  } finally {
    await session.send('Tracing.end');
    await complete;
    await session.detach();
  }
  return events;
}
