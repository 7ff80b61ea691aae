/**
 * How long a reader waits for a card when the pointer has come to rest, beyond the delay. Its entry has been read by then, so
 * all of it is what comes after the reading.
 */
import type { Page } from 'puppeteer-core';
import type { Session } from '../../scripts/browsers/launch';
import { listMarks, type Rect } from '../../scripts/browsers/marks';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import type { Bench, Part } from '../bench';
import { withBrowsers } from '../browsers';
import { MainThread } from '../main-thread';
import { Medigloss } from '../medigloss';
import { ordinaryPage } from '../pages';
import type { Row, Section } from '../results';

/** How many times slower the processor is made, and how many milliseconds a card may then take: a frame, or so. */
const SPEEDS = [
  { throttle: 1, atMost: 16.7 },
  { throttle: 4, atMost: 50 },
];
const VIEW = { width: 1280, height: 800 };

/** Milliseconds beyond the delay. */
interface Wait {
  /** Until the card stands in the page. */
  shown: number;
  /** Until it has been drawn. */
  drawn: number;
}

export const rest: Part = async (bench) => {
  const url = bench.server.add(ordinaryPage(40, bench.builtIn));
  return withBrowsers({ medigloss: bench.extensionDir }, async ({ medigloss }) => {
    await Medigloss.of(medigloss);
    const sections: Section[] = [];
    for (const speed of SPEEDS) sections.push(await atSpeed(bench, medigloss, url, speed));
    return sections;
  });
};

async function atSpeed(
  bench: Bench,
  session: Session,
  url: string,
  { throttle, atMost }: (typeof SPEEDS)[number],
): Promise<Section> {
  const waits: { cold: Wait; warm: Wait }[] = [];
  while (waits.length < bench.samples) waits.push(await restTwice(session, url, throttle));
  const rows = (['cold', 'warm'] as const).flatMap((kind): Row[] => {
    const name = kind === 'cold' ? 'the first card of a page' : 'a card after it';
    const row = (what: keyof Wait): Row => ({
      name: `${name}: until ${what}`,
      unit: 'ms',
      samples: waits.map((wait) => wait[kind][what]),
    });
    return [{ ...row('shown'), goal: { atMost } }, row('drawn')];
  });
  return { title: `From rest to card, beyond the delay, at ${throttle} times CPU throttle`, rows };
}

async function restTwice(
  { browser }: Session,
  url: string,
  throttle: number,
): Promise<{ cold: Wait; warm: Wait }> {
  const page = await browser.newPage();
  try {
    const thread = await MainThread.of(page);
    await page.setViewport(VIEW);
    await page.goto(url);
    await thread.untilQuiet();
    const devtools = await page.createCDPSession();
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    const [first, second] = (await listMarks(page))
      .map(({ rect }) => rect)
      .filter(({ y, width }) => width > 0 && y > 0 && y < VIEW.height - 50);
    if (!first || !second) throw new Error('The page has no two marks in view.');
    const cold = await restOn(page, first);
    await page.keyboard.press('Escape');
    await page.mouse.move(VIEW.width - 5, VIEW.height - 5);
    await thread.untilQuiet(throttle);
    return { cold, warm: await restOn(page, second) };
  } finally {
    await page.close();
  }
}

async function restOn(page: Page, { x, y, width, height }: Rect): Promise<Wait> {
  await page.evaluate(watchForCard);
  await page.mouse.move(x + width / 2, y + height / 2);
  const { shown, drawn } = await page.evaluate(() => (globalThis as unknown as Watching).seen);
  const { openDelay } = DEFAULT_SETTINGS;
  return { shown: shown - openDelay, drawn: drawn - openDelay };
}

interface Watching {
  seen: Promise<Wait>;
}

/** Runs in the page, and tells the milliseconds from the pointer's last movement. */
function watchForCard(): void {
  let moved = Number.NaN;
  addEventListener('pointermove', ({ timeStamp }) => (moved = timeStamp), true);
  const seen = new Promise<Wait>((resolve) => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('medigloss-card')) return;
      observer.disconnect();
      const shown = performance.now() - moved;
      // A task behind the callbacks of a frame comes when that frame has been drawn.
      requestAnimationFrame(() => setTimeout(() => resolve({ shown, drawn: performance.now() - moved })));
    }).observe(document.documentElement, { childList: true });
  });
  Object.assign(globalThis, { seen });
}
