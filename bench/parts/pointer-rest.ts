/** What happens when a pointer rests on a page full of marks, over document.elementFromPoint at the same points. */
import type { Page } from 'puppeteer-core';
import { listMarks } from '../../scripts/browsers/marks';
import type { Bench, Part } from '../bench';
import { nothing, withBrowsers } from '../browsers';
import type { Point } from '../in-page/pointer-points';
import { callInPage } from '../in-page-script';
import { densePage } from '../pages';
import { Chance } from '../random';
import { number } from '../report';
import { median, ratios } from '../statistics';
import { takeTurns } from '../take-turns';
import { threadTimes, timeOf } from '../thread-time';

const MARKS = 10_000;
/** More than the browser remembers answers for. Few enough that the code stays as cold as it is at a real rest. */
const POINTS = 40;
const VIEW = { width: 1280, height: 800 };

/** Microseconds a point. */
interface Rest {
  browser: number;
  product: number;
}

export const pointerRest: Part = async (bench) => {
  const url = bench.server.add(densePage(MARKS / 10, bench.builtIn));
  let found = '';
  const { productFirst, browserFirst } = await withBrowsers({ bare: nothing() }, ({ bare }) =>
    takeTurns(bench.samples, ['productFirst', 'browserFirst'], async (order) => {
      const context = await bare.browser.createBrowserContext();
      try {
        const page = await context.newPage();
        await page.goto(url);
        const marks = await mark(bench, page);
        const rest = await restOnce(page, order === 'productFirst');
        found = `${marks} marks, ${rest.hits} of ${POINTS} points on one`;
        return rest;
      } finally {
        await context.close();
      }
    }),
  );
  const all = [...productFirst, ...browserFirst];
  const times = (who: keyof Rest) => all.map((rest) => rest[who]);
  return [
    {
      title: `A pointer rests on a page with ${MARKS} marks ÷ document.elementFromPoint`,
      rows: [
        {
          name: 'hit test',
          unit: 'times',
          samples: ratios(times('product'), times('browser')),
          goal: { atMost: 2 },
          note: `${found}; elementFromPoint ${number(median(times('browser')))} µs`,
        },
      ],
    },
  ];
};

async function mark({ script, builtIn }: Bench, page: Page): Promise<number> {
  await page.evaluate(script);
  await callInPage(page, 'putLexicon', JSON.stringify(builtIn.lexicon));
  const marks = await callInPage(page, 'read', 'scanAndDraw');
  if (marks < MARKS) throw new Error(`The page holds ${marks} marks instead of ${MARKS} or more.`);
  // Marks are drawn with the next frame.
  await callInPage(page, 'untilIdle');
  return marks;
}

async function restOnce(page: Page, productFirst: boolean): Promise<Rest & { hits: number }> {
  const points = await somePoints(page);
  let hits = 0;
  const askProduct = async () => {
    hits = await callInPage(page, 'askProduct', points);
  };
  const askBrowser = () => callInPage(page, 'askBrowser', points);
  const times = await threadTimes(page, async () => {
    if (productFirst) await askProduct();
    await askBrowser();
    if (!productFirst) await askProduct();
  });
  const each = (label: string) => (timeOf(times, label) / POINTS) * 1000;
  return { browser: each('elementFromPoint'), product: each('pointer rest'), hits };
}

/** One half in the middle of marks, the other half anywhere in the view. */
async function somePoints(page: Page): Promise<Point[]> {
  const inView = (await listMarks(page))
    .map(({ rect }) => rect)
    .filter(({ y }) => y > 0 && y < VIEW.height - 20);
  const chance = new Chance(1);
  return Array.from({ length: POINTS }, (_, index) => {
    const { x, y, width, height } = chance.pick(inView);
    const anywhere = { x: chance.next() * VIEW.width, y: chance.next() * VIEW.height };
    return index % 2 === 0 ? { x: x + width / 2, y: y + height / 2 } : anywhere;
  });
}
