import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { waitForMarks } from '../../scripts/browsers/inspect';
import { PAUSE_KEY, PAUSE_LENGTH } from '../../src/core/pause';
import { endBackground, giveCommand } from './browser-hands';
import { waitForMarksInFront } from './in-front';
import { forgetChoices, keptChoices, pressOn, waitForText } from './own-pages';
import { useStage, waitUntil } from './stage';

const stage = useStage();

/** A page of a host below a site, with a term. Browsers look for this name on this machine. */
async function openPage(host = 'a.health.localhost'): Promise<Page> {
  const url = stage.server.page('<!doctype html><html lang="en"><p>Sciatica.</p></html>');
  const page = await stage.open(url.replace('localhost', host));
  await waitForMarks(page);
  return page;
}

const none = (marks: unknown[]) => marks.length === 0;
const some = (marks: unknown[]) => marks.length > 0;

/** Runs in a page of the extension. */
const pauseEndOf = (popup: Page): Promise<unknown> =>
  popup.evaluate(async (key) => {
    const { browser, chrome } = globalThis as unknown as { browser?: LocalApi; chrome: LocalApi };
    return (await (browser ?? chrome).storage.local.get(key))[key];
  }, PAUSE_KEY);

const setPauseEnd = (popup: Page, end: number): Promise<void> =>
  popup.evaluate(
    async (key, value) => {
      const { browser, chrome } = globalThis as unknown as { browser?: LocalApi; chrome: LocalApi };
      await (browser ?? chrome).storage.local.set({ [key]: value });
    },
    PAUSE_KEY,
    end,
  );

interface LocalApi {
  storage: {
    local: { get(key: string): Promise<Record<string, unknown>>; set(values: object): Promise<void> };
  };
}

describe('the switch', () => {
  it('reaches the host of the page, or with one more press the whole site', async () => {
    const page = await openPage();
    const beside = await openPage('b.health.localhost');
    const popup = await stage.openPopup(page);
    await pressOn(popup, 'switch', 'Mark terms on a.health.localhost');
    await waitForText(popup, 'Off on a.health.localhost');
    await waitForMarksInFront(page, none, popup);
    await waitForMarksInFront(beside, some, popup);
    await pressOn(popup, 'radio', 'on all of health.localhost');
    await waitForMarksInFront(beside, none, popup);
    expect(await keptChoices(popup)).toEqual({ offSites: ['*.health.localhost'] });
    await pressOn(popup, 'radio', 'only on a.health.localhost');
    await waitForMarksInFront(beside, some, popup);
    await waitForMarksInFront(page, none, popup);
    await pressOn(popup, 'radio', 'on all of health.localhost');
    await pressOn(popup, 'button', 'Turn on here');
    await waitForMarksInFront(page, some, popup);
    await waitForMarksInFront(beside, some, popup);
    expect(await keptChoices(popup)).toEqual({});
  });

  it('says which pattern of the reader’s own list it is that switches the page off', async () => {
    const page = await openPage();
    const popup = await stage.openPopup(page);
    await popup.evaluate(async () => {
      const api = globalThis as unknown as Record<'browser' | 'chrome', SyncApi | undefined>;
      await (api.browser ?? api.chrome)?.storage.sync.set({ offSites: ['*.localhost'] });
    });
    await waitForText(popup, 'Switched off by “*.localhost”');
    await forgetChoices(popup);
    await waitForMarksInFront(page, some, popup);
    await waitForText(popup, 'On this page');
  });
});

interface SyncApi {
  storage: { sync: { set(values: object): Promise<void> } };
}

describe('the pause', () => {
  it('ends all marking, outlives the background, and ends when the reader says so', async () => {
    const page = await openPage();
    const other = await openPage('127.0.0.1');
    const popup = await stage.openPopup(page);
    await pressOn(popup, 'button', 'Pause for an hour');
    await waitForText(popup, 'Paused until');
    const end = await pauseEndOf(popup);
    expect(end).toBeGreaterThan(Date.now());
    expect(end).toBeLessThanOrEqual(Date.now() + PAUSE_LENGTH);
    await waitForMarksInFront(page, none, popup);
    await waitForMarksInFront(other, none, popup);
    await endBackground(stage);
    const later = await stage.openPopup(page);
    await waitForText(later, 'Paused until');
    // A page that is opened meanwhile says by itself that it rests.
    const fresh = await stage.open(page.url().replace('a.health', 'c.health'));
    await waitForText(await stage.openPopup(fresh), 'Paused until');
    expect(await waitForMarks(fresh, none)).toEqual([]);
    await later.bringToFront();
    await pressOn(later, 'button', 'Resume now');
    await waitForMarksInFront(page, some, later);
    await waitForMarksInFront(fresh, some, later);
    expect(await pauseEndOf(later)).toBeUndefined();
  });

  it('ends by itself, in pages and popup', async () => {
    const page = await openPage();
    const popup = await stage.openPopup(page);
    await waitForText(popup, 'On this page');
    await setPauseEnd(popup, Date.now() + PAUSE_LENGTH);
    await waitForText(popup, 'Paused until');
    await waitForMarksInFront(page, none, popup);
    // The hour is nearly over.
    await setPauseEnd(popup, Date.now() + 300);
    await waitForMarksInFront(page, some, popup);
    await waitForText(popup, 'On this page');
  });

  it('ends with the key that switches a site on', async () => {
    const page = await openPage();
    const popup = await stage.openPopup(page);
    await pressOn(popup, 'button', 'Pause for an hour');
    await waitForMarksInFront(page, none, page);
    await giveCommand(stage, page, 'switch-site');
    await waitForMarks(page);
    await waitUntil('the pause to be forgotten', async () => (await pauseEndOf(popup)) === undefined);
    expect(await keptChoices(popup)).toEqual({});
  });
});
