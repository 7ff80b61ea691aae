import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { bundledPack } from '../../src/bundled-pack';
import { proseText } from '../../src/ui/prose-text';
import { pressOn, waitForText } from './own-pages';
import { useStage, waitUntil } from './stage';

const stage = useStage();
const READER = 'src/reader/reader.html';

const places = [
  bundledPack.introduction,
  ...bundledPack.sections.flatMap(({ topics }) => topics),
  bundledPack.conclusion,
];
const long = places.find(({ id }) => id === 'regular-exercise-and-stretching');
if (!long || long.paragraphs.length < 3) throw new Error('The pack has no such topic, or a short one.');
const { id, title } = long;

/** So low that a topic has to be scrolled. */
const LOW = { width: 700, height: 300 };

async function openReader(place = '', size = LOW): Promise<Page> {
  const reader = await stage.openOwn(`${READER}${place && `#${place}`}`);
  await reader.setViewport(size);
  await reader.bringToFront();
  return reader;
}

const heading = (page: Page) => page.$eval('h1', (each) => each.textContent);
const waitForHeading = (page: Page, text: string) =>
  waitUntil(`the heading "${text}"`, async () => (await heading(page).catch(() => '')) === text);
const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY));

/** Scrolls there as a reader does, and waits until the page has noticed. */
const scrollTo = (page: Page, y: number) =>
  page.evaluate(
    (to) =>
      new Promise<void>((resolve) => {
        document.addEventListener('scrollend', () => resolve(), { once: true });
        window.scrollTo(0, to);
      }),
    y,
  );

/** Scrolls until a paragraph, counted from 1, stands at the top. */
const readTo = (page: Page, paragraph: number) =>
  page.evaluate(
    (number) =>
      new Promise<void>((resolve) => {
        document.addEventListener('scrollend', () => resolve(), { once: true });
        document.getElementById(`paragraph-${number}`)?.scrollIntoView();
      }),
    paragraph,
  );

const keptPlace = (page: Page) => page.evaluate(() => localStorage.getItem('readingPlace'));

afterEach(async () => {
  const page = await stage.openOwn('src/options/options.html');
  await page.evaluate(() => localStorage.clear());
});

describe('back and forward', () => {
  it('lead to where one was, with the focus on the link one left by', async () => {
    const reader = await openReader();
    await waitForHeading(reader, bundledPack.title);
    const link = `main a[href="#${id}"]`;
    await reader.$eval(link, (each) => each.scrollIntoView({ block: 'center' }));
    const contentsAt = await scrolled(reader);
    expect(contentsAt).toBeGreaterThan(500);
    await reader.focus(link);
    await reader.keyboard.press('Enter');
    await waitForHeading(reader, title);
    expect(await scrolled(reader)).toBe(0);
    expect(await reader.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await scrollTo(reader, 150);

    await reader.evaluate(() => history.back());
    await waitForHeading(reader, bundledPack.title);
    expect(await scrolled(reader)).toBe(contentsAt);
    expect(await reader.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(`#${id}`);
    await reader.evaluate(() => history.forward());
    await waitForHeading(reader, title);
    expect(await scrolled(reader)).toBe(150);
  });

  it('lead to where one was, also between a short page and a long one', async () => {
    const reader = await openReader(id);
    await scrollTo(reader, 200);
    await reader.evaluate(() => {
      location.hash = 'a-z';
    });
    await waitForHeading(reader, 'A to Z');
    expect(await scrolled(reader)).toBe(0);
    await scrollTo(reader, 3000);
    await reader.evaluate(() => history.back());
    await waitForHeading(reader, title);
    expect(await scrolled(reader)).toBe(200);
    await reader.evaluate(() => history.forward());
    await waitForHeading(reader, 'A to Z');
    expect(await scrolled(reader)).toBe(3000);
  });
});

it('a page that is loaded again stands where it stood, and not where its address leads', async () => {
  const reader = await openReader('a-z/K');
  await waitForHeading(reader, 'A to Z');
  await scrollTo(reader, 900);
  await reader.evaluate(() => {
    document.body.dataset.old = '';
    location.reload();
  });
  await waitUntil('the new page', () =>
    reader
      .evaluate(() => document.readyState === 'complete' && !('old' in document.body.dataset))
      .catch(() => false),
  );
  await waitUntil('the place', async () => (await scrolled(reader)) === 900);
});

describe('the contents offer to go on reading', () => {
  const link = `Go on reading: ${title}`;

  it('at the paragraph one had come to, also where the text is wider', async () => {
    const reader = await openReader(id);
    await waitForHeading(reader, title);
    await readTo(reader, 3);
    await reader.goto('about:blank');

    const later = await openReader('', { width: 1000, height: 300 });
    await pressOn(later, 'link', link);
    await waitForHeading(later, title);
    const focused = await later.evaluate(() => {
      const { scrollPaddingBlockStart } = getComputedStyle(document.documentElement);
      const { activeElement } = document;
      return {
        text: activeElement?.textContent,
        off: (activeElement?.getBoundingClientRect().top ?? 0) - Number.parseFloat(scrollPaddingBlockStart),
        atEnd: scrollY + innerHeight >= document.documentElement.scrollHeight - 1,
      };
    });
    expect(focused.text).toBe(proseText(long.paragraphs[2] ?? []));
    expect(focused.atEnd || Math.abs(focused.off) <= 1).toBe(true);
  });

  it('at the beginning of a topic that was only looked at', async () => {
    await waitForHeading(await openReader(id), title);
    const later = await openReader();
    await pressOn(later, 'link', link);
    await waitForHeading(later, title);
    expect(await later.evaluate(() => location.hash)).toBe(`#${id}`);
  });

  it('until that is forgotten, in every open page', async () => {
    const contents = await openReader();
    await waitForText(contents, 'Told in our own words.');
    expect(await contents.evaluate(() => document.body.innerText)).not.toContain('Go on reading');
    const reader = await openReader(id);
    await waitForHeading(reader, title);
    await waitForText(contents, link);
    await contents.bringToFront();
    await pressOn(contents, 'button', 'Forget this place');
    await waitForText(contents, 'The place is forgotten.');
    expect(await contents.evaluate(() => document.body.innerText)).not.toContain('Go on reading');
    expect(await contents.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    expect(await keptPlace(contents)).toBeNull();
  });

  it.each(['{"topic":"gone","paragraph":2}', '{"topic":', '7'])(
    'but not with %s in storage',
    async (broken) => {
      const first = await openReader('a-z');
      await first.evaluate((value) => localStorage.setItem('readingPlace', value), broken);
      const contents = await openReader();
      await waitForText(contents, 'Told in our own words.');
      expect(await contents.evaluate(() => document.body.innerText)).not.toContain('Go on reading');
    },
  );
});

it('with storage full, one reads all the same', async () => {
  const first = await openReader('a-z');
  await first.evaluate(() => {
    for (let size = 4_000_000; size >= 1; size = Math.floor(size / 2)) {
      try {
        for (let item = 0; ; item++) localStorage.setItem(`filler-${size}-${item}`, 'x'.repeat(size));
      } catch {}
    }
  });
  const reader = await openReader(id);
  await waitForHeading(reader, title);
  expect(await keptPlace(reader)).toBeNull();
  await readTo(reader, 2);
  const contents = await openReader();
  await waitForText(contents, 'Told in our own words.');
});
