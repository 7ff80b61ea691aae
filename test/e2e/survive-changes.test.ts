/** Marks stay right whatever a page's own scripts do to its text. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { describe, it } from 'vitest';
import { english, waitForTexts } from './marked-texts';
import { useStage } from './stage';

const stage = useStage();

async function openWith(body: string, wanted: readonly string[]): Promise<Page> {
  const page = await stage.open(stage.server.page(english(body)));
  await waitForTexts(page, wanted);
  return page;
}

describe('marks survive', () => {
  it('text that is split, and joined again', async () => {
    const page = await openWith('<p>Her herniated disc hurt.</p>', ['herniated disc']);
    await page.evaluate(() => {
      const text = document.querySelector('p')?.firstChild as Text;
      text.splitText(10).splitText(3).splitText(4);
    });
    await waitForTexts(page, ['herniated disc']);
    await page.evaluate(() => document.querySelector('p')?.normalize());
    await waitForTexts(page, ['herniated disc']);
    // Split, and the pieces parted by a block: no term any more.
    await page.evaluate(() => {
      const text = document.querySelector('p')?.firstChild as Text;
      text.splitText(10).before(document.createElement('div'));
    });
    await waitForTexts(page, []);
    await page.evaluate(() => document.querySelector('p div')?.remove());
    await waitForTexts(page, ['herniated disc']);
  });

  it('innerHTML that is set anew, the same and another', async () => {
    const page = await openWith('<main><p>Sciatica.</p></main>', ['Sciatica']);
    for (const html of [
      '<p>Sciatica.</p>',
      '<p>A laminectomy, a <i>laminectomy</i>.</p>',
      '',
      '<p>Bursitis.</p>',
    ]) {
      await page.evaluate((text) => {
        (document.querySelector('main') as HTMLElement).innerHTML = text;
      }, html);
      const wanted = html.match(/sciatica|laminectomy|bursitis/gi) ?? [];
      await waitForTexts(page, wanted);
    }
  });

  it('nodes that move', async () => {
    const page = await openWith(
      '<div id="a"><p id="p">Her sciatica.</p> <span>spinal</span></div><div id="b"><em>stenosis</em></div><pre></pre>',
      ['sciatica'],
    );
    await page.evaluate(() =>
      document.querySelector('#b')?.prepend(document.querySelector('span') as Element, ' '),
    );
    await waitForTexts(page, ['sciatica', 'spinal stenosis']);
    await page.evaluate(() => document.querySelector('#b')?.append(document.querySelector('#p') as Element));
    await waitForTexts(page, ['sciatica', 'spinal stenosis']);
    await page.evaluate(() => document.querySelector('pre')?.append(document.querySelector('#b') as Element));
    await waitForTexts(page, []);
    await page.evaluate(() => document.body.append(document.querySelector('#b') as Element));
    await waitForTexts(page, ['sciatica', 'spinal stenosis']);
  });

  it('display that is switched off and on', async () => {
    const page = await openWith('<p>Her sciatica.</p>', ['sciatica']);
    await page.$eval('p', (p) => p.style.setProperty('display', 'none'));
    await page.$eval('p', (p) => p.append(' And bursitis.'));
    await waitForTexts(page, ['sciatica', 'bursitis']);
    await page.$eval('p', (p) => p.style.removeProperty('display'));
    await waitForTexts(page, ['sciatica', 'bursitis']);
  });

  it('frameworks that write other words into the same nodes', async () => {
    const page = await openWith('<ul><li>Sciatica</li><li>Tea</li><li>Bursitis</li></ul>', [
      'Sciatica',
      'Bursitis',
    ]);
    await page.evaluate(() => {
      // Rows in another order, as a list without keys is drawn: the nodes stay, their data changes.
      const words = ['Coffee', 'A laminectomy', 'Sciatica'];
      document.querySelectorAll('li').forEach((li, i) => {
        (li.firstChild as Text).data = words[i] as string;
      });
    });
    await waitForTexts(page, ['laminectomy', 'Sciatica']);
    await page.evaluate(() => {
      // Rows in another order, as a list with keys is drawn: the nodes move.
      const list = document.querySelector('ul') as Element;
      list.prepend(list.lastElementChild as Element);
      (list.lastElementChild?.firstChild as Text).nodeValue = 'Cake';
    });
    await waitForTexts(page, ['Sciatica']);
  });

  it('single-page navigation', async () => {
    const page = await openWith('<main><h1>Backs</h1><p>Sciatica.</p></main>', ['Sciatica']);
    await page.evaluate(() => {
      history.pushState({}, '', `${location.pathname}?knees`);
      document
        .querySelector('main')
        ?.replaceChildren(
          Object.assign(document.createElement('h1'), { textContent: 'Walking' }),
          Object.assign(document.createElement('p'), { textContent: 'A meniscus tear and bursitis.' }),
        );
    });
    await waitForTexts(page, ['meniscus tear', 'bursitis']);
  });

  it('a framework that draws again and again', async () => {
    const source = readFileSync(createRequire(import.meta.url).resolve('preact'), 'utf8');
    const framework = stage.server.page(source, { 'content-type': 'text/javascript' });
    const page = await openWith(
      `<main></main><script type="module">
        import { h, render } from '${framework}';
        const row = ([key, word]) => h('p', { key }, 'About ', h('b', null, word), '.');
        window.draw = (rows, hidden) =>
          render(h('section', { hidden }, h('h1', null, rows.length, ' rows'), rows.map(row)), document.querySelector('main'));
      </script>`,
      [],
    );
    await page.waitForFunction(() => 'draw' in window);
    type Rows = [key: string, word: string][];
    const draw = (rows: Rows, hidden = false) =>
      page.evaluate(
        (...given) => (window as unknown as { draw(rows: Rows, hidden: boolean): void }).draw(...given),
        rows,
        hidden,
      );
    const rows: Rows = [
      ['a', 'sciatica'],
      ['b', 'bursitis'],
      ['c', 'tea'],
    ];
    await draw(rows);
    await waitForTexts(page, ['sciatica', 'bursitis']);
    // The nodes move with their keys, and one of them gets another word.
    await draw([
      ['c', 'laminectomy'],
      ['b', 'bursitis'],
      ['d', 'sciatica'],
    ]);
    await waitForTexts(page, ['laminectomy', 'bursitis', 'sciatica']);
    await draw([['c', 'laminectomy']], true);
    await waitForTexts(page, ['laminectomy']);
    await draw([]);
    await waitForTexts(page, []);
    await draw(rows);
    await waitForTexts(page, ['sciatica', 'bursitis']);
  });

  it('a page that is edited as a whole, and is read again afterwards, though nothing tells', async () => {
    const page = await openWith('<p>Her sciatica.</p>', ['sciatica']);
    await page.evaluate(() => {
      document.designMode = 'on';
    });
    await waitForTexts(page, []);
    await page.evaluate(() => document.querySelector('p')?.append(' Bursitis.'));
    await page.evaluate(() => {
      document.designMode = 'off';
    });
    await waitForTexts(page, ['sciatica', 'Bursitis']);
    // Where something changes with it, that is noticed at once.
    await page.evaluate(() => {
      document.designMode = 'on';
      document.querySelector('p')?.append(' Laminectomy.');
    });
    await waitForTexts(page, []);
  });
});
