/** How much a page's main thread has worked, all in all: script, style, layout, paint, collecting of garbage. */
import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Page } from 'puppeteer-core';

/** Milliseconds; asking costs a little itself, hence not more often. */
const INTERVAL = 50;
/** A thread is quiet that worked less than this between two questions, */
const QUIET = 1;
/** so many times in a row. Medigloss may rest between two batches of changes. */
const TIMES = 6;
const TIMEOUT = 120_000;

/** Milliseconds since the page's process began. */
export interface Work {
  total: number;
  script: number;
  style: number;
  layout: number;
}

export class MainThread {
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  /** To be called before the page is opened, so that nothing is missed. */
  static async of(page: Page): Promise<MainThread> {
    const session = await page.createCDPSession();
    // The thread's own clock stands still while other programs have the processor.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new MainThread(session);
  }

  async work(): Promise<Work> {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    const milliseconds = (name: string) => {
      const metric = metrics.find((each) => each.name === name);
      if (!metric) throw new Error(`The browser doesn't tell ${name}.`);
      return metric.value * 1000;
    };
    return {
      total: milliseconds('TaskDuration'),
      script: milliseconds('ScriptDuration'),
      style: milliseconds('RecalcStyleDuration'),
      layout: milliseconds('LayoutDuration'),
    };
  }

  /**
   * Waits until nothing is left to do, and says how much was done by then.
   * @param slower by how much the processor has been made slower
   */
  async untilQuiet(slower = 1): Promise<Work> {
    const deadline = performance.now() + TIMEOUT;
    let last = await this.work();
    for (let quiet = 0; quiet < TIMES; ) {
      if (performance.now() > deadline) throw new Error(`The page did not come to rest in ${TIMEOUT} ms.`);
      await pause(INTERVAL);
      const now = await this.work();
      quiet = now.total - last.total < QUIET * slower ? quiet + 1 : 0;
      last = now;
    }
    return last;
  }
}

export function workBetween(before: Work, after: Work): Work {
  return {
    total: after.total - before.total,
    script: after.script - before.script,
    style: after.style - before.style,
    layout: after.layout - before.layout,
  };
}
