/** The first card of a frame: the script that shows it is put there when a pointer first gives a sign. */
import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { listMarks, scrollToMark, waitForCard, waitForMarks } from '../../scripts/browsers/inspect';
import { endBackground } from './browser-hands';
import { openPage } from './card-pages';
import { frames, watchHosts } from './card-watch';
import { useStage, waitUntil } from './stage';

const stage = useStage();

const WORD = '<p>Her sciatica hurt.</p>';

async function middleOf(page: Page): Promise<[x: number, y: number]> {
  const { x, y, width, height } = await scrollToMark(page, 'sciatica');
  return [x + width / 2, y + height / 2];
}

describe('the first card of a page', () => {
  it('opens where the pointer has come by one movement', async () => {
    const page = await openPage(stage, { body: WORD });
    await page.mouse.move(...(await middleOf(page)));
    await waitForCard(page, ({ term }) => term === 'sciatica');
  });

  it('opens by the first tap', async () => {
    const page = await openPage(stage, { body: WORD });
    await page.touchscreen.tap(...(await middleOf(page)));
    await waitForCard(page, ({ term }) => term === 'sciatica');
  });

  it('is not opened by the first tap where that follows a link', async () => {
    const page = await openPage(stage, { body: '<p>Her <a href="#there">laminectomy</a> was long ago.</p>' });
    const hosts = await watchHosts(page);
    const { x, y } = await scrollToMark(page, 'laminectomy');
    // The tap is long over when the script comes.
    await endBackground(stage);
    await page.touchscreen.tap(x + 5, y + 5);
    await waitUntil('the link to be followed', async () => page.url().endsWith('#there'));
    await frames(page);
    expect((await hosts()).came).toBe(0);
  });

  it('opens where the background has gone to sleep', async () => {
    const page = await openPage(stage, { body: WORD });
    await endBackground(stage);
    await page.mouse.move(...(await middleOf(page)));
    await waitForCard(page, ({ term }) => term === 'sciatica');
  });
});

const IN_FRAME = `<!doctype html><html lang="en"><body>${WORD}</body></html>`;

/** Fills a frame of 600 by 400 pixels; each in its own way. */
const FRAMES: Record<string, string> = {
  'of srcdoc': `frame.srcdoc = html`,
  'of about:blank': `frame.contentDocument.body.innerHTML = html`,
  'written into': `frame.contentDocument.write(html); frame.contentDocument.close()`,
  'of a blob': `frame.src = URL.createObjectURL(new Blob([html], { type: 'text/html' }))`,
  'of a data address': `frame.src = 'data:text/html,' + encodeURIComponent(html)`,
  'in a sandbox': `frame.sandbox = 'allow-scripts'; frame.srcdoc = html`,
};

describe('the first card of a frame', () => {
  it.each(Object.entries(FRAMES))('%s opens', async (_, fill) => {
    const page = await openPage(stage, {
      body: `<p>No sciatica here.</p><iframe width="600" height="400"></iframe><script>
        const frame = document.querySelector('iframe');
        const html = ${JSON.stringify(IN_FRAME).replaceAll('</', '<\\/')};
        ${fill};
      </script>`,
    });
    const frame = await waitUntil('the frame', async () => page.frames()[1]);
    await restInFrame(page, frame);
    await waitForCard(frame, ({ term }) => term === 'sciatica');
  });
});

async function restInFrame(page: Page, frame: Frame): Promise<void> {
  await waitForMarks(frame);
  const [mark] = await listMarks(frame);
  const outer = await (await frame.frameElement())?.boundingBox();
  if (!mark || !outer) throw new Error('The frame shows no mark.');
  const { x, y, width, height } = mark.rect;
  await page.mouse.move(outer.x + 2 + x + width / 2, outer.y + 2 + y + height / 2);
}
