import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { bundledPack } from '../../src/bundled-pack';
import { places } from '../../src/ui/outline';
import { useStage, waitUntil } from './stage';

const stage = useStage();

const laminectomy = bundledPack.entries.find(({ id }) => id === 'laminectomy');
const line = places(bundledPack).map(({ topic }) => topic);
const at = line.findIndex(({ id }) => id === laminectomy?.topics[0]?.id);
const [topic, next] = [line[at], line[at + 1]];
if (!laminectomy || !topic || !next)
  throw new Error('The pack has no laminectomy in a topic before another.');

/** What has the focus, as a reader is told it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    const text = activeElement?.getAttribute('aria-label') ?? activeElement?.textContent?.trim() ?? '';
    return `${activeElement?.getAttribute('role') ?? activeElement?.localName} ${text}`;
  });

const waitForFocus = (page: Page, wanted: string) =>
  waitUntil(`the focus on "${wanted}"`, async () => (await focused(page)) === wanted);

async function tabTo(page: Page, wanted: string, most: number): Promise<void> {
  for (let presses = 0; (await focused(page)) !== wanted; presses++) {
    if (presses === most) throw new Error(`${most} presses of Tab don’t lead to "${wanted}".`);
    await page.keyboard.press('Tab');
  }
}

const SEARCH = 'combobox Search terms and topics';

it('a reader finds, reads, goes on, comes back and browses, with the keyboard alone', async () => {
  const reader = await stage.openOwn('src/reader/reader.html');
  await reader.bringToFront();
  await reader.waitForSelector('h1');

  // Past everything that stands before the text.
  await tabTo(reader, 'button Skip to the text', 1);
  await reader.keyboard.press('Enter');
  await waitForFocus(reader, `h1 ${bundledPack.title}`);

  await reader.keyboard.press('/');
  await waitForFocus(reader, SEARCH);
  await reader.keyboard.type('laminectomy');
  await waitUntil('the answers', () => reader.$('[role="option"][aria-selected="true"]'));
  await reader.keyboard.press('Enter');
  await waitForFocus(reader, 'h1 laminectomy');

  await tabTo(reader, `a ${topic.title}`, 15);
  await reader.keyboard.press('Enter');
  await waitForFocus(reader, `h1 ${topic.title}`);

  await tabTo(reader, `a Next: ${next.title}`, 40);
  await reader.keyboard.press('Enter');
  await waitForFocus(reader, `h1 ${next.title}`);

  // As Alt and the left arrow do: the browser keeps those to itself.
  await reader.evaluate(() => history.back());
  await waitForFocus(reader, `a Next: ${next.title}`);
  await reader.evaluate(() => history.back());
  await waitForFocus(reader, `a ${topic.title}`);

  await reader.keyboard.press('/');
  await waitForFocus(reader, SEARCH);
  await tabTo(reader, 'a A to Z', 3);
  await reader.keyboard.press('Enter');
  await waitForFocus(reader, 'h1 A to Z');
  await tabTo(reader, 'a K', 15);
  await reader.keyboard.press('Enter');
  await waitForFocus(reader, 'h2 K');
  expect(await reader.evaluate(() => scrollY)).toBeGreaterThan(500);
  await reader.keyboard.press('Tab');
  expect(await focused(reader)).toMatch(/^a k/i);

  await reader.keyboard.press('/');
  await waitForFocus(reader, SEARCH);
  await tabTo(reader, 'button Options', 5);
  await reader.keyboard.press('Enter');
  await stage.opened('src/options/options.html');
});
