import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { waitForMarks } from '../../scripts/browsers/inspect';
import { bundledPack } from '../../src/bundled-pack';
import { leftTerms } from '../../src/core/settings/chosen-terms';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { violations } from './axe';
import { chooseFile, pressOn, typeInto, waitForText } from './own-pages';
import { isFirefox, useStage } from './stage';

const switchable = bundledPack.entries.length - leftTerms(bundledPack.entries, DEFAULT_SETTINGS).size;

const SMALL_PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

describe.each(['light', 'dark'] as const)('in the %s theme, axe finds nothing wrong', (theme) => {
  const stage = useStage(
    isFirefox
      ? { prefs: { 'layout.css.prefers-color-scheme.content-override': theme === 'dark' ? 0 : 1 } }
      : {},
  );
  const inTheme = async (page: Page): Promise<Page> => {
    if (!isFirefox) {
      // Without motion, so that no colour is looked at half way from the other theme.
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: theme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
    }
    expect(
      await page.evaluate((wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, theme),
    ).toBe(true);
    return page;
  };

  it('on the popup: outline, topic, search', async () => {
    const article = await stage.open(stage.server.url('article.html'));
    await waitForMarks(article);
    const popup = await inTheme(await stage.openPopup(article));
    await waitForText(popup, 'On this page');
    expect(await violations(popup)).toEqual([]);
    await pressOn(popup, 'button', '1 What is Sciatica?');
    await pressOn(popup, 'button', 'Causes of sciatica');
    expect(await violations(popup)).toEqual([]);
    await typeInto(popup, 'Search terms and topics', 'menis');
    await waitForText(popup, 'meniscus tear');
    expect(await violations(popup)).toEqual([]);
  });

  it('on the popup: a term, all terms of the page, a site that is off, a pause', async () => {
    const url = stage.server.url('article.html', 'a.health.localhost');
    const article = await stage.open(url);
    await waitForMarks(article);
    const popup = await inTheme(await stage.openPopup(article));
    await typeInto(popup, 'Search terms and topics', 'laminectomy');
    await popup.keyboard.press('Enter');
    await waitForText(popup, 'Back to the guide');
    expect(await violations(popup)).toEqual([]);
    await pressOn(popup, 'button', 'Back to the guide');
    await (await popup.waitForSelector('.on-page .text-button'))?.click();
    await waitForText(popup, 'terms on this page');
    expect(await violations(popup)).toEqual([]);
    await pressOn(popup, 'switch', 'Mark terms on a.health.localhost');
    await waitForText(popup, 'on all of health.localhost');
    expect(await violations(popup)).toEqual([]);
    await pressOn(popup, 'button', 'Turn on here');
    await pressOn(popup, 'button', 'Pause for an hour');
    await waitForText(popup, 'Paused until');
    expect(await violations(popup)).toEqual([]);
    await pressOn(popup, 'button', 'Resume now');
  });

  it.each([
    ['a page without terms', '<!doctype html><html lang="en"><p>Nothing.</p></html>', {}, 'No terms on this'],
    ['another language', '<!doctype html><html lang="de"><p>Ischias.</p></html>', {}, 'another language'],
    ['a PDF file', SMALL_PDF, { 'content-type': 'application/pdf' }, 'can’t mark words in a PDF file'],
  ])('on the popup over %s', async (_, body, headers, says) => {
    const page = await stage.open(stage.server.page(body, headers));
    const popup = await inTheme(await stage.openPopup(page));
    await waitForText(popup, says);
    expect(await violations(popup)).toEqual([]);
  });

  it('on the popup over the browser’s own pages', async () => {
    const popup = await inTheme(await stage.openPopup(await stage.openOwn('src/reader/reader.html')));
    await waitForText(popup, 'can’t work on this page');
    expect(await violations(popup)).toEqual([]);
  });

  it('on the reader: a topic, the contents with the way back to it, an entry, A to Z, the whole guide', async () => {
    for (const place of ['causes-of-sciatica', '', 'term/herniated-disc', 'a-z', 'whole']) {
      const reader = await inTheme(await stage.openOwn(`src/reader/reader.html#${place}`));
      await reader.waitForSelector('h1');
      if (place === '') await waitForText(reader, 'Forget this place');
      expect(await violations(reader), place).toEqual([]);
    }
  });

  it('on the panel: the terms of the page, one of them, a site that is off, a pause', async () => {
    const article = await stage.open(stage.server.url('article.html', 'a.health.localhost'));
    await waitForMarks(article);
    const panel = await inTheme(await stage.openPanel(article));
    await waitForText(panel, 'sciatica 3 times');
    expect(await violations(panel)).toEqual([]);
    await pressOn(panel, 'link', 'sciatica');
    await waitForText(panel, 'Show on the page');
    expect(await violations(panel)).toEqual([]);
    await pressOn(panel, 'link', 'This page');
    await pressOn(panel, 'switch', 'Mark terms on a.health.localhost');
    await waitForText(panel, 'on all of health.localhost');
    expect(await violations(panel)).toEqual([]);
    await pressOn(panel, 'button', 'Turn on here');
    await pressOn(panel, 'button', 'Pause for an hour');
    await waitForText(panel, 'Until then Medigloss reads and marks nothing');
    expect(await violations(panel)).toEqual([]);
    await pressOn(panel, 'button', 'Resume now');
  });

  it('on the panel: the contents, a topic, A to Z, what a search has found', async () => {
    const article = await stage.open(stage.server.url('article.html'));
    for (const place of ['introduction', 'causes-of-sciatica', 'a-z', 'my-terms']) {
      const panel = await inTheme(await stage.openPanel(article, place));
      await panel.waitForSelector('h1');
      expect(await violations(panel), place).toEqual([]);
    }
    const panel = await inTheme(await stage.openPanel(article));
    await pressOn(panel, 'link', 'Guide');
    await waitForText(panel, '10 sections');
    expect(await violations(panel)).toEqual([]);
    await typeInto(panel, 'Search terms and topics', 'siatica');
    await waitForText(panel, 'Definition of sciatica');
    expect(await violations(panel)).toEqual([]);
  });

  it('on My terms: empty, filled, with a row removed and a file refused', async () => {
    const term = await inTheme(await stage.openOwn('src/reader/reader.html#term/laminectomy'));
    await pressOn(term, 'button', 'Save to My terms');
    await waitForText(term, 'Saved');
    expect(await violations(term)).toEqual([]);
    await pressOn(term, 'button', 'I know this word');
    await waitForText(term, 'Not marked any more');
    const mine = await inTheme(await stage.openOwn('src/reader/reader.html#my-terms'));
    await waitForText(mine, 'Mark again');
    await pressOn(mine, 'switch', 'Keep the page whenever I save a term on it');
    expect(await violations(mine)).toEqual([]);
    await chooseFile(mine, fileURLToPath(import.meta.url));
    await waitForText(mine, 'This is not a file of My terms');
    await pressOn(mine, 'button', 'Remove laminectomy');
    await waitForText(mine, '“laminectomy” is removed.');
    await pressOn(mine, 'button', 'Mark again: laminectomy');
    await waitForText(mine, '“laminectomy” is marked again.');
    expect(await violations(mine)).toEqual([]);
    const empty = await inTheme(await stage.openOwn('src/reader/reader.html#my-terms'));
    await waitForText(empty, 'Nothing is saved yet.');
    expect(await violations(empty)).toEqual([]);
  });

  it('on the options', async () => {
    const options = await inTheme(await stage.openOwn('src/options/options.html'));
    await waitForText(options, `${switchable} of ${switchable} marked`);
    expect(await violations(options)).toEqual([]);
    await typeInto(options, `Search ${switchable} terms`, 'spin');
    expect(await violations(options)).toEqual([]);
    await typeInto(options, 'A site to switch Medigloss off on', 'no site!');
    await options.keyboard.press('Enter');
    await waitForText(options, 'That is no site.');
    expect(await violations(options)).toEqual([]);
  });
});
