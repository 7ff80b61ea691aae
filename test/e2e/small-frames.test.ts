import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import {
  listMarks,
  readCard,
  waitForCard,
  waitForMarks,
  waitForNoCard,
} from '../../scripts/browsers/inspect';
import { giveCommand } from './browser-hands';
import { frames } from './card-watch';
import { useStage, waitUntil } from './stage';

const stage = useStage();

const page = (body: string) =>
  stage.server.page(`<!doctype html><html lang="en"><title>Page</title><body>${body}</body></html>`);
const elsewhere = (body: string) => page(body).replace('localhost', '127.0.0.1');

/** In a frame of 600 pixels: right of the words and of any card. */
const FREE = 560;

const WORDS = '<p>Sciatica comes from a herniated disc.</p>';

async function frameOf(tab: Page, url: string): Promise<Frame> {
  const frame = await waitUntil('the frame', async () => tab.frames().find((each) => each.url() === url));
  await waitForMarks(frame);
  return frame;
}

interface At {
  x: number;
  y: number;
}

/** Where a mark of a frame lies in the view of the page. */
async function markIn(frame: Frame, text: string): Promise<At & { bottom: number }> {
  const mark = (await listMarks(frame)).find((each) => each.text === text);
  if (!mark) throw new Error(`There is no mark "${text}".`);
  let { x, y } = { x: mark.rect.x + mark.rect.width / 2, y: mark.rect.y + mark.rect.height / 2 };
  for (let at: Frame | null = frame; at?.parentFrame(); at = at.parentFrame()) {
    const element = await at.frameElement();
    const [left, top] = (await element?.evaluate((each) => {
      const rect = each.getBoundingClientRect();
      return [rect.left + each.clientLeft, rect.top + each.clientTop];
    })) ?? [0, 0];
    x += left as number;
    y += top as number;
  }
  return { x, y, bottom: y + mark.rect.height / 2 };
}

async function rest(tab: Page, { x, y }: At): Promise<void> {
  await tab.bringToFront();
  await tab.mouse.move(x, y, { steps: 3 });
}

describe('a frame without room for a card', () => {
  it.each([
    ['of the same site', page],
    ['of another site', elsewhere],
  ])('%s has it shown by the page, beside the word', async (_, make) => {
    const url = make(WORDS);
    const tab = await stage.open(page(`<p>Above.</p><iframe src="${url}" width="600" height="60"></iframe>`));
    const frame = await frameOf(tab, url);
    const word = await markIn(frame, 'herniated disc');
    await rest(tab, word);
    const card = await waitForCard(tab, ({ term }) => term === 'herniated disc');
    expect(await readCard(frame)).toBeNull();
    expect(card.rect.y).toBeGreaterThanOrEqual(word.bottom - 1);
    expect(card.rect.y).toBeLessThan(word.bottom + 20);
    expect(card.rect.x).toBeLessThan(word.x);
    expect(card.rect.x + card.rect.width).toBeGreaterThan(word.x);
  });

  it('keeps the card while the pointer is on it or on the word, and lets it go then', async () => {
    const url = elsewhere(WORDS);
    const tab = await stage.open(page(`<p>Above.</p><iframe src="${url}" width="600" height="60"></iframe>`));
    const frame = await frameOf(tab, url);
    const word = await markIn(frame, 'Sciatica');
    await rest(tab, word);
    const { rect } = await waitForCard(tab);
    await tab.mouse.move(rect.x + 20, rect.y + 20, { steps: 5 });
    await tab.mouse.move(rect.x + 30, rect.y + 30, { steps: 5 });
    await frames(tab);
    expect(await readCard(tab)).not.toBeNull();
    await rest(tab, { x: FREE, y: word.y });
    await tab.mouse.move(FREE + 4, word.y + 2, { steps: 3 });
    await waitForNoCard(tab);
    // It opens anew.
    await rest(tab, word);
    await waitForCard(tab);
  });

  it('closes it at Esc and at a press, in the frame and in the page', async () => {
    const url = elsewhere(WORDS);
    const tab = await stage.open(page(`<p>Above.</p><iframe src="${url}" width="600" height="60"></iframe>`));
    const frame = await frameOf(tab, url);
    const word = await markIn(frame, 'Sciatica');
    const away = { x: 4, y: 4 };
    for (const close of [
      () => tab.keyboard.press('Escape'),
      () => tab.mouse.click(away.x, away.y),
      () => tab.mouse.click(FREE, word.y),
    ]) {
      await tab.mouse.click(FREE, word.y);
      await rest(tab, word);
      await waitForCard(tab);
      await close();
      await waitForNoCard(tab);
      await rest(tab, away);
    }
  });

  it('in a frame in a frame is found too', async () => {
    const url = page(WORDS);
    const middle = elsewhere(
      `<p>Between</p><iframe src="about:blank"></iframe><iframe src="${url}" width="600" height="60"></iframe>`,
    );
    const tab = await stage.open(
      page(
        `<p>Above.</p><iframe src="about:blank"></iframe><iframe src="${middle}" style="border: 7px solid; padding: 5px" width="800" height="400"></iframe>`,
      ),
    );
    const frame = await frameOf(tab, url);
    const word = await markIn(frame, 'Sciatica');
    await rest(tab, { x: word.x + 5, y: word.y + 5 });
    const card = await waitForCard(tab);
    // The padding is no part of what the test adds up.
    expect(card.rect.y).toBeGreaterThan(word.bottom + 5);
    expect(card.rect.y).toBeLessThan(word.bottom + 20);
  });

  it('goes through its terms by key, and gives the focus back to the frame', async () => {
    const url = elsewhere(WORDS);
    const tab = await stage.open(page(`<p>Above.</p><iframe src="${url}" width="600" height="60"></iframe>`));
    const frame = await frameOf(tab, url);
    const word = await markIn(frame, 'Sciatica');
    await tab.mouse.click(FREE, word.y);
    for (const term of ['sciatica', 'herniated disc']) {
      await giveCommand(stage, tab, 'next-term');
      await waitForCard(tab, (card) => card.term === term);
      expect(await tab.evaluate(() => document.activeElement?.localName)).toBe('medigloss-card');
    }
    await tab.keyboard.press('Escape');
    await waitForNoCard(tab);
    await waitUntil('the focus in the frame', () =>
      tab.evaluate(() => document.activeElement?.localName === 'iframe'),
    );
  });

  it('that is large, but cut off by the page, counts as one', async () => {
    const url = elsewhere(`<div style="height: 2000px">${WORDS}</div>`);
    const tab = await stage.open(
      page(`<p>Above.</p><iframe src="${url}" width="600" height="3000"></iframe>`),
    );
    const frame = await frameOf(tab, url);
    await rest(tab, await markIn(frame, 'Sciatica'));
    await waitForCard(tab, ({ term }) => term === 'sciatica');
    expect(await readCard(frame)).toBeNull();
  });

  it('whose page can’t show it shows it itself, as high as it is', async () => {
    const url = elsewhere(WORDS);
    const tab = await stage.open(
      stage.server.page(
        `<!doctype html><html lang="de"><body><iframe src="${url}" width="400" height="150"></iframe></body></html>`,
      ),
    );
    const frame = await frameOf(tab, url);
    await rest(tab, await markIn(frame, 'Sciatica'));
    const card = await waitForCard(frame, ({ term }) => term === 'sciatica');
    expect(card.rect.height).toBeLessThan(150);
    expect(await readCard(tab)).toBeNull();
  });
});

it('a frame with room shows its card itself', async () => {
  const url = elsewhere(WORDS);
  const tab = await stage.open(page(`<iframe src="${url}" width="600" height="500"></iframe>`));
  const frame = await frameOf(tab, url);
  await rest(tab, await markIn(frame, 'Sciatica'));
  await waitForCard(frame, ({ term }) => term === 'sciatica');
  expect(await readCard(tab)).toBeNull();
});
