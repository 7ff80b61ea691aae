/** How long a reader waits for the popup, which has been opened before. */
import type { Page } from 'puppeteer-core';
import { openExtensionPage, type Session } from '../../scripts/browsers/launch';
import type { Part } from '../bench';
import { withBrowsers } from '../browsers';
import { MainThread } from '../main-thread';
import { Medigloss } from '../medigloss';
import { ordinaryPage } from '../pages';

const POPUP = 'src/popup/popup.html';
const GOAL = { atMost: 100 };
/** The first ones compile code that later ones find compiled. */
const WARM_UP = 3;

/** Milliseconds since the popup's page was asked for. */
interface Opened {
  painted: number;
  ready: number;
}

export const popupOpen: Part = async (bench) => {
  const url = bench.server.add(ordinaryPage(40, bench.builtIn));
  return withBrowsers({ medigloss: bench.extensionDir }, async ({ medigloss }) => {
    await Medigloss.of(medigloss);
    const beside = await medigloss.browser.newPage();
    const thread = await MainThread.of(beside);
    await beside.goto(url);
    await thread.untilQuiet();
    const tab = await tabOf(medigloss, url);
    const popup = await medigloss.browser.newPage();
    await popup.evaluateOnNewDocument(noteFocus);
    const all: Opened[] = [];
    while (all.length < bench.samples + WARM_UP) all.push(await openOnce(popup, medigloss, tab));
    const samples = all.slice(WARM_UP);
    return [
      {
        title: 'The popup, opened again',
        rows: [
          { name: 'first paint', unit: 'ms', samples: samples.map(({ painted }) => painted), goal: GOAL },
          {
            name: 'the search takes letters',
            unit: 'ms',
            samples: samples.map(({ ready }) => ready),
            goal: GOAL,
          },
        ],
      },
    ];
  });
};

async function openOnce(popup: Page, { extensionOrigin }: Session, tab: number): Promise<Opened> {
  await popup.goto(`${extensionOrigin}/${POPUP}?tab=${tab}`);
  await popup.waitForSelector('[role="combobox"]:focus');
  return popup.evaluate(async () => {
    const painted = await new Promise<number>((resolve) => {
      new PerformanceObserver((list, observer) => {
        observer.disconnect();
        resolve(list.getEntries()[0]?.startTime ?? Number.NaN);
      }).observe({ type: 'paint', buffered: true });
    });
    return { painted, ready: (globalThis as unknown as { focusedAt: number }).focusedAt };
  });
}

/** Runs in the popup before its own scripts. */
function noteFocus(): void {
  addEventListener('focusin', () => Object.assign(globalThis, { focusedAt: performance.now() }), {
    once: true,
  });
}

/** The tab that shows an address, as the extension numbers it. */
async function tabOf(session: Session, url: string): Promise<number> {
  const page = await openExtensionPage(session, 'src/options/options.html');
  const id = await page.evaluate(async (wanted) => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> } };
    };
    return (await chrome.tabs.query({})).find((tab) => tab.url === wanted)?.id;
  }, url);
  await page.close();
  if (id === undefined) throw new Error(`No tab shows ${url}.`);
  return id;
}
