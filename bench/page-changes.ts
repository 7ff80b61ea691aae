/** What a page's own changes cost while it is full of marks, over what they cost without Medigloss. */
import type { Browser, BrowserContext } from 'puppeteer-core';
import { waitUntil } from '../scripts/browsers/poll';
import { callInPage } from './in-page-script';
import { ratioOf, type Spread, spreadOf } from './statistics';

export const CHANGES = 4_000;
export const MARKS = 10_000;

export interface PageChanges {
  marks: number;
  changes: number;
  /** Its script, without Medigloss. */
  bareMilliseconds: Spread;
  /** The page's script alone, with Medigloss ÷ without. */
  scriptRatio: Spread;
  /** The same, with style and layout. */
  withLayoutRatio: Spread;
}

type Changed = Awaited<ReturnType<typeof callInPage<'change'>>> & { marks: number };

export async function measurePageChanges(
  browser: Browser,
  url: string,
  script: string,
  samples: number,
): Promise<PageChanges> {
  const marked: Changed[] = [];
  const bare: Changed[] = [];
  for (let sample = 0; sample < samples; sample++) {
    marked.push(await changeOnce(browser.defaultBrowserContext(), url, script, MARKS));
    // In a context of its own no extension runs.
    const context = await browser.createBrowserContext();
    bare.push(await changeOnce(context, url, script, 0));
    await context.close();
  }
  const ratio = (of: 'script' | 'withLayout') =>
    ratioOf(
      marked.map((each) => each[of]),
      bare.map((each) => each[of]),
    );
  return {
    marks: marked[0]?.marks ?? 0,
    changes: CHANGES,
    bareMilliseconds: spreadOf(bare.map((each) => each.script)),
    scriptRatio: ratio('script'),
    withLayoutRatio: ratio('withLayout'),
  };
}

async function changeOnce(
  context: BrowserContext,
  url: string,
  script: string,
  atLeast: number,
): Promise<Changed> {
  const page = await context.newPage();
  try {
    await page.goto(url);
    await page.evaluate(script);
    let marks = -1;
    await waitUntil(
      `${atLeast} marks in ${url}`,
      async () => {
        const before = marks;
        marks = await callInPage(page, 'markCount');
        return marks >= atLeast && marks === before;
      },
      60_000,
    );
    if (atLeast === 0 && marks > 0)
      throw new Error('Medigloss runs where it should not: nothing can be compared.');
    return { ...(await callInPage(page, 'change', CHANGES)), marks };
  } finally {
    await page.close();
  }
}
