import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, PaperFormat } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { bundledPack } from '../../src/bundled-pack';
import { proseText } from '../../src/ui/prose-text';
import { pressOn, waitForText } from './own-pages';
import { pdfPages } from './pdf-parts';
import { pdfText, squeeze } from './pdf-text';
import { useStage, waitUntil } from './stage';

/** Firefox would ask how to print, and nothing can be pressed meanwhile; so it prints into a file. */
const folder = await mkdtemp(join(tmpdir(), 'medigloss-print-'));
afterAll(() => rm(folder, { recursive: true }));
const PRINTER = 'Mozilla Save to PDF';
const FILE = `print.printer_${PRINTER.replaceAll(' ', '_')}.print_to_file`;
const stage = useStage({
  prefs: {
    'print.always_print_silent': true,
    print_printer: PRINTER,
    [FILE]: true,
    [`${FILE}name`]: join(folder, 'printed.pdf'),
  },
});
const READER = 'src/reader/reader.html';

const { introduction, sections, conclusion, entries } = bundledPack;
const topics = [introduction, ...sections.flatMap((section) => section.topics), conclusion];
const busy = topics.find(({ id }) => id === 'causes-of-sciatica');
const laminectomy = entries.find(({ id }) => id === 'laminectomy');
const numbness = entries.find(({ id }) => id === 'numbness');
if (!busy?.figure || !laminectomy || !numbness?.warning) throw new Error('The pack has no such example.');

const SOURCE = 'This is general information, not medical advice.';

/** What stands on the screen to be pressed, in words that the guide itself doesn't use. */
const NOT_FOR_PAPER = [
  'Medigloss · ',
  'Skip to',
  'My terms',
  'Print this',
  'Print the',
  'Previous:',
  'Next:',
];

async function printed(page: Page, format: PaperFormat = 'a4') {
  const pdf = await page.pdf({ format });
  return { pages: pdfPages(pdf), text: pdfText(pdf) };
}

async function openPlace(place: string, heading: string): Promise<Page> {
  const reader = await stage.openOwn(`${READER}#${place}`);
  await waitForText(reader, heading);
  return reader;
}

function expectNothingToPress(text: string): void {
  expect(NOT_FOR_PAPER.filter((words) => text.includes(squeeze(words)))).toEqual([]);
}

describe('a topic on paper', () => {
  it('has all of it, its words and its source, and nothing to press', async () => {
    const { text } = await printed(await openPlace(busy.id, busy.title));
    const parts = [busy.title, busy.short, ...busy.paragraphs.map(proseText)];
    const links = busy.paragraphs.flatMap((runs) => runs.flatMap(({ entry }) => entry ?? []));
    const words = entries.filter(({ id }) => links.includes(id));
    expect(words.length).toBeGreaterThan(4);
    parts.push('Words in this topic', ...words.map(({ term, plain }) => `${term}${proseText(plain)}`));
    parts.push(bundledPack.figures.find(({ id }) => id === busy.figure)?.title ?? 'its figure');
    parts.push(bundledPack.title, SOURCE);
    expect(parts.filter((part) => !text.includes(squeeze(part)))).toEqual([]);
    expectNothingToPress(text);
    // What stands around the text on the screen: the title is there once, and no other topic.
    expect(text.split(squeeze(busy.title)).length - 1).toBe(1);
    expect(text).not.toContain(squeeze('What is Sciatica?'));
    expect(text).not.toContain(squeeze('A to Z'));
  });

  it.each(['a4', 'letter'] as const)('takes two pages of %s at most, whichever it is', async (format) => {
    const reader = await openPlace(introduction.id, introduction.title);
    const long: string[] = [];
    for (const { id, title } of topics) {
      await reader.evaluate((place) => {
        location.hash = place;
      }, id);
      await waitUntil(`the topic ${id}`, () =>
        reader.$eval('h1', (heading, wanted) => heading.textContent === wanted, title),
      );
      if ((await printed(reader, format)).pages > 2) long.push(id);
    }
    expect(long).toEqual([]);
  });
});

it('a term on paper has its text, its topics, its source', async () => {
  const reader = await openPlace(`term/${numbness.id}`, numbness.term);
  const { pages, text } = await printed(reader);
  expect(pages).toBe(1);
  const parts = [numbness.term, proseText(numbness.plain), proseText(numbness.more), numbness.warning ?? ''];
  parts.push(...numbness.topics.map(({ title }) => title), SOURCE);
  expect(parts.filter((part) => !text.includes(squeeze(part)))).toEqual([]);
  expectNothingToPress(text);
  expect(text).not.toContain(squeeze('Save to'));
});

describe('the whole guide', () => {
  it('on paper has every section, topic and term, with the contents before and nothing to press', async () => {
    const { pages, text } = await printed(await openPlace('whole', 'Contents'));
    // A page for each section at least, and no more than a staple holds.
    expect(pages).toBeGreaterThan(sections.length + 3);
    expect(pages).toBeLessThan(30);
    const titles = [...sections, ...topics].map(({ title }) => title);
    const twice = titles.filter((title) => text.split(squeeze(title)).length - 1 < 2);
    expect(twice).toEqual([]);
    const texts = topics.flatMap(({ short, paragraphs }) => [short, ...paragraphs.map(proseText)]);
    texts.push(...entries.map(({ term, plain }) => `${term}${proseText(plain)}`), SOURCE);
    const lost = texts.filter((part) => !text.includes(squeeze(part)));
    expect(lost).toEqual([]);
    expectNothingToPress(text);
  });

  it('leads from its contents to a topic, and from a topic to its words', async () => {
    const reader = await openPlace('whole', 'Contents');
    await reader.$eval(`main a[href="#whole/${conclusion.id}"]`, (link) => (link as HTMLElement).click());
    await waitUntil('the focus on the heading', () =>
      reader.evaluate((title) => document.activeElement?.textContent === title, conclusion.title),
    );
    expect(await reader.evaluate(() => scrollY)).toBeGreaterThan(1000);
    await reader.$eval('main a[href="#term/laminectomy"]', (link) => (link as HTMLElement).click());
    await waitForText(reader, proseText(laminectomy.more));
  });
});

describe('the buttons', () => {
  /** Where the page stood each time it was printed. */
  async function watchPrinting(page: Page): Promise<() => Promise<string[]>> {
    await page.evaluate(() => {
      addEventListener('beforeprint', () => {
        const { dataset } = document.documentElement;
        dataset.printed = `${dataset.printed ?? ''}${location.hash} ${document.querySelector('h1')?.textContent}\n`;
      });
    });
    return () => page.evaluate(() => document.documentElement.dataset.printed?.trim().split('\n') ?? []);
  }

  it('print the topic that one reads', async () => {
    const reader = await openPlace(busy.id, busy.title);
    const prints = await watchPrinting(reader);
    await pressOn(reader, 'button', 'Print this topic');
    await waitUntil('the print', async () => (await prints()).length > 0);
    expect(await prints()).toEqual([`#${busy.id} ${busy.title}`]);
  });

  it('open the whole guide, then print it', async () => {
    const reader = await openPlace('', 'Told in our own words.');
    const prints = await watchPrinting(reader);
    await pressOn(reader, 'button', 'Print the whole guide');
    await waitUntil('the print', async () => (await prints()).length > 0);
    expect(await prints()).toEqual([`#whole ${bundledPack.title}`]);
    await waitForText(reader, proseText(laminectomy.plain));
  });
});
