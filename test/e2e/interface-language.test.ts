/**
 * Our pages where the browser is in Spanish. Firefox takes the language of an extension from its language packs, not
 * from what readers ask of pages: without one it stays with English, and our pages have to say so.
 */
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { findCard, waitForMarks } from '../../scripts/browsers/inspect';
import { bundledPack } from '../../src/bundled-pack';
import { locales } from '../unit/interface-texts/locales';
import { violations } from './axe';
import { explain } from './card-hands';
import { pressOn, typeInto, waitForText } from './own-pages';
import { isFirefox, useStage, waitUntil } from './stage';
import { packTexts, statedTexts } from './stated-languages';

const stage = useStage(
  isFirefox
    ? { prefs: { 'intl.locale.requested': 'es', 'intl.accept_languages': 'es' } }
    : { args: ['--lang=es'] },
);
const language = isFirefox ? 'en' : 'es';
const messages = locales.get(language) ?? {};
const interfaceTexts = new Set(Object.values(messages).map(({ message }) => message));

/** The message, with its places filled. */
function say(key: string, ...values: (string | number)[]): string {
  const message = messages[key]?.message;
  if (!message) throw new Error(`There is no message ${key}.`);
  return message.replace(/\$(\d)/g, (_, place) => String(values[Number(place) - 1]));
}

/** That the guide's words below an element are stated to be English, and the interface's to be in its language. */
async function expectStatedLanguages(below: ElementHandle | null): Promise<void> {
  if (!below) throw new Error('There is no element to look at.');
  const texts = await statedTexts(below);
  const ofPack = texts.filter(({ text }) => packTexts.has(text));
  const ofInterface = texts.filter(({ text }) => interfaceTexts.has(text) && !packTexts.has(text));
  expect(ofPack).not.toEqual([]);
  expect(ofInterface).not.toEqual([]);
  expect(ofPack.filter((each) => each.language !== bundledPack.language)).toEqual([]);
  expect(ofInterface.filter((each) => each.language !== language)).toEqual([]);
}

/** Words that don't fit in what holds them, at the page's size and where it is as narrow as a telephone. */
async function expectAllToFit(page: Page): Promise<void> {
  for (const width of [1280, 320]) {
    await page.setViewport({ width, height: 800 });
    await waitUntil('the width', () => page.evaluate((wanted) => innerWidth === wanted, width));
    expect(await page.evaluate(cutOff), `${width} px wide`).toEqual([]);
  }
}

/** Runs in a page: the texts of elements that hide a part of them, or hang over the edge of the page. */
function cutOff(): string[] {
  const found = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) => {
    const hasText = [...element.childNodes].some((node) => node instanceof Text && node.data.trim());
    // The sheet for paper is on the screen only to be measured.
    const isDrawn = element.checkVisibility({ visibilityProperty: true });
    if (!hasText || !isDrawn || element.closest('.visually-hidden, .skip, svg')) return false;
    const hides =
      getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth;
    return hides || element.getBoundingClientRect().right > document.documentElement.clientWidth;
  });
  return found.map((element) => element.innerText);
}

async function openArticle(): Promise<Page> {
  const page = await stage.open(stage.server.url('article.html'));
  await waitForMarks(page);
  return page;
}

it('the popup', async () => {
  const popup = await stage.openPopup(await openArticle());
  await waitForText(popup, say('onThisPage'));
  expect(await popup.evaluate(() => document.documentElement.lang)).toBe(language);
  await expectStatedLanguages(await popup.$('body'));
  await expectAllToFit(popup);
  expect(await violations(popup)).toEqual([]);
  await typeInto(popup, say('searchLabel'), 'meniscus tear');
  await waitForText(popup, say('terms'));
  await expectStatedLanguages(await popup.$('body'));
  await expectAllToFit(popup);
  await popup.keyboard.press('Enter');
  await waitForText(popup, say('inTheGuide'));
  await expectStatedLanguages(await popup.$('body'));
  await expectAllToFit(popup);
  expect(await violations(popup)).toEqual([]);
});

it('the panel', async () => {
  const panel = await stage.openPanel(await openArticle());
  await waitForText(panel, say('times_other', 3));
  expect(await panel.evaluate(() => document.documentElement.lang)).toBe(language);
  await expectStatedLanguages(await panel.$('body'));
  await expectAllToFit(panel);
  expect(await violations(panel)).toEqual([]);
  await pressOn(panel, 'link', 'sciatica');
  await waitForText(panel, say('showOnPage'));
  await expectStatedLanguages(await panel.$('body'));
  await expectAllToFit(panel);
});

it.each(['', 'causes-of-sciatica', 'term/herniated-disc', 'a-z'])('the reader at "%s"', async (place) => {
  const reader = await stage.openOwn(`src/reader/reader.html#${place}`);
  await reader.waitForSelector('h1');
  expect(await reader.evaluate(() => document.documentElement.lang)).toBe(language);
  await expectStatedLanguages(await reader.$('body'));
  await expectAllToFit(reader);
  expect(await violations(reader)).toEqual([]);
});

it('My terms, with a term that is saved and one that is known', async () => {
  const reader = await stage.openOwn('src/reader/reader.html#term/herniated-disc');
  await pressOn(reader, 'button', say('saveTerm'));
  await pressOn(reader, 'button', say('iKnowThis'));
  await waitForText(reader, say('notMarkedNow'));
  await pressOn(reader, 'link', say('myTerms'));
  await waitForText(reader, say('knownWordsWhy'));
  await expectStatedLanguages(await reader.$('.my-terms'));
  await expectAllToFit(reader);
  expect(await violations(reader)).toEqual([]);
});

it('the options', async () => {
  const options = await stage.openOwn('src/options/options.html');
  await waitForText(options, say('keptAsMade'));
  await waitForText(options, say('openDelaySeconds_other', '', isFirefox ? '0.25' : '0,25'));
  expect(await options.title()).toBe(say('optionsTitle'));
  await (await options.$('.group-toggle'))?.click();
  await waitForText(options, say('familiarity_specialist'));
  await expectStatedLanguages(await options.$('body'));
  await expectAllToFit(options);
  expect(await violations(options)).toEqual([]);
});

it('the card, on a page in English', async () => {
  const page = await openArticle();
  const { text } = await explain(page, 'sciatica');
  expect(text).toContain(say('dontMarkThis'));
  expect(text).toContain(say('generalInformation'));
  const card = await findCard(page);
  await expectStatedLanguages(card);
  expect(await card?.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(false);
});
