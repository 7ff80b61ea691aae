import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { listMarks, waitForMarks } from '../../scripts/browsers/inspect';
import { useStage, waitUntil } from './stage';

const stage = useStage();

const paragraph = (number: number) =>
  `<p id="p${number}">Number ${number}: sciatica, a herniated disc and a laminectomy, said ${number} times.</p>`;

describe('reading a page', () => {
  it('waits while nobody sees it', async () => {
    const url = stage.server.page('<!doctype html><html lang="en"><body><p>Sciatica.</p></body></html>');
    const page = await stage.open(url);
    await waitForMarks(page);
    // Another tab in front hides this one.
    const front = await stage.open('about:blank');
    await front.bringToFront();
    await waitUntil('the page to be hidden', () => page.evaluate(() => document.hidden));
    await page.evaluate(async () => {
      document.querySelector('p')?.append(' Bursitis.');
      // Marks are made in tasks of higher priority: had any been waiting, they would all have run by now.
      for (let i = 0; i < 20; i++) {
        await (
          window as unknown as { scheduler: { postTask(task: () => void, options: object): Promise<void> } }
        ).scheduler.postTask(() => {}, { priority: 'background' });
      }
    });
    expect((await listMarks(page)).map(({ text }) => text)).toEqual(['Sciatica']);
    await page.bringToFront();
    await waitForMarks(page, (marks) => marks.some(({ text }) => text === 'Bursitis'));
  });

  it('loads nothing in a frame without text, and starts when text comes', async () => {
    const page = await stage.open(
      stage.server.page('<!doctype html><html lang="en"><body><div></div><script></script></body></html>'),
    );
    await page.evaluate(() => {
      (document.querySelector('div') as HTMLElement).innerHTML = '<p>Her sciatica.</p>';
    });
    const marks = await waitForMarks(page);
    expect(marks.map(({ text }) => text)).toEqual(['sciatica']);
  });

  it('begins at what is in view, and comes to the rest', async () => {
    const count = 3_000;
    const html = Array.from({ length: count }, (_, i) => paragraph(i)).join('');
    const page = await stage.open(
      stage.server.page(
        `<!doctype html><html lang="en"><body>${html}
         <script>document.getElementById('p2500').scrollIntoView();
         window.firstSeen = new Promise((resolve) => {
           const look = () => {
             for (const highlight of CSS.highlights.values()) {
               for (const { startContainer } of highlight) return resolve(startContainer.parentElement.id);
             }
             requestAnimationFrame(look);
           };
           look();
         });</script></body></html>`,
      ),
    );
    const first = await firstSeen(page);
    expect(Number(first.slice(1))).toBeGreaterThan(2_400);
    // Of so many marks only those near the view are drawn.
    for (const id of ['p0', `p${count - 1}`]) {
      await page.evaluate((at) => document.getElementById(at)?.scrollIntoView(), id);
      await waitUntil(`the marks of ${id}`, () => page.evaluate(isMarked, id));
    }
  });
});

/** Runs in the page. */
function isMarked(id: string): boolean {
  for (const highlight of CSS.highlights.values()) {
    for (const { startContainer } of highlight) if (startContainer.parentElement?.id === id) return true;
  }
  return false;
}

function firstSeen(page: Page): Promise<string> {
  return page.evaluate(() => (window as unknown as { firstSeen: Promise<string> }).firstSeen);
}
