import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { findCard, readCard, waitForCard, waitForNoCard } from '../../scripts/browsers/inspect';
import { explain } from './card-hands';
import { openPage } from './card-pages';
import { frames, watchHosts } from './card-watch';
import { useStage, waitUntil } from './stage';

const stage = useStage();

const BODY = `<button id="before">Before</button><p style="margin: 40vh 0">Her sciatica hurt.</p>
  <button id="after">After</button>`;

/** Opens a card that has the focus, from the popup, as a reader at the keyboard does. */
async function jumpTo(page: Page, term: string): Promise<void> {
  await pressInPopup(page);
  await waitForCard(page, (card) => card.term === term);
  await waitUntil('the card to have the focus', () => isFocused(page));
}

/** Presses the first of the page's terms in the popup. */
async function pressInPopup(page: Page): Promise<void> {
  const popup = await stage.openPopup(page);
  const button = await waitUntil('the terms of the page', () => popup.$('.on-page-terms button'));
  await button.click();
  await page.bringToFront();
}

async function isFocused(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement?.localName === 'medigloss-card');
}

function focusedId(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.id);
}

/** What in the card has the focus, in words. */
async function focusInCard(page: Page): Promise<string> {
  const card = await findCard(page);
  const name = await card?.evaluate((element) => {
    const at = (element.getRootNode() as ShadowRoot).activeElement;
    return at === element ? 'the card' : (at?.textContent?.trim() ?? '');
  });
  await card?.dispose();
  return name ?? '';
}

describe('a card that is opened by keyboard', () => {
  it('has the focus inside; Tab goes through all of it and then back to where it was', async () => {
    const page = await openPage(stage, { body: BODY });
    await page.focus('#before');
    await jumpTo(page, 'sciatica');
    expect(await focusInCard(page)).toBe('the card');
    const seen = new Set<string>();
    while ((await isFocused(page)) && seen.size < 40) {
      seen.add(await focusInCard(page));
      await page.keyboard.press('Tab');
    }
    expect(seen.size).toBeGreaterThan(4);
    expect([...seen].some((name) => name.startsWith('Don’t mark'))).toBe(true);
    expect(await focusedId(page)).toBe('before');
    await waitForNoCard(page);
  });

  it('is left by Shift and Tab from its beginning', async () => {
    const page = await openPage(stage, { body: BODY });
    await page.focus('#before');
    await jumpTo(page, 'sciatica');
    await page.keyboard.press('Tab');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    expect(await focusedId(page)).toBe('before');
    await waitForNoCard(page);
  });

  it('gives the focus back on Esc, also into an open shadow root', async () => {
    const page = await openPage(stage, { body: `<div id="outer"></div>${BODY}` });
    await page.evaluate(() => {
      const root = document.getElementById('outer')?.attachShadow({ mode: 'open' });
      root?.append(document.createElement('input'));
      root?.querySelector('input')?.focus();
    });
    await jumpTo(page, 'sciatica');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.localName)).toBe(
      'input',
    );
  });

  it('stays when the pointer, which lies anywhere, is moved', async () => {
    const page = await openPage(stage, { body: BODY });
    await jumpTo(page, 'sciatica');
    await page.mouse.move(900, 700, { steps: 3 });
    await frames(page);
    expect(await readCard(page)).not.toBeNull();
  });

  it('does not wrestle with a page that holds on to the focus', async () => {
    const page = await openPage(stage, {
      body: `${BODY}<script>
        globalThis.pulls = 0;
        const hold = (event) => {
          if (event.target.id === 'before' || !event.target.localName) return;
          pulls++;
          document.getElementById('before').focus();
        };
        addEventListener('focusin', hold, true);
        document.getElementById('before').focus();
      </script>`,
    });
    const hosts = await watchHosts(page);
    await pressInPopup(page);
    await waitForCard(page);
    await frames(page);
    expect(await page.evaluate(() => (globalThis as unknown as { pulls: number }).pulls)).toBeLessThan(4);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await focusedId(page)).toBe('before');
    expect(await hosts()).toMatchObject({ came: 1, went: 1, errors: [] });
  });
});

describe('to a screen reader', () => {
  it('a card on hover is one dialog with the term as its name, which nothing announces', async () => {
    const page = await openPage(stage, { body: BODY });
    await page.focus('#before');
    await explain(page, 'sciatica');
    expect(await count(page, '[name="sciatica"][role="dialog"]')).toBe(1);
    expect(await count(page, '[name="sciatica"][role="heading"]')).toBe(1);
    // Its one live region, which tells whether a text was copied, is empty until then.
    for (const role of ['dialog', 'alertdialog', 'alert', 'log']) {
      expect(await count(page, `[role="${role}"]`), role).toBe(role === 'dialog' ? 1 : 0);
    }
    expect(await focusedId(page)).toBe('before');
  });

  it('so is a card that takes the focus', async () => {
    const page = await openPage(stage, { body: BODY });
    await jumpTo(page, 'sciatica');
    expect(await count(page, '[name="sciatica"][role="dialog"]')).toBe(1);
    expect(await count(page, '[role="alert"]')).toBe(0);
  });
});

/** How many things of the card fit a selector in the browser's own accessibility tree. */
async function count(page: Page, selector: string): Promise<number> {
  const card = await findCard(page);
  const root = await card?.evaluateHandle((element) => element.parentElement as Element);
  const found = (await root?.$$(`::-p-aria(${selector})`)) ?? [];
  await Promise.all([card, root, ...found].map((handle) => handle?.dispose()));
  return found.length;
}
