import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { findCard, waitForCard, waitForMarks } from '../../scripts/browsers/inspect';
import { violations } from './axe';
import { explain, pressInCard } from './card-hands';
import { isFirefox, useStage } from './stage';

const SCHEME = 'layout.css.prefers-color-scheme.content-override';
const COLOURS = 'browser.display.document_color_use';

/** What a reader's system asks for, as a media feature, and what makes Firefox say so. */
const THEMES = [
  { theme: 'light', feature: ['prefers-color-scheme', 'light'], prefs: { [SCHEME]: 1 } },
  { theme: 'dark', feature: ['prefers-color-scheme', 'dark'], prefs: { [SCHEME]: 0 } },
  { theme: 'forced colours', feature: ['forced-colors', 'active'], prefs: { [COLOURS]: 2 } },
  // Firefox knows the wish for contrast from forced colours alone.
  { theme: 'more contrast', feature: ['prefers-contrast', 'more'], prefs: { [COLOURS]: 2 } },
] as const;

/**
 * axe can't look into a closed shadow root, so it is shown a copy of the card, markup and style sheet alike, in
 * an open one.
 */
async function showCopyOfCard(page: Page): Promise<void> {
  const card = await findCard(page);
  if (!card) throw new Error('No card is shown.');
  await card.evaluate((element) => {
    const original = element.getRootNode() as ShadowRoot;
    const copy = document.createElement('div');
    const root = copy.attachShadow({ mode: 'open' });
    root.innerHTML = original.innerHTML;
    const { style } = root.lastElementChild as HTMLElement;
    style.setProperty('--rem', (original.lastElementChild as HTMLElement).style.getPropertyValue('--rem'));
    // It is not to appear a second time: half transparent, nothing has enough contrast.
    style.setProperty('--move', '0s');
    document.body.replaceChildren(copy);
    original.host.remove();
  });
  await card.dispose();
}

async function wish(page: Page, [name, value]: readonly [string, string]): Promise<void> {
  if (!isFirefox) {
    // Puppeteer's own way refuses features that it has no list for.
    const browser = await page.createCDPSession();
    await browser.send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
  }
  expect(await page.evaluate((query) => matchMedia(query).matches, `(${name}: ${value})`)).toBe(true);
}

describe.each(THEMES)('axe finds nothing wrong on the card, $theme', ({ feature, prefs }) => {
  const stage = useStage(isFirefox ? { prefs } : {});

  // The last of these switches the term off, for all that come after it.
  it.each<[string, (page: Page) => Promise<unknown>]>([
    ['as it opens', async () => {}],
    [
      'looked up from another, with all of it open',
      async (page) => {
        await pressInCard(page, 'sciatic nerve');
        await waitForCard(page, ({ term }) => term === 'sciatic nerve');
        await pressInCard(page, 'More');
        await waitForCard(page, ({ text }) => text.includes('Less'));
      },
    ],
    [
      'after its term is switched off',
      async (page) => {
        await pressInCard(page, 'Don’t mark this');
        await waitForCard(page, ({ text }) => text.includes('no longer marked'));
      },
    ],
  ])('%s', async (_, prepare) => {
    const page = await stage.open(
      stage.server.page(`<!doctype html><html lang="en"><title>A page</title>
        <style>:root { color-scheme: light dark; }</style>
        <main><h1>A page</h1><p>She had a herniated disc.</p></main></html>`),
    );
    await wish(page, feature);
    await waitForMarks(page);
    await explain(page, 'herniated disc');
    await prepare(page);
    await showCopyOfCard(page);
    const found = await violations(page);
    // The page is only a stage here: what it lacks once the card stands alone in it is not the card's.
    expect(found.filter((each) => !/^(landmark-one-main|page-has-heading-one|region)/.test(each))).toEqual(
      [],
    );
  });
});
