import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import {
  findCard,
  listMarks,
  readCard,
  waitForCard,
  waitForMarks,
  waitForNoCard,
} from '../../scripts/browsers/inspect';
import { bundledPack } from '../../src/bundled-pack';
import type { Entry } from '../../src/core/pack/pack';
import { explain, pressInCard } from './card-hands';
import { waitForMarksInFront } from './in-front';
import { forgetChoices } from './own-pages';
import { useStage, waitUntil } from './stage';

const stage = useStage();

function entryOf(id: string): Entry {
  return bundledPack.entries.find((entry) => entry.id === id) ?? fail();
}

async function openArticle(): Promise<Page> {
  const page = await stage.open(stage.server.url('article.html'));
  await waitForMarks(page, (marks) => marks.some(({ text }) => text === 'discectomy'));
  return page;
}

describe('the card', () => {
  it('explains the word that the pointer rests on, and says where that comes from', async () => {
    const page = await openArticle();
    const card = await explain(page, 'sciatica');
    expect(card.role).toBe('dialog');
    expect(card.text).toContain('sy-AT-ih-kuh');
    expect(card.text).toContain('Definition of sciatica');
  });

  it('stands beside its word, never over it, and inside the view', async () => {
    const page = await openArticle();
    for (const text of ['sciatica', 'laminectomy', 'discectomy']) {
      const { rect: card } = await explain(page, text);
      const word = (await listMarks(page)).find(
        (mark) => mark.text === text && mark.highlight !== 'glossary-open',
      )?.rect;
      expect(word).toBeDefined();
      if (!word) continue;
      const apart = card.y >= word.y + word.height || card.y + card.height <= word.y;
      expect(apart, text).toBe(true);
      expect(card.x).toBeGreaterThanOrEqual(0);
      expect(card.y).toBeGreaterThanOrEqual(0);
      expect(card.y + card.height).toBeLessThanOrEqual(800);
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
    }
  });

  it('keeps its size and its place beside its word where the page is enlarged', async () => {
    const page = await openArticle();
    const usual = await explain(page, 'sciatica');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await page.evaluate(() => document.documentElement.style.setProperty('zoom', '1.5'));
    const enlarged = await explain(page, 'sciatica');
    expect(enlarged.rect.width).toBe(usual.rect.width);
    const word = (await listMarks(page)).find(({ highlight }) => highlight === 'glossary-open')?.rect;
    expect(enlarged.rect.x).toBeCloseTo(word?.x ?? Number.NaN, 0);
    expect(enlarged.rect.y).toBeCloseTo((word?.y ?? 0) + (word?.height ?? 0) + 6, 0);
  });

  it('goes on Esc, and leaves nothing behind', async () => {
    const page = await openArticle();
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await explain(page, 'sciatica');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  it('stays while the pointer is on it, and goes when the pointer has left both', async () => {
    const page = await openArticle();
    const { rect } = await explain(page, 'sciatica');
    await page.mouse.move(rect.x + 20, rect.y + 20, { steps: 8 });
    await pressInCard(page, 'More');
    const more = await waitForCard(page, (card) => card.text.includes('Less'));
    expect(more.term).toBe('sciatica');
    await page.mouse.move(1200, 700, { steps: 8 });
    await waitForNoCard(page);
  });

  it('goes on a click elsewhere', async () => {
    const page = await openArticle();
    await explain(page, 'sciatica');
    await page.mouse.click(1200, 700);
    await waitForNoCard(page);
  });

  it('goes when its word is scrolled out of view', async () => {
    const page = await openArticle();
    await explain(page, 'sciatica');
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await waitForNoCard(page);
  });

  it('explains a word of its own text in the same place, and leads back', async () => {
    const page = await openArticle();
    await explain(page, 'sciatica');
    const { plain } = entryOf('sciatica');
    const link = plain.find((run) => run.entry !== undefined);
    await pressInCard(page, link?.text ?? '');
    await waitForCard(page, (card) => card.term === entryOf(link?.entry ?? '').term);
    await pressInCard(page, 'sciatica');
    await waitForCard(page, (card) => card.term === 'sciatica');
  });

  it('takes the focus when a word in it is followed, and gives it back', async () => {
    const page = await openArticle();
    await page.focus('#editor');
    await explain(page, 'sciatica');
    expect(await focused(page)).toBe('editor');
    const link = entryOf('sciatica').plain.find((run) => run.entry !== undefined);
    await pressInCard(page, link?.text ?? '');
    const card = await waitUntil('the card to have the focus', async () => {
      const found = await findCard(page);
      return (await found?.evaluate((element) => element.matches(':focus'))) ? found : null;
    });
    await card.dispose();
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await focused(page)).toBe('editor');
  });

  it('never takes the click of a link', async () => {
    const page = await openArticle();
    await explain(page, 'laminectomy');
    const { x, y, width, height } =
      (await listMarks(page)).find(({ text }) => text === 'laminectomy')?.rect ?? fail();
    await page.mouse.click(x + width / 2, y + height / 2);
    await waitUntil('the link to be followed', async () => page.url().endsWith('#first'));
  });

  it('opens a topic in the reader', async () => {
    const page = await openArticle();
    await explain(page, 'sciatica');
    await pressInCard(page, 'Definition of sciatica');
    const reader = await stage.opened('reader.html#definition-of-sciatica');
    expect(await reader.$eval('h1', (heading) => heading.textContent)).toBe('Definition of sciatica');
  });

  it('stops marking a term at once, in all frames and tabs, and takes that back', async () => {
    const page = await openArticle();
    const other = await stage.open(stage.server.url('article.html', '127.0.0.1'));
    await waitForMarks(other);
    await page.bringToFront();
    const isMarked = (marks: { text: string }[]) => marks.some(({ text }) => text === 'laminectomy');
    await explain(page, 'laminectomy');
    await pressInCard(page, 'Don’t mark this');
    await waitForMarks(page, (marks) => !isMarked(marks));
    await pressInCard(page, 'Undo');
    await waitForMarks(page, isMarked);
    expect(await readCard(page)).toBeNull();
    await explain(page, 'laminectomy');
    await pressInCard(page, 'Don’t mark this');
    await waitForMarksInFront(other, (marks) => marks.length > 0 && !isMarked(marks), page);
    await forgetChoices(await stage.openOwn('src/options/options.html'));
    for (const each of [page, other]) await waitForMarksInFront(each, isMarked, page);
  });

  it('can’t be read by the page', async () => {
    const page = await openArticle();
    await explain(page, 'sciatica');
    const seen = await page.$eval('medigloss-card', (host) => [
      host.shadowRoot,
      host.textContent,
      host.children.length,
    ]);
    expect(seen).toEqual([null, '', 0]);
  });
});

function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.id);
}

function fail(): never {
  throw new Error('What the test needs is not there.');
}
