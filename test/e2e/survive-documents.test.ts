/** Marks stand in documents of any kind and size. */
import type { Frame } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { listMarks, restOnMark, waitForCard } from '../../scripts/browsers/inspect';
import { english, markedTexts, waitForTexts } from './marked-texts';
import { useStage, waitUntil } from './stage';

const stage = useStage();

describe('marks stand in', () => {
  it('a document that is opened and written anew', async () => {
    const page = await stage.open(stage.server.page(english('<p>Sciatica.</p>')));
    await waitForTexts(page, ['Sciatica']);
    await page.evaluate(() => {
      document.open();
      document.write('<!doctype html><html lang="en"><body><p>A laminectomy.</p>');
      document.write('<p>And bursitis.</p>');
      document.close();
    });
    await waitForTexts(page, ['laminectomy', 'bursitis']);
    await page.$eval('p', (p) => p.append(' Sciatica.'));
    await waitForTexts(page, ['laminectomy', 'bursitis', 'Sciatica']);
    await restOnMark(page, 'laminectomy');
    expect((await waitForCard(page)).term).toBe('laminectomy');
  });

  it('a frame that was empty when the page wrote into it', async () => {
    const page = await stage.open(stage.server.page(english('<p>Sciatica.</p><iframe></iframe>')));
    await waitForTexts(page, ['Sciatica']);
    const [, frame] = page.frames();
    for (const term of ['laminectomy', 'bursitis']) {
      await page.evaluate((word) => {
        const inside = document.querySelector('iframe')?.contentDocument as Document;
        inside.open();
        inside.write(`<!doctype html><html lang="en"><p>A ${word}.</p></html>`);
        inside.close();
      }, term);
      await waitForTexts(frame as Frame, [term]);
    }
    await (frame as Frame).evaluate(() => {
      document.documentElement.lang = 'fr';
    });
    await waitForTexts(frame as Frame, []);
  });

  it.each([
    [
      'XHTML, with sections of character data',
      'application/xhtml+xml',
      `<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><title>Backs</title></head>
       <body><p>Her sciatica and a <![CDATA[laminectomy]]>.</p><p xml:lang="fr">La sciatica.</p></body></html>`,
    ],
    [
      'XML that holds XHTML',
      'application/xml',
      `<report><page xmlns="http://www.w3.org/1999/xhtml"><p>Her sciatica.</p></page><note>A laminectomy.</note></report>`,
    ],
  ])('%s, and are explained there', async (_, type, body) => {
    const page = await stage.open(stage.server.page(body, { 'content-type': type }));
    await waitForTexts(page, ['sciatica', 'laminectomy']);
    await restOnMark(page, 'sciatica');
    expect((await waitForCard(page)).term).toBe('sciatica');
  });

  it('a text node of five million characters', async () => {
    const page = await stage.open(stage.server.page(english('<p></p>')));
    await page.$eval('p', (p) => {
      p.textContent = `Her sciatica. ${'word and words '.repeat(350_000)} Her bursitis.`;
    });
    await waitForTexts(page, ['sciatica', 'bursitis']);
    await page.$eval('p', (p) => (p.firstChild as Text).insertData(0, 'A laminectomy. '));
    await waitForTexts(page, ['laminectomy', 'sciatica', 'bursitis']);
  });

  it('a text node with 10,000 terms, which all go and come at once', async () => {
    const page = await stage.open(stage.server.page(english('<p></p>')));
    const hasMarks = (count: number) =>
      page.waitForFunction(
        (wanted) => CSS.highlights.get('glossary-dotted')?.size === wanted,
        { polling: 50, timeout: 10_000 },
        count,
      );
    await page.$eval('p', (p) => p.append('Her sciatica hurt again. '.repeat(10_000)));
    await hasMarks(10_000);
    await page.$eval('p', (p) => p.setAttribute('lang', 'fr'));
    await hasMarks(0);
    await page.$eval('p', (p) => p.removeAttribute('lang'));
    await hasMarks(10_000);
  });

  it('200,000 text nodes', async () => {
    const page = await stage.open(stage.server.page(english('<main></main>')));
    await page.$eval('main', (main) => {
      const row = '<p>One <b>word</b> here</p>';
      main.innerHTML = `<p>Her sciatica.</p>${row.repeat(66_666)}<p>Her bursitis.</p>`;
    });
    await waitForTexts(page, ['sciatica', 'bursitis']);
  });

  it('200,000 text nodes of one paragraph', async () => {
    const page = await stage.open(stage.server.page(english('<p hidden></p>')));
    await page.$eval('p', (p) => {
      p.innerHTML = `Her sciatica. ${'One <b>word</b> '.repeat(100_000)} Her bur<i>sitis</i>.`;
    });
    await waitForTexts(page, ['sciatica', 'bursitis']);
    await page.$eval('p', (p) => p.append(' A laminectomy.'));
    await waitForTexts(page, ['sciatica', 'bursitis', 'laminectomy']);
  });

  it('elements 10,000 deep', async () => {
    // Not shown: Chromium takes minutes to lay out boxes that deep, with or without us.
    const page = await stage.open(stage.server.page(english('<main hidden></main>')));
    await page.$eval('main', (main) => {
      let at: Element = main;
      for (let i = 0; i < 10_000; i++) {
        const next = document.createElement('div');
        at.append(next);
        at = next;
      }
      at.textContent = 'Her sciatica.';
      main.append('Her bursitis.');
    });
    await waitForTexts(page, ['sciatica', 'bursitis']);
    await page.$eval('main', (main) => main.firstElementChild?.remove());
    await waitForTexts(page, ['bursitis']);
  });

  it.each([
    ['right to left', 'dir="rtl"', ''],
    ['from top to bottom, lines to the left', '', 'writing-mode: vertical-rl'],
    ['from top to bottom, lines to the right', '', 'writing-mode: vertical-lr'],
  ])('text that runs %s, and are explained there', async (_, attribute, style) => {
    const page = await stage.open(
      stage.server.page(
        english(`<p ${attribute} style="${style}; margin: 80px">Her sciatica, she said.</p>`),
      ),
    );
    await waitForTexts(page, ['sciatica']);
    await restOnMark(page, 'sciatica');
    const card = await waitForCard(page);
    expect(card.term).toBe('sciatica');
    const mark = (await listMarks(page)).find(({ highlight }) => !highlight.includes('open'))?.rect;
    if (!mark) throw new Error('The mark has gone.');
    const { rect } = card;
    const apart =
      rect.x >= mark.x + mark.width ||
      rect.x + rect.width <= mark.x ||
      rect.y >= mark.y + mark.height ||
      rect.y + rect.height <= mark.y;
    expect(apart).toBe(true);
    await waitUntil('the card in view', async () => rect.x >= 0 && rect.y >= 0);
  });
});

describe('nothing is changed, and no error thrown, in', () => {
  it.each([
    ['plain XML', 'text/xml', '<a><b>A laminectomy.</b></a>', ['laminectomy']],
    [
      'a drawing',
      'image/svg+xml',
      '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">A laminectomy.</text></svg>',
      [],
    ],
    ['plain text', 'text/plain', 'A laminectomy.', []],
  ])('%s', async (_, type, body, marked) => {
    const page = await stage.open('about:blank');
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(stage.server.page(body, { 'content-type': type }));
    const serialize = () => page.evaluate(() => new XMLSerializer().serializeToString(document));
    const before = await serialize();
    await waitUntil('the marks, once each', async () => {
      // Chromium shows plain XML in a document of its own, beside what it came from.
      const texts = [...new Set(await markedTexts(page))];
      return JSON.stringify(texts) === JSON.stringify(marked);
    });
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
    expect(await serialize()).toBe(before);
    expect(errors).toEqual([]);
  });
});
