/** Pages that change with every frame: marks keep up, and cost a bounded share of time. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { shareOfExtension } from './share-of-time';
import { isFirefox, useStage, waitUntil } from './stage';

const stage = useStage();

interface World {
  endlessPage: { turn: number; markedTurn: number; start(kind: string): void };
}

async function openEndless(kind: string): Promise<Page> {
  const page = await stage.open(stage.server.url('endless.html'));
  await page.evaluate((each) => (window as unknown as World).endlessPage.start(each), kind);
  return page;
}

const turnOf = (page: Page) => page.evaluate(() => (window as unknown as World).endlessPage.turn);

/** Waits until words are marked that the page did not hold before now. */
async function keepsUp(page: Page): Promise<void> {
  const before = await turnOf(page);
  await waitUntil(`marks on words that came after turn ${before}`, () =>
    page.evaluate((turn) => (window as unknown as World).endlessPage.markedTurn > turn, before),
  );
}

describe('on a page that changes with every frame', () => {
  it.each([
    ['a ticker', 'ticker'],
    ['a chat', 'chat'],
    ['a virtual list', 'list'],
  ])('marks keep up, and the page answers: %s', async (_, kind) => {
    const page = await openEndless(kind);
    for (let press = 1; press <= 3; press++) {
      await keepsUp(page);
      await page.click('button');
      expect(await page.$eval('button', (button) => button.textContent)).toBe(`Pressed ${press} times`);
    }
  });

  if (!isFirefox) {
    it.each(['ticker', 'chat', 'list', 'fleeting'])(
      'a twentieth of the time goes into following its changes, and little into hearing of them: %s',
      async (kind) => {
        const page = await openEndless(kind);
        // The first scan is not bounded.
        await waitUntil('the page under way', async () => (await turnOf(page)) > 30);
        const start = await turnOf(page);
        const share = await shareOfExtension(page, () =>
          waitUntil('90 turns', async () => (await turnOf(page)) > start + 90),
        );
        expect(share).toBeGreaterThan(0);
        expect(share).toBeLessThan(0.15);
      },
    );
  }
});
