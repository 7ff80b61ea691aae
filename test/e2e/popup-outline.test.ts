import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { bundledPack } from '../../src/bundled-pack';
import { pressOn, waitForText } from './own-pages';
import { useStage, waitUntil } from './stage';

const stage = useStage();

const [first, second] = bundledPack.sections;
const [topic, nextTopic] = first?.topics ?? [];
if (!first || !second || !topic || !nextTopic) throw new Error('The pack has too small an outline.');

let tab: Page;
beforeEach(async () => {
  tab = await stage.open(stage.server.page('<!doctype html><html lang="en"><p>Nothing.</p></html>'));
});

/** What is written on the row that has the focus. */
const focused = (popup: Page) =>
  popup.evaluate(
    () =>
      document.activeElement?.querySelector('.outline-title')?.textContent ??
      document.activeElement?.localName,
  );

const isOpen = (popup: Page) => popup.evaluate(() => document.activeElement?.getAttribute('aria-expanded'));

async function press(popup: Page, ...keys: Parameters<Page['keyboard']['press']>[0][]): Promise<void> {
  for (const key of keys) await popup.keyboard.press(key);
}

async function onFirstRow(popup: Page): Promise<void> {
  await waitForText(popup, bundledPack.introduction.title);
  await popup.focus('.outline-row');
  expect(await focused(popup)).toBe(bundledPack.introduction.title);
}

describe('keys in the outline', () => {
  it('go from row to row, and to its ends', async () => {
    const popup = await stage.openPopup(tab);
    await onFirstRow(popup);
    await press(popup, 'ArrowDown');
    expect(await focused(popup)).toBe(first.title);
    await press(popup, 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowUp');
    expect(await focused(popup)).toBe(bundledPack.introduction.title);
    await press(popup, 'End');
    expect(await focused(popup)).toBe(bundledPack.conclusion.title);
    await press(popup, 'ArrowDown', 'Home');
    expect(await focused(popup)).toBe(bundledPack.introduction.title);
  });

  it('open what is closed, go into it, lead out of it and close it', async () => {
    const popup = await stage.openPopup(tab);
    await onFirstRow(popup);
    await press(popup, 'ArrowDown', 'ArrowRight');
    expect(await focused(popup)).toBe(first.title);
    await waitUntil('the section to open', async () => (await isOpen(popup)) === 'true');
    await press(popup, 'ArrowRight');
    expect(await focused(popup)).toBe(topic.title);
    await press(popup, 'ArrowRight');
    await waitForText(popup, topic.short);
    expect(await focused(popup)).toBe(topic.title);
    await press(popup, 'ArrowLeft');
    await waitUntil('the topic to close', async () => (await isOpen(popup)) === 'false');
    await press(popup, 'ArrowLeft');
    expect(await focused(popup)).toBe(first.title);
    await press(popup, 'ArrowLeft');
    await waitUntil('the section to close', async () => (await isOpen(popup)) === 'false');
  });

  it('are letters of the row that they lead to; a space within them opens nothing', async () => {
    const popup = await stage.openPopup(tab);
    await onFirstRow(popup);
    await popup.keyboard.type(second.title.slice(0, second.title.indexOf(' ') + 2));
    expect(await focused(popup)).toBe(second.title);
    expect(await isOpen(popup)).toBe('false');
    await popup.keyboard.press('/');
    expect(await focused(popup)).toBe('input');
  });

  it('stay with a text that is read in the outline', async () => {
    const popup = await stage.openPopup(tab);
    await pressOn(popup, 'button', `1 ${first.title}`);
    await pressOn(popup, 'button', topic.title);
    await popup.focus('.topic-text [role="button"]');
    const word = await popup.evaluate(() => document.activeElement?.textContent);
    await press(popup, 'ArrowDown', 'Home', 'w');
    expect(await popup.evaluate(() => document.activeElement?.textContent)).toBe(word);
  });
});

describe('a topic', () => {
  it('leads to the one before and the one after it, with the focus on its name', async () => {
    const popup = await stage.openPopup(tab);
    await pressOn(popup, 'button', `1 ${first.title}`);
    await pressOn(popup, 'button', topic.title);
    await waitForText(popup, `Next ${nextTopic.title}`);
    await (await popup.$('.topic-ways li:nth-child(2) button'))?.click();
    await waitForText(popup, nextTopic.short);
    await waitUntil('the focus to follow', async () => (await focused(popup)) === nextTopic.title);
    await waitForText(popup, `Previous ${topic.title}`);
    await (await popup.$('.topic-ways button'))?.click();
    await waitForText(popup, topic.short);
    await waitUntil('the focus to follow', async () => (await focused(popup)) === topic.title);
  });

  it('shows its figure, where it has one', async () => {
    const place = bundledPack.sections
      .flatMap((section, i) => section.topics.map((each) => ({ each, row: `${i + 1} ${section.title}` })))
      .find(({ each }) => each.figure !== undefined);
    const figure = bundledPack.figures.find(({ id }) => id === place?.each.figure);
    if (!place || !figure) throw new Error('The pack has no topic with a figure.');
    const popup = await stage.openPopup(tab);
    await pressOn(popup, 'button', place.row);
    await pressOn(popup, 'button', place.each.title);
    await waitForText(popup, figure.title);
    expect(await popup.$$('.topic-text svg')).not.toHaveLength(0);
  });
});

it('what was open is open in the next popup, until the browser is closed', async () => {
  const popup = await stage.openPopup(tab);
  await pressOn(popup, 'button', `1 ${first.title}`);
  await pressOn(popup, 'button', topic.title);
  await pressOn(popup, 'button', `2 ${second.title}`);
  await pressOn(popup, 'button', `2 ${second.title}`);
  await waitForText(popup, topic.short);
  const next = await stage.openPopup(tab, 'again');
  await waitForText(next, topic.short);
  expect(await next.$$eval('.outline-section > :is(h3) [aria-expanded="true"]', (rows) => rows.length)).toBe(
    1,
  );
  // It begins at its top all the same, with the focus in the search.
  expect(await focused(next)).toBe('input');
  expect(await next.$eval('.pane', (pane) => pane.scrollTop)).toBe(0);
});
