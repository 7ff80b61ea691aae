import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { readCard, scrollToMark, waitForCard, waitForNoCard } from '../../scripts/browsers/inspect';
import { openPage } from './card-pages';
import { frames, watchHosts } from './card-watch';
import { useStage, waitUntil } from './stage';

const stage = useStage();

const BODY = `<p style="margin-top: 80px">Her sciatica hurt, and her <a href="#there">laminectomy</a> was long ago.</p>
  <p id="elsewhere" style="margin-top: 500px">Nothing here.</p><div style="height: 200vh"></div>`;

async function openSmall(): Promise<Page> {
  const page = await openPage(stage, { body: BODY });
  await page.setViewport({ width: 320, height: 640 });
  return page;
}

async function tapMark(page: Page, text: string): Promise<void> {
  const { x, y, width, height } = await scrollToMark(page, text);
  await page.touchscreen.tap(x + width / 2, y + height / 2);
}

describe('a finger', () => {
  it('opens a card by a tap, which stays, and fits 320 pixels', async () => {
    const page = await openSmall();
    await tapMark(page, 'sciatica');
    const { rect } = await waitForCard(page, ({ term }) => term === 'sciatica');
    expect(rect.x).toBeGreaterThanOrEqual(8);
    expect(rect.x + rect.width).toBeLessThanOrEqual(312);
    await frames(page);
    expect(await readCard(page)).not.toBeNull();
  });

  it('closes it by a tap elsewhere, not by one on the card', async () => {
    const page = await openSmall();
    await tapMark(page, 'sciatica');
    const { rect } = await waitForCard(page);
    await page.touchscreen.tap(rect.x + 20, rect.y + 20);
    await frames(page);
    expect(await readCard(page)).not.toBeNull();
    await page.touchscreen.tap(160, 4);
    await waitForNoCard(page);
  });

  it('goes from one word to the next without a blink', async () => {
    const page = await openPage(stage, { body: '<p>Her sciatica hurt, and so did her discectomy.</p>' });
    const hosts = await watchHosts(page);
    await tapMark(page, 'sciatica');
    await waitForCard(page, ({ term }) => term === 'sciatica');
    await tapMark(page, 'discectomy');
    await waitForCard(page, ({ term }) => term === 'discectomy');
    expect(await hosts()).toMatchObject({ came: 1, went: 0 });
  });

  it('follows a link and opens nothing', async () => {
    const page = await openSmall();
    const hosts = await watchHosts(page);
    await tapMark(page, 'laminectomy');
    await waitUntil('the link to be followed', async () => page.url().endsWith('#there'));
    await frames(page);
    expect((await hosts()).came).toBe(0);
  });

  it('scrolls from a word without opening it', async () => {
    const page = await openSmall();
    const hosts = await watchHosts(page);
    const { x, y } = await scrollToMark(page, 'sciatica');
    const touch = await page.touchscreen.touchStart(x + 5, y + 5);
    for (let moved = 10; moved <= 60; moved += 10) await touch.move(x + 5, y + 5 - moved);
    await touch.end();
    await frames(page);
    expect((await hosts()).came).toBe(0);
  });
});
