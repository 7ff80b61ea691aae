import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { findCard, readCard, restOnMark, waitForCard, waitForNoCard } from '../../scripts/browsers/inspect';
import { explain, turnDepth } from './card-hands';
import { openPage } from './card-pages';
import { useStage, waitUntil } from './stage';

const stage = useStage();

const COVER =
  'position: fixed; inset: 0; width: 100vw; height: 100vh; background: #fed; margin: 0; border: 0; padding: 0';

/** Whether what a press in the middle of the card would meet is the card. */
async function isOnTop(page: Page): Promise<boolean> {
  const card = await readCard(page);
  if (!card) return false;
  const { x, y, width, height } = card.rect;
  return page.evaluate(
    (left, top) => document.elementFromPoint(left, top)?.localName === 'medigloss-card',
    x + width / 2,
    y + height / 2,
  );
}

describe('the card lies above', () => {
  it('what has the highest of all z-indexes', async () => {
    const page = await openPage(stage, {
      body: `<div style="${COVER}; z-index: 2147483647; pointer-events: none; opacity: 0.5"></div><p>Her sciatica hurt.</p>`,
    });
    await explain(page, 'sciatica');
    await page.evaluate(() => {
      const cover = document.querySelector('div');
      if (cover) cover.style.pointerEvents = 'auto';
    });
    expect(await isOnTop(page)).toBe(true);
  });

  it.each(['popover', 'dialog'])('a %s that was open before, in which its word stands', async (kind) => {
    const inner = '<p>Her sciatica hurt.</p>';
    const page = await openPage(stage, {
      body:
        kind === 'popover'
          ? `<div id="it" popover="manual" style="${COVER}">${inner}</div><script>it.showPopover()</script>`
          : `<dialog id="it">${inner}</dialog><script>it.showModal()</script>`,
    });
    await explain(page, 'sciatica');
    expect(await isOnTop(page)).toBe(true);
    // In a modal dialog everything outside is dead; a press shows that the card is not.
    await turnDepth(page);
  });

  it('a popover that is opened after it, and keeps its focus and place', async () => {
    const page = await openPage(stage, {
      body: `<p>Her sciatica hurt.</p><div id="it" popover="manual" style="${COVER}">Look!</div>`,
    });
    const { rect } = await explain(page, 'sciatica');
    const turned = await turnDepth(page);
    await page.evaluate(() => document.getElementById('it')?.showPopover());
    await waitUntil('the card to be on top', () => isOnTop(page));
    const card = await findCard(page);
    const focus = await card?.evaluate(
      (element) => (element.getRootNode() as ShadowRoot).activeElement?.textContent,
    );
    await card?.dispose();
    expect(focus).toContain(turned);
    expect((await readCard(page))?.rect).toMatchObject({ x: rect.x, y: rect.y });
  });

  it('a modal dialog that is opened after it, and can still be pressed', async () => {
    const page = await openPage(stage, {
      body: `<p>Her sciatica hurt.</p><dialog id="it" style="${COVER}">Look!</dialog>`,
    });
    await explain(page, 'sciatica');
    await page.evaluate(() => (document.getElementById('it') as HTMLDialogElement).showModal());
    await waitUntil('the card to be on top', () => isOnTop(page));
    await turnDepth(page);
    await page.evaluate(() => (document.getElementById('it') as HTMLDialogElement).close());
    await waitUntil('the card to come out of the dialog', () =>
      page.evaluate(
        () => document.querySelector('medigloss-card')?.parentElement === document.documentElement,
      ),
    );
    expect(await isOnTop(page)).toBe(true);
  });

  it('an element in full screen, before and after', async () => {
    const page = await openPage(stage, {
      body: `<div id="it" style="background: #fff"><p>Her sciatica hurt.</p><button onclick="it.requestFullscreen()">Full</button></div>`,
    });
    await page.click('button');
    await waitUntil('full screen', () => page.evaluate(() => document.fullscreenElement?.id === 'it'));
    await explain(page, 'sciatica');
    expect(await isOnTop(page)).toBe(true);
    await page.evaluate(() => document.exitFullscreen());
    await waitUntil('no full screen', () => page.evaluate(() => document.fullscreenElement === null));
    await waitUntil('the card on top', () => isOnTop(page));
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });
});

it('two pages of layers that each want to be on top come to rest', async () => {
  const page = await openPage(stage, {
    body: `<p>Her sciatica hurt.</p><div id="it" popover="manual" style="${COVER}; inset: auto; width: 9px; height: 9px"></div>
      <script>
        globalThis.turns = 0;
        addEventListener('toggle', (event) => {
          if (event.target.localName !== 'medigloss-card') return;
          turns++;
          it.hidePopover();
          it.showPopover();
        }, true);
      </script>`,
  });
  await restOnMark(page, 'sciatica');
  await waitForCard(page);
  const turns = () => page.evaluate(() => (globalThis as unknown as { turns: number }).turns);
  let before = -1;
  await waitUntil('rest', async () => {
    const now = await turns();
    const rests = now === before;
    before = now;
    return rests;
  });
  expect(before).toBeLessThan(60);
  expect(await readCard(page)).not.toBeNull();
});
