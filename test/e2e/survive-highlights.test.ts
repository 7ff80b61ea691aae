/** The registry of highlights is shared with the page, which may do with it what it likes. */
import type { Frame, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { english, waitForTexts } from './marked-texts';
import { useStage } from './stage';

const stage = useStage();

async function openWith(body: string, wanted: readonly string[]): Promise<Page> {
  const page = await stage.open(stage.server.page(english(body)));
  await waitForTexts(page, wanted);
  return page;
}

const TWO = '<p>Her sciatica and bursitis.</p>';

/** What a page may do to highlights, by what it is called. */
const DAMAGE: Record<string, () => void> = {
  'the registry cleared': () => CSS.highlights.clear(),
  'every highlight deleted': () => {
    for (const name of [...CSS.highlights.keys()]) CSS.highlights.delete(name);
  },
  'every highlight emptied': () => {
    for (const highlight of CSS.highlights.values()) highlight.clear();
  },
  'one mark taken out': () => {
    for (const highlight of CSS.highlights.values()) {
      for (const range of [...highlight].slice(0, 1)) highlight.delete(range);
    }
  },
  'a range of the page put among them': () => {
    for (const highlight of CSS.highlights.values()) {
      if (highlight.size > 0) highlight.add(document.createRange());
    }
  },
  'our names taken': () => {
    for (const name of [...CSS.highlights.keys()]) CSS.highlights.set(name, new Highlight());
  },
};

it('marks come back, though nothing else happens', async () => {
  // Each in a frame of its own, so that all wait for one look.
  const names = Object.keys(DAMAGE);
  const page = await openWith(
    names.map((name) => `<iframe title="${name}" srcdoc="${TWO}"></iframe>`).join(''),
    [],
  );
  const frames = page.frames().slice(1);
  const inEach = async (act: (frame: Frame, name: string) => Promise<unknown>) => {
    for (const [i, frame] of frames.entries()) {
      const name = names[i] as string;
      await act(frame, name).catch((cause) => {
        throw new Error(`With ${name}: ${cause}`, { cause });
      });
    }
  };
  await inEach((frame) => waitForTexts(frame, ['sciatica', 'bursitis']));
  await inEach((frame, name) => frame.evaluate(DAMAGE[name] as () => void));
  await inEach((frame) => waitForTexts(frame, ['sciatica', 'bursitis']));
  // As good as new: what comes and goes is drawn in what is registered now.
  await inEach((frame) => frame.$eval('p', (p) => p.append(' And a laminectomy.')));
  await inEach((frame) => waitForTexts(frame, ['sciatica', 'bursitis', 'laminectomy']));
  await inEach((frame) => frame.$eval('p', (p) => p.replaceChildren('Nothing.')));
  await inEach((frame) => waitForTexts(frame, []));
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
