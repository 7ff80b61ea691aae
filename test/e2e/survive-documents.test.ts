/** Marks stand in documents of any kind and size. */
import { describe, expect, it } from 'vitest';
import { listMarks, restOnMark, waitForCard } from '../../scripts/browsers/inspect';
import { english, waitForTexts } from './marked-texts';
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

  it('XHTML, with sections of character data', async () => {
    const body = `<?xml version="1.0" encoding="utf-8"?>
      <html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><title>Backs</title></head>
      <body><p>Her sciatica and a <![CDATA[laminectomy]]>.</p><p xml:lang="fr">La sciatica.</p></body></html>`;
    const page = await stage.open(stage.server.page(body, { 'content-type': 'application/xhtml+xml' }));
    await waitForTexts(page, ['sciatica', 'laminectomy']);
  });

  it('XML that holds XHTML, and break no other XML', async () => {
    const mixed = `<?xml version="1.0"?><report><page xmlns="http://www.w3.org/1999/xhtml"><p>Her sciatica.</p></page></report>`;
    const page = await stage.open(stage.server.page(mixed, { 'content-type': 'application/xml' }));
    await waitForTexts(page, ['sciatica']);
    const errors: string[] = [];
    const plain = await stage.open('about:blank');
    plain.on('pageerror', (error) => errors.push(String(error)));
    await plain.goto(
      stage.server.page('<?xml version="1.0"?><a><b>text</b></a>', { 'content-type': 'text/xml' }),
    );
    expect(await plain.evaluate(() => document.documentElement.localName)).toMatch(/^(a|html)$/);
    expect(errors).toEqual([]);
  });

  it('a text node of five million characters', async () => {
    const page = await stage.open(stage.server.page(english('<p></p>')));
    await page.$eval('p', (p) => {
      p.textContent = `Her sciatica. ${'word and words '.repeat(350_000)} Her bursitis.`;
    });
    await waitForTexts(page, ['sciatica', 'bursitis']);
  });

  it('200,000 text nodes', async () => {
    const page = await stage.open(stage.server.page(english('<main></main>')));
    await page.$eval('main', (main) => {
      const row = '<p>One <b>word</b> here</p>';
      main.innerHTML = `<p>Her sciatica.</p>${row.repeat(66_666)}<p>Her bursitis.</p>`;
    });
    await waitForTexts(page, ['sciatica', 'bursitis']);
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
