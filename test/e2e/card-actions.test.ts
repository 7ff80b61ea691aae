import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { INSECURE_HOST } from '../../scripts/browsers/hosts';
import { findCard, readCard, waitForCard, waitForMarks, waitForNoCard } from '../../scripts/browsers/inspect';
import { bundledPack } from '../../src/bundled-pack';
import { explain, pressInCard } from './card-hands';
import { forgetAfterEach, openMyTerms } from './my-terms-hands';
import { forgetChoices, keptChoices, waitForText } from './own-pages';
import { isFirefox, useStage, waitUntil } from './stage';

const stage = useStage();

const PAGE = `<!doctype html><html lang="en"><title>A page</title>
  <p>Her sciatica came from a herniated disc.</p><p id="other">Something that is selected.</p>
  <textarea></textarea></html>`;

async function openPage(host = 'localhost'): Promise<Page> {
  const page = await stage.open(stage.server.page(PAGE).replace('localhost', host));
  await waitForMarks(page);
  return page;
}

/** What is on the clipboard, pasted as a reader would. */
async function pasted(page: Page): Promise<string> {
  await page.focus('textarea');
  await page.keyboard.down('Control');
  await page.keyboard.press('v', isFirefox ? {} : { commands: ['Paste'] });
  await page.keyboard.up('Control');
  return waitUntil('the pasted text', () => page.$eval('textarea', ({ value }) => value || null));
}

/** Asks the card's own tree. */
async function inCard<Result>(page: Page, ask: (card: Element) => Result): Promise<Result> {
  const card = await waitUntil('a card', () => findCard(page));
  try {
    return await card.evaluate(ask as (card: Element) => Result);
  } finally {
    await card.dispose();
  }
}

describe('copy', () => {
  it.each([
    ['localhost', 'Something that is selected.'],
    [INSECURE_HOST, ''],
  ])('copies term, explanation and source as text, on %s with “%s” selected', async (host, selected) => {
    const page = await openPage(host);
    await page.evaluate((wanted) => {
      if (wanted) getSelection()?.selectAllChildren(document.querySelector('#other') as Element);
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      document.addEventListener('copy', () => seen.push('copy'));
    }, selected);
    await explain(page, 'herniated disc');
    await pressInCard(page, 'Copy');
    await waitForCard(page, ({ text }) => text.includes('Copied'));
    // The page is told nothing, and keeps what was selected.
    expect(await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)).toEqual([]);
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(selected);
    const [term, definition, source] = (await pasted(page)).split('\n\n');
    const entry = bundledPack.entries.find(({ id }) => id === 'herniated-disc');
    expect(term).toBe('herniated disc');
    expect(definition).toBe(entry?.plain.map(({ text }) => text).join(''));
    expect(source).toContain(`In the guide: ${entry?.topics.map(({ title }) => title).join(' · ')}`);
    expect(source).toContain(bundledPack.title);
    expect(source).toContain('General information, not medical advice.');
  });

  it('says so in a live region, where it could not be copied', async () => {
    const page = await openPage();
    await page.evaluate(() =>
      window.addEventListener('copy', (event) => event.stopImmediatePropagation(), { capture: true }),
    );
    await explain(page, 'sciatica');
    expect(await inCard(page, (card) => card.querySelector('[role="status"]')?.textContent)).toBe('');
    await pressInCard(page, 'Copy');
    await waitUntil('to be told', async () =>
      inCard(page, (card) => card.querySelector('[role="status"]')?.textContent === 'Could not be copied'),
    );
  });
});

describe('save to My terms', () => {
  forgetAfterEach(stage);

  it('keeps the term, says so, and tells the page nothing', async () => {
    const page = await openPage();
    await explain(page, 'herniated disc');
    await pressInCard(page, 'Save to My terms');
    await waitForCard(page, ({ text }) => text.includes('Saved'));
    await waitForText(await openMyTerms(stage), 'herniated disc');
  });
});

describe('the two depths', () => {
  it('are remembered for the next cards, here and on other pages', async () => {
    const options = await stage.openOwn('src/options/options.html');
    await forgetChoices(options);
    const page = await openPage();
    await page.bringToFront();
    expect((await explain(page, 'sciatica')).text).toContain('More');
    await pressInCard(page, 'More');
    await waitForCard(page, ({ text }) => text.includes('Less'));
    expect((await explain(page, 'herniated disc')).text).toContain('Less');
    await waitUntil('the choice to be kept', async () => (await keptChoices(options)).cardDepth === 'more');
    const other = await openPage();
    await waitUntil('the choice to arrive', async () => {
      const { text } = await explain(other, 'sciatica');
      await other.keyboard.press('Escape');
      await waitForNoCard(other);
      await other.mouse.move(5, 5);
      return text.includes('Less');
    });
    await explain(other, 'sciatica');
    await pressInCard(other, 'Less');
    await waitUntil('the default not to be kept', async () => !('cardDepth' in (await keptChoices(options))));
  });
});

describe('look-ups in the card', () => {
  it('name every step of the way back, in one line', async () => {
    const page = await openPage();
    await explain(page, 'sciatica');
    const way = ['sciatica'];
    for (const term of ['sciatic nerve', 'lower back']) {
      await pressInCard(page, term);
      await waitForCard(page, (card) => card.term === term);
      way.unshift(term);
    }
    const line = await inCard(page, (card) =>
      [...card.querySelectorAll('nav button')].map((button) => ({
        name: button.textContent,
        top: button.getBoundingClientRect().top,
      })),
    );
    expect(line.map(({ name }) => name)).toEqual(way.slice(1));
    expect(new Set(line.map(({ top }) => top)).size).toBe(1);
    await pressInCard(page, 'sciatica');
    await waitForCard(page, (card) => card.term === 'sciatica');
    expect(await inCard(page, (card) => card.querySelector('nav'))).toBeNull();
  });
});

describe('the figure', () => {
  it('is shown large over the page; Esc leads back to the card, and then to the page', async () => {
    const page = await openPage();
    await explain(page, 'herniated disc');
    const title = bundledPack.figures.find(({ id }) => id === 'herniated-disc')?.title;
    const small = await inCard(page, (card) => card.querySelector('svg')?.getBoundingClientRect().width ?? 0);
    await pressInCard(page, `Enlarge: ${title}`);
    const large = await inCard(page, (card) => {
      const view = card.querySelector(':popover-open');
      return {
        width: view?.querySelector('svg')?.getBoundingClientRect().width ?? 0,
        focused: view?.querySelector(':focus')?.getAttribute('aria-label'),
        text: (view as HTMLElement | null)?.innerText.trim(),
      };
    });
    expect(large.width).toBeGreaterThan(small * 1.5);
    expect(large.focused).toBe('Close the figure');
    expect(large.text).toContain(title);
    await page.keyboard.press('Escape');
    expect(await inCard(page, (card) => card.querySelector(':popover-open'))).toBeNull();
    expect((await readCard(page))?.term).toBe('herniated disc');
    await waitUntil('the focus to be back', () =>
      inCard(page, (card) => card.querySelector(':focus')?.className === 'enlarge'),
    );
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  it('goes on a press anywhere, and the card stays', async () => {
    const page = await openPage();
    await explain(page, 'herniated disc');
    const title = bundledPack.figures.find(({ id }) => id === 'herniated-disc')?.title;
    await pressInCard(page, `Enlarge: ${title}`);
    await page.mouse.click(30, 700);
    await waitUntil('the figure to go', () => inCard(page, (card) => !card.querySelector(':popover-open')));
    expect((await readCard(page))?.term).toBe('herniated disc');
  });
});

describe('a card that is kept open', () => {
  it('stays until it is closed, and goes where it is dragged or sent by arrow keys', async () => {
    const page = await openPage();
    await explain(page, 'herniated disc');
    await pressInCard(page, 'Keep open');
    const handle = await waitUntil('the handle', () =>
      inCard(page, (card) => {
        const box = card.querySelector('.handle')?.getBoundingClientRect();
        return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }),
    );
    const before = await waitForCard(page);
    await page.mouse.move(handle.x, handle.y);
    await page.mouse.down();
    await page.mouse.move(handle.x + 60, handle.y + 40, { steps: 3 });
    await page.mouse.up();
    const dragged = await waitForCard(page, ({ rect }) => rect.x > before.rect.x + 50);
    expect(dragged.rect).toMatchObject({ x: before.rect.x + 60, y: before.rect.y + 40 });
    await page.keyboard.press('ArrowLeft');
    const sent = await waitForCard(page, ({ rect }) => rect.x < dragged.rect.x);
    expect(sent.rect).toMatchObject({ x: dragged.rect.x - 16, y: dragged.rect.y });
    await page.mouse.click(1200, 20);
    expect((await readCard(page))?.rect).toEqual(sent.rect);
    await pressInCard(page, 'Close');
    await waitForNoCard(page);
  });
});
