/** The registry of highlights is shared with the page, which may do with it what it likes. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { english, waitForTexts } from './marked-texts';
import { useStage } from './stage';

const stage = useStage();

async function openWith(body: string, wanted: readonly string[]): Promise<Page> {
  const page = await stage.open(stage.server.page(english(body)));
  await waitForTexts(page, wanted);
  return page;
}

const TWO = '<p>Her sciatica and bursitis.</p>';

describe('marks come back, though nothing else happens, where the page', () => {
  it.each([
    ['clears the registry', () => CSS.highlights.clear()],
    [
      'deletes every highlight',
      () => {
        for (const name of [...CSS.highlights.keys()]) CSS.highlights.delete(name);
      },
    ],
    [
      'empties every highlight',
      () => {
        for (const highlight of CSS.highlights.values()) highlight.clear();
      },
    ],
    [
      'takes one mark out of each highlight',
      () => {
        for (const highlight of CSS.highlights.values()) {
          for (const range of [...highlight].slice(0, 1)) highlight.delete(range);
        }
      },
    ],
    [
      'puts a range of its own among them',
      () => {
        for (const highlight of CSS.highlights.values()) {
          if (highlight.size > 0) highlight.add(document.createRange());
        }
      },
    ],
    [
      'takes our names for itself',
      () => {
        for (const name of [...CSS.highlights.keys()]) CSS.highlights.set(name, new Highlight());
      },
    ],
  ])('%s', async (_, act) => {
    const page = await openWith(TWO, ['sciatica', 'bursitis']);
    await page.evaluate(act);
    await waitForTexts(page, ['sciatica', 'bursitis']);
    // As good as new: what comes and goes is drawn in what is registered now.
    await page.$eval('p', (p) => p.append(' And a laminectomy.'));
    await waitForTexts(page, ['sciatica', 'bursitis', 'laminectomy']);
    await page.$eval('p', (p) => p.replaceChildren('Nothing.'));
    await waitForTexts(page, []);
  });
});

it('highlights of the page stay its own, though they come in their hundreds', async () => {
  const page = await openWith(TWO, ['sciatica', 'bursitis']);
  const count = 500;
  await page.evaluate((many) => {
    const text = document.querySelector('p')?.firstChild as Text;
    const own = new Map<string, [Highlight, StaticRange]>();
    for (let i = 0; i < many; i++) {
      const range = new StaticRange({
        startContainer: text,
        startOffset: i % 10,
        endContainer: text,
        endOffset: 12,
      });
      const highlight = new Highlight(range);
      highlight.priority = i;
      CSS.highlights.set(`page-${i}`, highlight);
      own.set(`page-${i}`, [highlight, range]);
    }
    Object.assign(window, { own });
    // Ours are put right, those of the page have nothing wrong.
    for (const name of CSS.highlights.keys()) if (!own.has(name)) CSS.highlights.delete(name);
    document.body.append(' And a laminectomy.');
  }, count);
  await page.waitForFunction(() =>
    [...CSS.highlights].some(([name, { size }]) => !name.startsWith('page-') && size === 3),
  );
  const kept = await page.evaluate(() => {
    const { own } = window as unknown as { own: Map<string, [Highlight, StaticRange]> };
    return [...own].filter(([name, [highlight, range]], i) => {
      const now = CSS.highlights.get(name);
      return now === highlight && now.size === 1 && now.has(range) && now.priority === i;
    }).length;
  });
  expect(kept).toBe(count);
});

it('a term across elements of a slot that shows something else leaves the tab alive', async () => {
  const page = await openWith('<p>Her sciatica.</p>', ['sciatica']);
  await page.evaluate(() => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<p>A discectomy.</p><slot>Her <b>herniated</b> disc.</slot>';
    host.append('Shown instead.');
    document.body.append(host);
  });
  // The slot's own text has no mark: it is not to be seen.
  await waitForTexts(page, ['sciatica', 'discectomy']);
  await page.$eval('div', (host) => host.replaceChildren());
  await page.$eval('div', (host) => host.shadowRoot?.querySelector('b')?.append(' '));
  await waitForTexts(page, ['sciatica', 'discectomy', 'herniated  disc']);
  // Drawn while it was shown; the slot shows something else when everything is drawn again.
  await page.$eval('div', (host) => {
    host.append('Shown instead.');
    CSS.highlights.clear();
  });
  await waitForTexts(page, ['sciatica', 'discectomy']);
});
