import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { waitForCard, waitForMarks } from '../../scripts/browsers/inspect';
import { bundledPack } from '../../src/bundled-pack';
import { firstSentence } from '../../src/ui/prose-text';
import { pressOn, waitForText } from './own-pages';
import { isFirefox, useStage, waitUntil } from './stage';

const stage = useStage();

const FAR = '<div style="height: 3000px"></div>';
const page = (body: string) =>
  `<!doctype html><html lang="en"><title>Page</title><body>${body}</body></html>`;

/** A long page that speaks of bursitis at its top and far down, and once more in a frame of another origin. */
async function openLongPage(): Promise<{ top: Page; frame: Frame }> {
  const inner = stage.server
    .page(page(`${FAR}<p>In the frame: bursitis.</p>${FAR}`))
    .replace('localhost', '127.0.0.1');
  const top = await stage.open(
    stage.server.page(
      page(`<p>First: bursitis.</p>${FAR}<p>Then: bursitis. And sciatica.</p>${FAR}
        <iframe src="${inner}" width="700" height="500"></iframe>${FAR}`),
    ),
  );
  const frame = await waitUntil('the frame', async () => top.frames().find((each) => each.url() === inner));
  await waitForMarks(top, (marks) => marks.length >= 1);
  return { top, frame };
}

const counted = (popup: Page) => popup.$eval('.on-page [role="status"]', (count) => count.textContent);

describe('a term of the page', () => {
  it('is gone to from place to place, into frames of other origins, and from the top again', async () => {
    const { top, frame } = await openLongPage();
    const popup = await stage.openPopup(top);
    await waitForText(popup, 'On this page');
    await waitUntil('all three places', async () => (await counted(popup)) === '3 times');
    const scroll = () => top.evaluate(() => scrollY);
    // A real popup lies over the page, which stays in front.
    await top.bringToFront();
    const press = () => popup.$eval('.page-term', (button) => (button as HTMLElement).click());

    await press();
    await waitForCard(top, ({ term }) => term === 'bursitis');
    expect(await counted(popup)).toBe('1 of 3');
    expect(await scroll()).toBeLessThan(500);

    await press();
    await waitUntil('the second place', async () => (await scroll()) > 2000);
    await waitForCard(top, ({ term }) => term === 'bursitis');
    expect(await counted(popup)).toBe('2 of 3');

    await press();
    await waitForCard(frame, ({ term }) => term === 'bursitis');
    expect(await counted(popup)).toBe('3 of 3');
    expect(await frame.evaluate(() => scrollY)).toBeGreaterThan(2000);
    // The frame itself has come into view as well.
    const box = await (await top.$('iframe'))?.boundingBox();
    expect(box?.y).toBeLessThan(800);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThan(0);

    await press();
    await waitUntil('the first place', async () => (await scroll()) < 500);
    expect(await counted(popup)).toBe('1 of 3');
    await waitForCard(top, ({ term }) => term === 'bursitis');
  });

  it('is gone back to in the list of all', async () => {
    const { top } = await openLongPage();
    const popup = await stage.openPopup(top);
    await waitForText(popup, 'On this page');
    await waitUntil('all three places', async () => (await counted(popup)) === '3 times');
    await pressOn(popup, 'button', 'All 2');
    await waitForText(popup, '2 terms on this page');
    await top.bringToFront();
    const listed = () => popup.$eval('.all-term [role="status"]', (count) => count.textContent);
    const press = (button: string) => popup.$eval(button, (each) => (each as HTMLElement).click());

    await press('.all-term-name');
    await waitForCard(top, ({ term }) => term === 'bursitis');
    await press('.all-term-name');
    await waitUntil('the second place', () => top.evaluate(() => scrollY > 2000));
    expect(await listed()).toBe('2 of 3');
    await press('[aria-label="Previous place of “bursitis”"]');
    await waitUntil('the first place', () => top.evaluate(() => scrollY < 500));
    expect(await listed()).toBe('1 of 3');
    // Sciatica stands there once.
    expect(await popup.$$('[aria-label^="Previous place of"]')).toHaveLength(1);
  });

  it('is listed with its count and its first sentence', async () => {
    const { top } = await openLongPage();
    const popup = await stage.openPopup(top);
    await pressOn(popup, 'button', 'All 2');
    for (const [id, count] of [
      ['bursitis', '3 times'],
      ['sciatica', 'once'],
    ] as const) {
      const entry = bundledPack.entries.find((each) => each.id === id);
      if (!entry) throw new Error(`The pack has no ${id}.`);
      await waitForText(popup, `${entry.term} ${count} ${firstSentence(entry.plain, bundledPack.language)}`);
    }
  });
});

it('says that it looks for terms until the page has been searched', async () => {
  const { top } = await openLongPage();
  const popup = await stage.openPopup(top);
  await waitForText(popup, 'On this page');
  // A page that is not in front waits.
  await top.reload();
  await waitForText(popup, 'Looking for terms on this page');
  await top.bringToFront();
  await waitForText(popup, 'On this page');
});

// Only Chromium counts what has moved.
if (!isFirefox) {
  describe('the popup is drawn once, and nothing moves after that', () => {
    it.each([
      ['terms', 'article.html', 'On this page'],
      ['no terms', '<!doctype html><html lang="en"><p>Nothing.</p></html>', 'No terms on this page'],
      ['another language', '<!doctype html><html lang="de"><p>Ischias.</p></html>', 'in another language'],
    ])('over a page with %s', async (_, page, says) => {
      const { server } = stage;
      const beside = await stage.open(page.endsWith('.html') ? server.url(page) : server.page(page));
      if (page.endsWith('.html')) await waitForMarks(beside);
      const popup = await stage.openPopup(beside);
      await waitForText(popup, says);
      const moved = await popup.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const observer = new PerformanceObserver((list) => {
              resolve(list.getEntries().filter(({ entryType }) => entryType === 'layout-shift').length);
              observer.disconnect();
            });
            observer.observe({ type: 'layout-shift', buffered: true });
            // The first drawing is an entry too, so that there is an answer where nothing has moved.
            observer.observe({ type: 'paint', buffered: true });
          }),
      );
      expect(moved).toBe(0);
    });
  });
}
