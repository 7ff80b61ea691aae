import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { restOnMark, waitForCard, waitForNoCard } from '../../scripts/browsers/inspect';
import { explain, turnDepth } from './card-hands';
import { openPage } from './card-pages';
import { frames, watchHosts } from './card-watch';
import { useStage } from './stage';

const stage = useStage();

const WORD = '<p>Her sciatica hurt, and so did her laminectomy.</p>';

describe('the card keeps its place and size where the page', () => {
  it.each([
    [
      'hides all that it doesn’t know',
      '* { all: unset !important; display: none !important } html, body, p { display: block !important }',
    ],
    [
      'turns and colours all of itself',
      'html { transform: rotate(2deg); filter: invert(1); opacity: 0.5; perspective: 9px }',
    ],
    [
      'lets nothing be selected or pointed at',
      '* { user-select: none !important; -webkit-user-select: none !important; pointer-events: none !important } p { pointer-events: auto !important }',
    ],
    [
      'draws something before, after and behind all',
      '*::before, *::after { content: "x" !important; display: block !important; height: 90px } ::backdrop { background: red !important; display: block !important }',
    ],
  ])('%s', async (_, style) => {
    const page = await openPage(stage, { head: `<style>${style}</style>`, body: WORD });
    const { rect } = await explain(page, 'sciatica');
    expect(rect.width).toBe(344);
    const host = await page.$eval('medigloss-card', (element) => {
      const { width, height } = element.getBoundingClientRect();
      return { width, height, backdrop: getComputedStyle(element, '::backdrop').display };
    });
    expect(host.width).toBe(rect.width);
    expect(host.height).toBe(rect.height);
    expect(host.backdrop).toBe('none');
    await turnDepth(page);
  });
});

const HEARD = [
  'click',
  'mousedown',
  'pointerdown',
  'pointerup',
  'mouseup',
  'keydown',
  'keyup',
  'wheel',
  'copy',
];

async function heard(page: Page): Promise<string[]> {
  return page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
}

it('the page hears nothing of what a reader does in the card', async () => {
  const page = await openPage(stage, {
    body: `${WORD}<script>
      globalThis.heard = [];
      for (const type of ${JSON.stringify(HEARD)}) {
        for (const target of [window, document, document.documentElement, document.body])
          target.addEventListener(type, (event) => heard.push(type));
      }
    </script>`,
  });
  await explain(page, 'sciatica');
  const turned = await turnDepth(page);
  await page.keyboard.press('Enter');
  const { rect } = await waitForCard(page, ({ text }) => !text.includes(turned));
  await page.mouse.move(rect.x + 40, rect.y + 40);
  await page.mouse.wheel({ deltaY: 10 });
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  // The key comes up after the card has gone, and means nothing to anybody by itself.
  expect((await heard(page)).filter((type) => type !== 'keyup')).toEqual([]);
});

describe('the card works, or stays away, where the page', () => {
  it('lets no event through to its own elements', async () => {
    const page = await openPage(stage, {
      body: `${WORD}<script>
        for (const type of ['pointermove', 'mousemove', 'pointerover', 'keydown', 'scroll'])
          document.addEventListener(type, (event) => event.stopImmediatePropagation(), true);
      </script>`,
    });
    await explain(page, 'sciatica');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  it('keeps every event to itself: it stays away and leaves the page alone', async () => {
    const page = await openPage(stage, {
      head: `<script>
        for (const name in window) if (name.startsWith('on'))
          addEventListener(name.slice(2), (event) => event.stopImmediatePropagation(), true);
        addEventListener('pointermove', (event) => event.stopImmediatePropagation(), true);
      </script>`,
      body: WORD,
    });
    const hosts = await watchHosts(page);
    await restOnMark(page, 'sciatica');
    await frames(page);
    expect(await hosts()).toEqual({ came: 0, went: 0, errors: [] });
  });

  it('keeps the Esc key to itself', async () => {
    const page = await openPage(stage, {
      head: `<script>addEventListener('keydown', (event) => event.stopImmediatePropagation(), true)</script>`,
      body: WORD,
    });
    await explain(page, 'sciatica');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  it('has its words in a shadow tree that swallows events', async () => {
    const page = await openPage(stage, {
      body: `<div id="host"></div><script>
        const root = document.getElementById('host').attachShadow({ mode: 'open' });
        root.innerHTML = ${JSON.stringify(WORD)};
        for (const type of ['pointermove', 'mousemove', 'click', 'pointerdown'])
          for (const target of [root, root.host]) target.addEventListener(type, (event) => event.stopPropagation(), true);
      </script>`,
    });
    await explain(page, 'sciatica');
  });

  it('removes what it doesn’t know: the card is not put back, and may open again', async () => {
    const page = await openPage(stage, {
      body: `${WORD}<script>
        new MutationObserver(() => document.querySelector('html > :not(head, body)')?.remove())
          .observe(document.documentElement, { childList: true });
      </script>`,
    });
    const hosts = await watchHosts(page);
    await restOnMark(page, 'sciatica');
    await frames(page);
    expect(await hosts()).toEqual({ came: 1, went: 1, errors: [] });
    await restOnMark(page, 'laminectomy');
    await frames(page);
    expect(await hosts()).toEqual({ came: 2, went: 2, errors: [] });
  });

  it('closes every popover: the host doesn’t stay behind', async () => {
    const page = await openPage(stage, { body: WORD });
    await explain(page, 'sciatica');
    await page.evaluate(() => document.querySelector<HTMLElement>('medigloss-card')?.hidePopover());
    await waitForNoCard(page);
  });

  it('scrolls by itself in place of the browser', async () => {
    const page = await openPage(stage, {
      body: `${WORD}<div style="height: 300vh"></div><script>
        addEventListener('wheel', (event) => { event.preventDefault(); scrollBy(0, event.deltaY); }, { passive: false });
      </script>`,
    });
    await explain(page, 'sciatica');
    await page.mouse.wheel({ deltaY: 700 });
    await waitForNoCard(page);
  });
});
