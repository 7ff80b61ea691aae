/** Working My terms as a reader does, and in the way of the card. */
import type { Page } from 'puppeteer-core';
import { afterEach } from 'vitest';
import { waitForMarks } from '../../scripts/browsers/inspect';
import { forgetChoices, typeInto, waitForText } from './own-pages';
import type { Stage } from './stage';

export const MY_TERMS = 'src/reader/reader.html#my-terms';

/** Forgets what a test has kept, so that the next begins with nothing. */
export function forgetAfterEach(stage: Stage): void {
  afterEach(async () => {
    const page = await stage.openOwn(MY_TERMS);
    await forgetChoices(page);
    await forgetMyTerms(page);
  });
}

/** Every page that has the database open gives way; what is kept is gone then. */
export async function forgetMyTerms(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        localStorage.clear();
        const request = indexedDB.deleteDatabase('my-terms');
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
  );
}

/** Opens My terms anew: what stands there was kept. Firefox never says that it has reloaded a page of an extension. */
export async function openMyTerms(stage: Stage): Promise<Page> {
  const page = await stage.openOwn(MY_TERMS);
  await waitForText(page, 'Saved terms');
  return page;
}

/** Opens an entry in the popup over a tab. */
export async function openEntry(stage: Stage, beside: Page, term: string): Promise<Page> {
  const popup = await stage.openPopup(beside);
  await typeInto(popup, 'Search terms and topics', term);
  await popup.keyboard.press('Enter');
  await waitForText(popup, 'I know this word');
  return popup;
}

export async function openArticle(stage: Stage): Promise<Page> {
  const article = await stage.open(stage.server.url('article.html'));
  await waitForMarks(article, (marks) => marks.some(({ text }) => text === 'laminectomy'));
  return article;
}

/** Saves in the way of the card: the script in a page asks the background. */
export async function saveFromPage(page: Page, article: Page, entry: string): Promise<unknown> {
  const url = await article.evaluate(() => location.href);
  return page.evaluate(
    async (address, id) => {
      interface Api {
        tabs: { query(filter: object): Promise<{ id: number; url: string }[]> };
        runtime: { sendMessage(message: object): Promise<unknown> };
        scripting: { executeScript(script: object): Promise<{ result: unknown }[]> };
      }
      const own = globalThis as unknown as { browser?: Api; chrome: Api };
      const api = own.browser ?? own.chrome;
      const tab = (await api.tabs.query({})).find((each) => each.url === address);
      const [answer] = await api.scripting.executeScript({
        target: { tabId: tab?.id },
        args: [id],
        func: (wanted: string) => {
          const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
          return (browser ?? chrome).runtime.sendMessage({ type: 'save-term', entry: wanted });
        },
      });
      return answer?.result;
    },
    url,
    entry,
  );
}

/** What stands in the field for questions. */
export const questionsOn = (page: Page): Promise<string> => page.$eval('textarea', (area) => area.value);
