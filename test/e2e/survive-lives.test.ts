/** Pages that are put away and taken out again. */
import { describe, expect, it } from 'vitest';
import { waitForMarks } from '../../scripts/browsers/inspect';
import { english, markedTexts, waitForTexts } from './marked-texts';
import { useStage, waitUntil } from './stage';

const stage = useStage();

describe('marks stand in a page that', () => {
  it('comes back from history, kept as it was', async () => {
    const first = stage.server.page(
      english(
        `<p>Her sciatica.</p><script>addEventListener('pageshow', (event) => { window.wasKept = event.persisted; });</script>`,
      ),
    );
    const page = await stage.open(first);
    await waitForTexts(page, ['sciatica']);
    await page.goto(stage.server.page(english('<p>Bursitis.</p>')));
    await waitForTexts(page, ['Bursitis']);
    // Not page.goBack(): in Firefox it waits for a page that is kept to be loaded.
    await page.evaluate(() => history.back());
    await waitUntil('the first page', () =>
      page.evaluate((url) => location.href === url, first).catch(() => false),
    );
    await waitForTexts(page, ['sciatica']);
    expect(await page.evaluate(() => (window as unknown as { wasKept: boolean }).wasKept)).toBe(true);
    await page.evaluate(() => document.body.append(' A laminectomy.'));
    await waitForTexts(page, ['sciatica', 'laminectomy']);
  });

  it('is loaded before it is asked for', async () => {
    const target = stage.server.page(english('<p>Her bursitis.</p>'));
    const rules = JSON.stringify({ prerender: [{ urls: [target], eagerness: 'immediate' }] });
    const page = await stage.open(
      stage.server.page(
        english(
          `<a href="${target}">on</a>`,
          `<link rel="prefetch" href="${target}"><script type="speculationrules">${rules}</script>`,
        ),
      ),
    );
    await page.click('a');
    // Not page.waitForNavigation(): it loses hold of the frame where the browser swaps pages.
    await waitUntil('the other page', () =>
      page.evaluate((url) => location.href === url, target).catch(() => false),
    );
    await waitForTexts(page, ['bursitis']);
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
      const api = globalThis as unknown as Record<'browser' | 'chrome', { tabs: TabsApi } | undefined>;
      const { tabs } = (api.browser?.tabs ? api.browser : api.chrome) as { tabs: TabsApi };
      const tab = (await tabs.query({})).find((each) => each.url === address);
      await tabs.discard(tab?.id as number);
      const now = (await tabs.query({})).find((each) => each.url === address);
      await tabs.update(now?.id as number, { active: true });
      return now?.discarded;
    }, url);
    expect(discarded).toBe(true);
    const again = await waitUntil('the page to be loaded again', async () => {
      for (const each of await stage.session.browser.pages()) {
        const state = await each.evaluate(() => [location.href, document.readyState]).catch(() => []);
        if (state[0] === url && state[1] === 'complete') return each;
      }
      return null;
    });
    await waitForMarks(again);
    expect(await markedTexts(again)).toEqual(['sciatica']);
    await again.close();
  });
});

interface TabsApi {
  query(filter: object): Promise<{ id: number; url: string; discarded: boolean }[]>;
  discard(id: number): Promise<unknown>;
  update(id: number, change: object): Promise<unknown>;
}
