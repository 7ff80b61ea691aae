import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { waitForMarks } from '../../scripts/browsers/inspect';
import { bundledPack } from '../../src/bundled-pack';
import { proseText } from '../../src/ui/prose-text';
import { openPopupByKey, POPUP_PREFS, pressInWindow, readPopup } from './firefox-popup';
import { typeInto, waitForText } from './own-pages';
import { squeeze } from './pdf-text';
import { isFirefox, useStage, waitUntil } from './stage';

const stage = useStage(isFirefox ? { prefs: POPUP_PREFS } : {});

const laminectomy = bundledPack.entries.find(({ id }) => id === 'laminectomy');
const topics = bundledPack.sections.flatMap((section) => section.topics);
const topic = topics.find(({ id }) => id === laminectomy?.topics[0]?.id);
if (!laminectomy || !topic) throw new Error('The pack has no laminectomy in a topic.');

const plain = laminectomy.plain.map((run) => run.text).join('');

async function openPage(): Promise<Page> {
  const page = await stage.open(stage.server.page('<!doctype html><html lang="en"><p>Sciatica.</p></html>'));
  await waitForMarks(page);
  return page;
}

const focusedName = (popup: Page) =>
  popup.evaluate(
    () =>
      document.activeElement?.querySelector('.outline-title')?.textContent ??
      document.activeElement?.textContent,
  );

/** From a popup that has just opened, with the keyboard alone, to the term and on to the topic it comes from. */
async function readLaminectomy(popup: Page): Promise<void> {
  await waitUntil('the focus in the search', () =>
    popup.evaluate(() => document.activeElement?.getAttribute('role') === 'combobox'),
  );
  await popup.keyboard.type('laminectomy');
  await waitUntil('the answers', () => popup.$('[role="option"][aria-selected="true"]'));
  await popup.keyboard.press('Enter');
  await waitForText(popup, plain);
  await waitUntil('the focus on the term', async () => (await focusedName(popup)) === 'laminectomy');
  for (let presses = 0; (await focusedName(popup)) !== topic?.title; presses++) {
    if (presses > 20) throw new Error('Tab does not lead to the topic.');
    await popup.keyboard.press('Tab');
  }
  await popup.keyboard.press('Enter');
  await waitForText(popup, topic?.short ?? '');
  for (const paragraph of topic?.paragraphs ?? []) {
    await waitForText(popup, paragraph.map((run) => run.text).join(''));
  }
  await waitUntil('the focus on the topic', async () => (await focusedName(popup)) === topic?.title);
}

describe('with the keyboard alone', () => {
  it('a reader finds "laminectomy" and reads its topic', async () => {
    await readLaminectomy(await stage.openPopup(await openPage()));
  });

  it('the topic itself is among the answers, and the arrows lead there', async () => {
    const popup = await stage.openPopup(await openPage());
    await typeInto(popup, 'Search terms and topics', 'laminectomy');
    const active = () =>
      popup.$eval('[role="option"][aria-selected="true"] .result-name', (name) => name.textContent);
    await waitUntil('the answers', () => popup.$('[role="option"]'));
    const count = (await popup.$$('[role="option"]')).length;
    for (let presses = 0; presses < count && (await active()) !== topic.title; presses++) {
      await popup.keyboard.press('ArrowDown');
    }
    expect(await active()).toBe(topic.title);
    // The field says which one the arrows stand on.
    const field = await popup.$eval('[role="combobox"]', (each) =>
      each.getAttribute('aria-activedescendant'),
    );
    expect(await popup.$eval('[aria-selected="true"]', (each) => each.id)).toBe(field);
    await popup.keyboard.press('Enter');
    await waitForText(popup, topic.short);
  });

  if (isFirefox) {
    it('so it is in the popup that its key has opened over the page', async () => {
      await openPopupByKey(stage, await openPage());
      const waitForFocus = (name: string) =>
        waitUntil(`the focus on "${name}"`, async () => (await readPopup(stage)).focused.startsWith(name));
      const waitForAll = (...parts: string[]) =>
        waitUntil(`the text "${parts[0]}"`, async () => {
          const text = squeeze((await readPopup(stage)).text);
          return parts.every((part) => text.includes(squeeze(part)));
        });
      await waitForFocus('Search terms and topics');
      for (const letter of 'laminectomy') await pressInWindow(stage, letter);
      await waitForFocus('laminectomy');
      await pressInWindow(stage, 'Enter');
      await waitForAll(plain);
      await waitForFocus('laminectomy');
      for (let here = laminectomy.term, presses = 0; here !== topic.title; presses++) {
        if (presses > 20) throw new Error('Tab does not lead to the topic.');
        await pressInWindow(stage, 'Tab');
        const before = here;
        here = await waitUntil('the next focus', async () => {
          const { focused } = await readPopup(stage);
          return focused !== before && focused;
        });
      }
      await pressInWindow(stage, 'Enter');
      await waitForAll(topic.short, ...topic.paragraphs.map(proseText));
      await waitForFocus(topic.title);
    });
  } else {
    it('so it is in the popup over the page itself', async () => {
      const page = await openPage();
      const [medigloss] = [...(await stage.session.browser.extensions()).values()];
      await medigloss?.triggerAction(page);
      const popup = await waitUntil('the popup', async () =>
        (await medigloss?.pages())?.find((each) => each.url().endsWith('popup.html')),
      );
      await waitForText(popup, 'On this page');
      await waitForText(popup, 'Mark terms on localhost');
      await readLaminectomy(popup);
    });
  }
});

describe('a search in the popup', () => {
  it.each([
    ['siatica', 'sciatica'],
    ['meniskus', 'meniscus'],
    ['slip disk', 'herniated disc'],
  ])('forgives: “%s” is %s', async (typed, term) => {
    const popup = await stage.openPopup(await openPage());
    await typeInto(popup, 'Search terms and topics', typed);
    await waitUntil('the answers', async () => (await popup.$$('[role="option"]')).length > 0);
    expect(await popup.$eval('[aria-selected="true"] .result-name', (name) => name.textContent)).toBe(term);
  });

  it('tells how many terms and topics it found, in two groups with names', async () => {
    const popup = await stage.openPopup(await openPage());
    await typeInto(popup, 'Search terms and topics', 'knee');
    // The first ones are drawn before the others.
    await waitUntil('all answers', async () => (await popup.$$('[role="group"]')).length === 2);
    const groups = await popup.$$eval('[role="group"]', (all) =>
      all.map((group) => ({
        name: document.getElementById(group.getAttribute('aria-labelledby') ?? '')?.textContent,
        count: group.querySelectorAll('[role="option"]').length,
      })),
    );
    expect(groups.map(({ name }) => name)).toEqual(['Terms', 'Topics']);
    await waitForText(popup, `${groups[0]?.count} terms, ${groups[1]?.count} topics`);
    await popup.keyboard.press('Escape');
    await waitUntil('the field to be empty', () =>
      popup.$eval('[role="combobox"]', (field) => (field as HTMLInputElement).value === ''),
    );
    expect(await popup.$$('[role="option"]')).toHaveLength(0);
  });
});
