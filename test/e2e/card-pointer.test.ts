import { describe, expect, it } from 'vitest';
import {
  readCard,
  restOnMark,
  scrollToMark,
  waitForCard,
  waitForNoCard,
} from '../../scripts/browsers/inspect';
import { explain } from './card-hands';
import { openPage } from './card-pages';
import { frames, watchHosts } from './card-watch';
import { useStage, waitUntil } from './stage';

const stage = useStage();

const TWO_WORDS = `<p style="margin: 100px">Her sciatica hurt.</p>
  <p style="margin: 100px">She asked for a laminectomy, at last.</p>`;

describe('a card opens', () => {
  it('where the pointer rests, not where it passes', async () => {
    const page = await openPage(stage, { body: TWO_WORDS });
    const hosts = await watchHosts(page);
    const { x, y, width, height } = await scrollToMark(page, 'sciatica');
    await page.mouse.move(x - 20, y + height / 2);
    await page.mouse.move(x + width + 20, y + height / 2, { steps: 10 });
    await explain(page, 'laminectomy');
    expect(await hosts()).toMatchObject({ came: 1, went: 0 });
  });

  it('not while a button is down, nor for the selection that was made with it', async () => {
    const page = await openPage(stage, { body: TWO_WORDS });
    const hosts = await watchHosts(page);
    const { x, y, width, height } = await scrollToMark(page, 'sciatica');
    await page.mouse.move(x - 30, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width / 2, y + height / 2, { steps: 4 });
    await frames(page);
    await page.mouse.up();
    await frames(page);
    expect(await page.evaluate(() => getSelection()?.isCollapsed)).toBe(false);
    expect(await hosts()).toMatchObject({ came: 0 });
  });

  it.each([
    // By less than the height of the word, so that the pointer stays on it.
    ['the page scrolls', 'scrollBy({ top: scrollY > 2 ? -4 : 4, behavior: "instant" })'],
    ['a selection grows without the pointer', 'getSelection().modify("extend", "forward", "character")'],
  ])('not while %s', async (_, change) => {
    const page = await openPage(stage, {
      body: `${TWO_WORDS}<p id="long">${'word '.repeat(200)}</p><div style="height: 300vh"></div>`,
    });
    const hosts = await watchHosts(page);
    await page.click('#long', { offset: { x: 2, y: 8 } });
    const { x, y, width, height } = await scrollToMark(page, 'sciatica');
    await page.evaluate(`
      globalThis.goesOn = true;
      const step = () => goesOn && (${change}, requestAnimationFrame(step));
      step();
    `);
    await page.mouse.move(x + width / 2, y + height / 2, { steps: 3 });
    await frames(page);
    expect((await hosts()).came).toBe(0);
    await page.evaluate('goesOn = false');
    await waitForCard(page, ({ term }) => term === 'sciatica');
  });
});

describe('a card in view', () => {
  it('gives way to another mark’s without a blink', async () => {
    const page = await openPage(stage, {
      body: '<p>Her sciatica, then her laminectomy, and a discectomy.</p>',
    });
    const hosts = await watchHosts(page);
    await explain(page, 'sciatica');
    await explain(page, 'laminectomy');
    await explain(page, 'discectomy');
    expect(await hosts()).toMatchObject({ came: 1, went: 0 });
  });

  it('stays while the pointer goes straight to its far corner', async () => {
    const page = await openPage(stage, { body: TWO_WORDS });
    const hosts = await watchHosts(page);
    const { rect } = await explain(page, 'sciatica');
    await page.mouse.move(rect.x + rect.width - 5, rect.y + 5, { steps: 30 });
    await frames(page);
    expect(await readCard(page)).not.toBeNull();
    expect(await hosts()).toMatchObject({ came: 1, went: 0 });
  });

  it('leaves the click of a link alone, and its keys', async () => {
    const page = await openPage(stage, { body: '<p>Her <a id="link" href="#there">sciatica</a> hurt.</p>' });
    await explain(page, 'sciatica');
    await restOnMark(page, 'sciatica');
    const { x, y, width, height } = await scrollToMark(page, 'sciatica');
    await page.mouse.click(x + width / 2, y + height / 2);
    await waitUntil('the link to be followed', async () => page.url().endsWith('#there'));
    await waitForNoCard(page);
  });
});
