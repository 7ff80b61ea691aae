/** On long pages, and on pages that change often, only the marks near the view are drawn. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { listMarks, waitForMarks } from '../../scripts/browsers/inspect';
import { english, markedTexts } from './marked-texts';
import { useStage, waitUntil } from './stage';

const stage = useStage();

/** Each has a word of its own, so that it is known by it. */
const WORDS = ['discectomy', 'laminectomy', 'bursitis', 'meniscus tear'] as const;
const MANY = Array.from({ length: 1000 }, () => '<p>Her sciatica.</p>').join('');

async function openLong(body: string): Promise<Page> {
  const page = await stage.open(stage.server.page(english(body)));
  await waitForMarks(page);
  return page;
}

const waitFor = (page: Page, word: string, isThere = true) =>
  waitUntil(
    `${word} to be ${isThere ? 'marked' : 'marked no more'}`,
    async () => (await markedTexts(page)).includes(word) === isThere,
  );

describe('a page with many marks', () => {
  it('has few of them drawn, and others as it is scrolled', async () => {
    const page = await openLong(`${MANY}<p id="last">Her ${WORDS[0]}.</p>`);
    await waitUntil('the page to be read', async () => (await countNear(page)) > 20);
    expect((await listMarks(page)).length).toBeLessThan(200);
    expect(await markedTexts(page)).not.toContain(WORDS[0]);
    await page.evaluate(() => document.getElementById('last')?.scrollIntoView());
    await waitFor(page, WORDS[0]);
    await page.evaluate(() => scrollTo(0, 0));
    await waitFor(page, WORDS[0], false);
  });

  it('shows the marks of what is opened, of texts without a box of their own, in scrollers and shadow trees', async () => {
    const page = await openLong(`
      <div id="hidden" hidden><p>Her ${WORDS[0]}.</p></div>
      <div style="display: contents"><div style="display: contents">Her ${WORDS[1]}.</div></div>
      <div id="scroller" style="height: 100px; overflow: auto"><div style="height: 4000px"></div><p>Her ${WORDS[2]}.</p></div>
      ${MANY}`);
    await page.evaluate((word) => {
      const host = document.createElement('div');
      host.attachShadow({ mode: 'open' }).append(`Her ${word}.`);
      document.body.prepend(host);
    }, WORDS[3]);
    await waitFor(page, WORDS[3]);
    await waitFor(page, WORDS[1]);
    await page.evaluate(() => document.getElementById('hidden')?.removeAttribute('hidden'));
    await waitFor(page, WORDS[0]);
    await page.evaluate(() => document.getElementById('scroller')?.scrollTo(0, 5000));
    await waitFor(page, WORDS[2]);
  });

  it('has the marks of what comes and goes, and keeps none of what has gone', async () => {
    const page = await openLong(MANY);
    await page.evaluate((word) => {
      const first = document.querySelector('p') as HTMLElement;
      first.textContent = `Her ${word}.`;
    }, WORDS[0]);
    await waitFor(page, WORDS[0]);
    await page.evaluate(() => document.querySelector('p')?.remove());
    await waitUntil('its mark to go', async () => {
      const stale = await page.evaluate(() =>
        [...CSS.highlights.values()].some((marks) =>
          [...marks].some((mark) => !mark.startContainer.isConnected),
        ),
      );
      return !stale;
    });
    await page.evaluate(() => {
      document.body.textContent = 'No more.';
    });
    await waitUntil('all marks to go', async () => (await drawn(page)) === 0);
  });
});

it('a page that changes often keeps the marks in view', async () => {
  const page = await openLong(
    `<p id="news">Her sciatica.</p><div style="height: 5000px"></div><p id="last">Her ${WORDS[0]}.</p>`,
  );
  await waitFor(page, WORDS[0]);
  for (let turn = 1; turn <= 12; turn++) {
    const word = WORDS[1 + (turn % 3)] as string;
    await page.evaluate((next) => {
      (document.getElementById('news') as HTMLElement).textContent = `Her ${next}.`;
    }, word);
    await waitFor(page, word);
  }
  await waitFor(page, WORDS[0], false);
  await page.evaluate(() => document.getElementById('last')?.scrollIntoView());
  await waitFor(page, WORDS[0]);
});

function drawn(page: Page): Promise<number> {
  return page.evaluate(() => {
    let count = 0;
    for (const highlight of CSS.highlights.values()) count += highlight.size;
    return count;
  });
}

/** How many marks are drawn in what is in view. */
function countNear(page: Page): Promise<number> {
  return listMarks(page).then((marks) => marks.filter(({ rect }) => rect.y < 1000).length);
}
