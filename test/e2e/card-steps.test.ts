/** From term to term by the keys that the browser hands to the extension. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { waitForCard, waitForNoCard } from '../../scripts/browsers/inspect';
import { type Command, giveCommand } from './browser-hands';
import { openPage } from './card-pages';
import { useStage, waitUntil } from './stage';

const stage = useStage();

const TALL = 'style="margin: 150vh 0"';
const BODY = `<p>Her sciatica hurt.</p>
  <p ${TALL}>Her <a id="link" href="#there">doctor</a> spoke of a laminectomy.</p>
  <p hidden>Nobody sees this discectomy.</p>
  <p ${TALL}>It was bursitis.</p>`;

async function step(page: Page, command: Command, term: string): Promise<void> {
  await giveCommand(stage, page, command);
  await waitForCard(page, (card) => card.term === term);
  await waitUntil('the card to have the focus', () =>
    page.evaluate(() => document.activeElement?.localName === 'medigloss-card'),
  );
}

const top = (page: Page) => page.evaluate(() => scrollY);

/** To the pixel: Firefox rounds where a page stands. */
async function expectTop(page: Page, expected: number): Promise<void> {
  expect(Math.abs((await top(page)) - expected)).toBeLessThanOrEqual(1);
}

async function close(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
}

describe('the keys go', () => {
  it('through the terms that are seen, on at the other end, and back', async () => {
    const page = await openPage(stage, { body: BODY });
    for (const term of ['sciatica', 'laminectomy', 'bursitis', 'sciatica'])
      await step(page, 'next-term', term);
    for (const term of ['bursitis', 'laminectomy']) await step(page, 'previous-term', term);
  });

  it('on from the focus, both ways, and Esc gives back focus and place', async () => {
    const page = await openPage(stage, { body: BODY });
    await page.focus('#link');
    const before = await top(page);
    expect(before).toBeGreaterThan(0);
    for (const [command, term] of [
      ['next-term', 'laminectomy'],
      ['previous-term', 'sciatica'],
    ] as const) {
      await step(page, command, term);
      await close(page);
      await expectTop(page, before);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('link');
      // What was explained last is in view no more, or behind the focus again.
      await page.evaluate(() => document.getElementById('link')?.blur());
      await page.focus('#link');
    }
  });

  it('on from the caret', async () => {
    const page = await openPage(stage, { body: BODY });
    await page.evaluate(() => {
      const text = document.getElementById('link')?.nextSibling;
      if (text) getSelection()?.collapse(text, text.textContent?.length);
      document.getElementById('link')?.scrollIntoView();
    });
    await step(page, 'next-term', 'bursitis');
  });

  it('on from what is in view, where nothing has the focus', async () => {
    const page = await openPage(stage, { body: BODY });
    await page.evaluate(() => document.getElementById('link')?.scrollIntoView());
    await step(page, 'next-term', 'laminectomy');
  });

  it('back from nowhere where the reader has scrolled since', async () => {
    const page = await openPage(stage, { body: BODY });
    await step(page, 'next-term', 'sciatica');
    await step(page, 'next-term', 'laminectomy');
    await page.evaluate(() => scrollBy(0, 40));
    const before = await top(page);
    await close(page);
    await expectTop(page, before);
  });
});
