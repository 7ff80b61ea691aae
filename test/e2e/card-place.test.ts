import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { readCard, scrollToMark, waitForCard, waitForNoCard } from '../../scripts/browsers/inspect';
import { explain } from './card-hands';
import { openPage } from './card-pages';
import { frames } from './card-watch';
import { useStage, waitUntil } from './stage';

const stage = useStage();

interface Lines {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** All lines of the first mark with this text, and what of them the card covers. */
async function linesOf(page: Page, wanted: string): Promise<Lines[]> {
  return page.evaluate((text) => {
    for (const ranges of CSS.highlights.values()) {
      for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        if (range.toString() !== text) continue;
        return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({
          left,
          top,
          right,
          bottom,
        }));
      }
    }
    return [];
  }, wanted);
}

async function expectOffItsWord(page: Page, text: string): Promise<void> {
  const card = await readCard(page);
  const lines = await linesOf(page, text);
  expect(lines.length).toBeGreaterThan(0);
  if (!card) throw new Error('No card is shown.');
  const { x, y, width, height } = card.rect;
  for (const line of lines) {
    const covers =
      line.left < x + width - 1 && line.right > x + 1 && line.top < y + height - 1 && line.bottom > y + 1;
    expect(covers, `${JSON.stringify(line)} under ${JSON.stringify(card.rect)}`).toBe(false);
  }
  expect(x).toBeGreaterThanOrEqual(0);
  expect(y).toBeGreaterThanOrEqual(0);
}

const WORD = 'Her sciatica hurt.';
const DISC = 'herniated disc';

describe('a card keeps off its word', () => {
  it.each<[string, string]>([
    ['in text that runs from right to left', `<p dir="rtl" style="margin-top: 80px">${WORD}</p>`],
    [
      'in lines from top to bottom, right to left',
      `<p style="writing-mode: vertical-rl; height: 300px">${WORD}</p>`,
    ],
    [
      'in lines from top to bottom, left to right',
      `<p style="writing-mode: vertical-lr; height: 300px">${WORD}</p>`,
    ],
    ['in enlarged text', `<div style="zoom: 2.5"><p>${WORD}</p></div>`],
    ['in scaled text', `<div style="transform: scale(2); transform-origin: 0 0"><p>${WORD}</p></div>`],
    ['in turned text', `<div style="transform: rotate(20deg); transform-origin: 0 0"><p>${WORD}</p></div>`],
    ['in text that can’t be selected', `<p style="user-select: none; -webkit-user-select: none">${WORD}</p>`],
    ['at the lower edge', `<p style="position: fixed; bottom: 4px; margin: 0">${WORD}</p>`],
  ])('%s', async (_, body) => {
    const page = await openPage(stage, { body });
    await explain(page, 'sciatica');
    await expectOffItsWord(page, 'sciatica');
  });

  it('over two lines, and begins at the one that the pointer is on', async () => {
    const page = await openPage(stage, {
      body: `<p style="width: 12ch; margin: 60px; font: 20px/3 monospace">The large ${DISC} hurt.</p>`,
    });
    const lines = await linesOf(page, DISC);
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      await page.mouse.move((line.left + line.right) / 2, (line.top + line.bottom) / 2, { steps: 3 });
      const card = await waitForCard(page);
      await expectOffItsWord(page, DISC);
      expect(card.rect.x).toBeCloseTo(line.left, 0);
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
      await page.mouse.move(900, 700);
    }
  });

  it('also after it has grown, and the pointer is still on it', async () => {
    const page = await openPage(stage, { body: `<p style="margin-top: 560px">${WORD}</p>` });
    await explain(page, 'sciatica');
    const card = await readCard(page);
    if (!card) throw new Error('No card is shown.');
    await page.mouse.move(card.rect.x + 30, card.rect.y + card.rect.height - 5, { steps: 3 });
    await page.setViewport({ width: 1280, height: 790 });
    await frames(page, 4);
    await expectOffItsWord(page, 'sciatica');
  });
});

describe('while the page scrolls, a card', () => {
  it('follows its word, and goes when that has gone', async () => {
    const page = await openPage(stage, {
      body: `<p style="margin-top: 300px">${WORD}</p><div style="height: 300vh"></div>`,
    });
    const before = await explain(page, 'sciatica');
    await page.evaluate(() => scrollBy({ top: 40, behavior: 'instant' }));
    await waitForCard(page, ({ rect }) => Math.abs(rect.y - (before.rect.y - 40)) < 1);
    await page.evaluate(() => scrollBy({ top: 800, behavior: 'instant' }));
    await waitForNoCard(page);
  });

  it('goes when its word is scrolled out of a box that stays in view', async () => {
    const page = await openPage(stage, {
      body: `<div id="box" style="height: 120px; overflow: auto; margin: 100px"><p>${WORD}</p><div style="height: 900px"></div></div>`,
    });
    const before = await explain(page, 'sciatica');
    await page.evaluate(() => document.getElementById('box')?.scrollBy({ top: 10, behavior: 'instant' }));
    await waitForCard(page, ({ rect }) => Math.abs(rect.y - (before.rect.y - 10)) < 1);
    await page.evaluate(() => document.getElementById('box')?.scrollBy({ top: 80, behavior: 'instant' }));
    await waitForNoCard(page);
  });

  it('goes when the page takes its word away', async () => {
    const page = await openPage(stage, { body: `<p id="gone">${WORD}</p><p>Nothing.</p>` });
    await explain(page, 'sciatica');
    await page.evaluate(() => document.getElementById('gone')?.remove());
    await waitForNoCard(page);
  });
});

it('a long entry scrolls inside a low view', async () => {
  const page = await openPage(stage, { body: `<p>${WORD}</p>` });
  await page.setViewport({ width: 600, height: 220 });
  const { rect } = await explain(page, 'sciatica');
  expect(rect.y + rect.height).toBeLessThanOrEqual(220);
  await scrollToMark(page, 'sciatica');
  await page.mouse.move(rect.x + 40, rect.y + 20, { steps: 3 });
  await page.mouse.wheel({ deltaY: 60 });
  await waitUntil('the card to scroll', async () => {
    const card = await waitForCard(page);
    return card.rect.y === rect.y && (await page.evaluate(() => scrollY)) === 0;
  });
});
