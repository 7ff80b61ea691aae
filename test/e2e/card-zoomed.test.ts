import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { readCard } from '../../scripts/browsers/inspect';
import { explain } from './card-hands';
import { isFirefox, useStage, waitUntil } from './stage';

// As on a phone: a page may say how far it is zoomed in at first, and only part of it is on the screen then.
const stage = useStage(isFirefox ? { prefs: { 'dom.meta-viewport.enabled': true } } : {});

/** The part of the page that is on the screen, in CSS pixels of the page's own view. */
interface Part {
  left: number;
  top: number;
  right: number;
  bottom: number;
  scale: number;
}

function partOnScreen(page: Page): Promise<Part> {
  return page.evaluate(() => {
    const { offsetLeft, offsetTop, width, height, scale } = visualViewport as VisualViewport;
    return { left: offsetLeft, top: offsetTop, right: offsetLeft + width, bottom: offsetTop + height, scale };
  });
}

async function openZoomed(): Promise<Page> {
  const page = await stage.open('about:blank');
  if (!isFirefox) await page.setViewport({ width: 800, height: 800, isMobile: true });
  await page.goto(
    stage.server.page(`<!doctype html><html lang="en"><title>A page</title>
      <meta name="viewport" content="width=device-width, initial-scale=2, minimum-scale=0.5">
      <!-- At the right edge of the half that is on the screen. -->
      <body style="margin: 0"><p style="margin: 0; padding: 15vh 0 150vh 38vw">Her sciatica hurt.</p></html>`),
  );
  await waitUntil('the page to be zoomed', async () => (await partOnScreen(page)).scale === 2);
  return page;
}

describe('on a page that is zoomed in with two fingers, the card', () => {
  it('stays on the part that is on the screen, and off its word', async () => {
    const page = await openZoomed();
    await explain(page, 'sciatica');
    const card = await readCard(page);
    const part = await partOnScreen(page);
    if (!card) throw new Error('No card is shown.');
    const { x, y, width, height } = card.rect;
    expect(part.right - part.left).toBeLessThan((await page.evaluate(() => innerWidth)) * 0.6);
    expect(x).toBeGreaterThanOrEqual(part.left);
    expect(y).toBeGreaterThanOrEqual(part.top);
    expect(x + width).toBeLessThanOrEqual(part.right + 1);
    expect(y + height).toBeLessThanOrEqual(part.bottom + 1);
  });
});
