/** Pages that are put away and taken out again. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { waitForMarks } from '../../scripts/browsers/inspect';
import { english, waitForTexts } from './marked-texts';
import { isFirefox, useStage, waitUntil } from './stage';

const stage = useStage();

/** A page with marks, which has then been left for another. */
async function openThenLeave(): Promise<Page> {
  const page = await stage.open(
    stage.server.page(
      english(
        `<p>Her sciatica.</p><script>addEventListener('pageshow', (event) => { window.wasKept = event.persisted; });</script>`,
      ),
    ),
  );
  await waitForTexts(page, ['sciatica']);
  await page.goto(stage.server.page(english('<p>Bursitis.</p>')));
  await waitForTexts(page, ['Bursitis']);
  return page;
}

async function goBack(page: Page): Promise<void> {
  // Not page.goBack(): in Firefox it waits for a page that is kept to be loaded.
  await page.evaluate(() => history.back());
  const wasKept = () => page.evaluate(() => (window as unknown as { wasKept?: boolean }).wasKept === true);
  await waitUntil('the first page, as it was kept', () => wasKept().catch(() => false));
}

async function choose(own: Page, choices: object): Promise<void> {
  await own.evaluate(async (values) => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api>;
    await (browser ?? chrome).storage.sync.set(values);
  }, choices);
}

describe('marks stand in a page that', () => {
  it('comes back from history, kept as it was', async () => {
    const page = await openThenLeave();
    await goBack(page);
    await waitForTexts(page, ['sciatica']);
    await page.evaluate(() => document.body.append(' A laminectomy.'));
    await waitForTexts(page, ['sciatica', 'laminectomy']);
  });

  it('comes back from history after the reader has chosen otherwise', async () => {
    const page = await openThenLeave();
    const own = await stage.openOwn('src/options/options.html');
    await choose(own, { markStyle: 'line' });
    await page.bringToFront();
    await waitForMarks(page, (marks) => marks.every(({ highlight }) => highlight === 'glossary-line'));
    await goBack(page);
    await waitForMarks(page, (marks) => marks.some(({ highlight }) => highlight === 'glossary-line'));
    await waitForTexts(page, ['sciatica']);
    await choose(own, { markStyle: 'dotted' });
    await waitForMarks(page, (marks) => marks.some(({ highlight }) => highlight === 'glossary-dotted'));
  });

  it('was loaded before it was asked for', async () => {
    // Firefox only fetches it beforehand.
    const target = stage.server.page(
      english(
        '<p>Her bursitis.</p>',
        `<script>
          window.wasPrerendered = document.prerendering === true;
          if (window.wasPrerendered) fetch('/has-been-prerendered');
        </script>`,
      ),
    );
    const rules = JSON.stringify({ prerender: [{ urls: [target], eagerness: 'immediate' }] });
    const page = await stage.open(
      stage.server.page(
        english(
          `<a href="${target}">on</a>`,
          `<link rel="prefetch" href="${target}"><script type="speculationrules">${rules}</script>`,
        ),
      ),
    );
    const isLoaded = async () => isFirefox || stage.server.missing.includes('/has-been-prerendered');
    await waitUntil('the page to be loaded beforehand', isLoaded);
    await page.evaluate(() => document.querySelector('a')?.click()).catch(() => {});
    await waitUntil('the page', () =>
      page.evaluate((url) => location.href === url, target).catch(() => false),
    );
    await waitForTexts(page, ['bursitis']);
    const wasPrerendered = () => (window as unknown as { wasPrerendered: boolean }).wasPrerendered;
    expect(await page.evaluate(wasPrerendered)).toBe(!isFirefox);
  });

  it('was opened in the background, and is looked at later', async () => {
    const url = stage.server.page(english('<p>Her sciatica.</p>'));
    const own = await stage.openOwn('src/options/options.html');
    const id = await own.evaluate(async (address) => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api>;
      return (await (browser ?? chrome).tabs.create({ url: address, active: false })).id;
    }, url);
    const page = await stage.opened(new URL(url).pathname);
    expect(await page.evaluate(() => document.hidden)).toBe(true);
    await page.evaluate(() => document.body.append(' And bursitis.'));
    await activate(own, id);
    await waitForTexts(page, ['sciatica', 'bursitis']);
  });

  it('was discarded, and is opened again', async () => {
    const url = stage.server.page(english('<p>Her sciatica.</p>'));
    // Not the stage's: what drives the browser loses hold of a tab that is discarded.
    const page = await stage.session.browser.newPage();
    await page.goto(url);
    await waitForTexts(page, ['sciatica']);
    const own = await stage.openOwn('src/options/options.html');
    await own.bringToFront();
    const discarded = await own.evaluate(async (address) => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api>;
      const { tabs } = browser ?? chrome;
      const find = async () => (await tabs.query({})).find((each) => each.url === address) as Tab;
      await tabs.discard((await find()).id);
      return find();
    }, url);
    expect(discarded.discarded).toBe(true);
    await activate(own, discarded.id);
    const again = await stage.opened(new URL(url).pathname);
    await waitForTexts(again, ['sciatica']);
  });
});

/** Shows a tab, as a reader does who clicks on it. */
async function activate(own: Page, tab: number): Promise<void> {
  await own.evaluate(async (id) => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api>;
    await (browser ?? chrome).tabs.update(id, { active: true });
  }, tab);
}

interface Tab {
  id: number;
  url: string;
  discarded: boolean;
}

interface Api {
  storage: { sync: { set(values: object): Promise<void> } };
  tabs: {
    create(options: object): Promise<Tab>;
    query(filter: object): Promise<Tab[]>;
    discard(id: number): Promise<unknown>;
    update(id: number, change: object): Promise<unknown>;
  };
}
