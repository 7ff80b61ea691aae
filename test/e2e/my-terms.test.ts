import { rm, writeFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { waitForMarks } from '../../scripts/browsers/inspect';
import { bundledPack } from '../../src/bundled-pack';
import { useStageWithDownloads } from './downloads';
import { waitForMarksInFront } from './in-front';
import { chooseFile, forgetChoices, pressOn, typeInto, waitForText } from './own-pages';
import { pdfPages } from './pdf-pages';
import { waitUntil } from './stage';

const MY_TERMS = 'src/reader/reader.html#my-terms';
const stage = useStageWithDownloads();

afterEach(async () => {
  const page = await stage.openOwn(MY_TERMS);
  await forgetChoices(page);
  await forgetMyTerms(page);
});

/** Every page that has the database open gives way; what is kept is gone then. */
async function forgetMyTerms(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('my-terms');
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
  );
}

/** Opens My terms anew: what stands there was kept. Firefox never says that it has reloaded a page of an extension. */
async function openMyTerms(): Promise<Page> {
  const page = await stage.openOwn(MY_TERMS);
  await waitForText(page, 'Saved terms');
  return page;
}

/** Opens an entry in the popup over a tab. */
async function openEntry(beside: Page, term: string): Promise<Page> {
  const popup = await stage.openPopup(beside);
  await typeInto(popup, 'Search terms and topics', term);
  await popup.keyboard.press('Enter');
  await waitForText(popup, 'I know this word');
  return popup;
}

async function openArticle(): Promise<Page> {
  const article = await stage.open(stage.server.url('article.html'));
  await waitForMarks(article, (marks) => marks.some(({ text }) => text === 'laminectomy'));
  return article;
}

/** Saves in the way of the card: the script in a page asks the background. */
async function saveFromPage(page: Page, article: Page, entry: string): Promise<unknown> {
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

const field = (page: Page) => page.$eval('textarea', (area) => area.value);

describe('a saved term', () => {
  it('shows in My terms that stand open, and is there again after a reload', async () => {
    const mine = await openMyTerms();
    await waitForText(mine, 'Nothing is saved yet.');
    const popup = await openEntry(await openArticle(), 'laminectomy');
    await pressOn(popup, 'button', 'Save to My terms');
    await waitForText(popup, 'Saved');
    await waitForText(mine, 'laminectomy');
    await waitForText(mine, 'Surgical interventions');
    await waitForText(await openMyTerms(), 'laminectomy');
  });

  it('can be taken back where it was saved, which an open page shows too', async () => {
    const mine = await openMyTerms();
    const reader = await stage.openOwn('src/reader/reader.html#term/laminectomy');
    await pressOn(reader, 'button', 'Save to My terms');
    await waitForText(mine, 'laminectomy');
    await pressOn(reader, 'button', 'Saved');
    await waitForText(reader, 'Save to My terms');
    await waitForText(mine, 'Nothing is saved yet.');
  });

  it('comes back after it was removed, with the focus where it was', async () => {
    const mine = await openMyTerms();
    await saveFromPage(mine, await openArticle(), 'laminectomy');
    await mine.bringToFront();
    await pressOn(mine, 'button', 'Remove laminectomy');
    await waitForText(mine, '“laminectomy” is removed.');
    const focused = () => mine.evaluate(() => document.activeElement?.textContent);
    await waitUntil('the focus on Undo', async () => (await focused()) === 'Undo');
    await pressOn(mine, 'button', 'Undo');
    await waitUntil('the focus on Remove', async () => (await focused()) === 'Remove');
    await waitForText(await openMyTerms(), 'laminectomy');
  });

  it('can be saved by a page, which learns nothing but that it was', async () => {
    const mine = await openMyTerms();
    const article = await openArticle();
    expect(await saveFromPage(mine, article, 'sciatica')).toEqual({ saved: true });
    await waitForText(mine, 'sciatica');
    expect(await saveFromPage(mine, article, 'no-such-entry')).toEqual({
      saved: false,
      why: expect.stringContaining('could not be kept'),
    });
    expect(await article.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  });
});

describe('a word I know', () => {
  it('is not marked any more, until it is to be marked again', async () => {
    const article = await openArticle();
    const mine = await openMyTerms();
    const popup = await openEntry(article, 'laminectomy');
    await pressOn(popup, 'button', 'I know this word');
    await waitForText(popup, 'Not marked any more');
    const has = (marks: { text: string }[]) => marks.some(({ text }) => text === 'laminectomy');
    await waitForMarksInFront(article, (marks) => marks.length > 0 && !has(marks), mine);
    await pressOn(mine, 'button', 'Mark again: laminectomy');
    await waitForText(mine, '“laminectomy” is marked again.');
    await waitForMarksInFront(article, has, mine);
    await pressOn(mine, 'button', 'Undo');
    await waitForMarksInFront(article, (marks) => marks.length > 0 && !has(marks), mine);
  });

  it('is none any more when it is switched on among the choices', async () => {
    const reader = await stage.openOwn('src/reader/reader.html#term/laminectomy');
    await pressOn(reader, 'button', 'I know this word');
    const mine = await openMyTerms();
    await waitForText(mine, 'laminectomy');
    await forgetChoices(mine);
    await waitForText(mine, 'None yet.');
  });
});

describe('my questions', () => {
  it('are kept, also when the page is closed right after the last letter', async () => {
    const first = await openMyTerms();
    await first.type('textarea', 'Does it heal?\nCan I swim?');
    await first.goto('about:blank');
    const second = await openMyTerms();
    expect(await field(second)).toBe('Does it heal?\nCan I swim?');
  });

  it('show in another open page', async () => {
    const [first, second] = [await openMyTerms(), await openMyTerms()];
    await first.bringToFront();
    await first.type('textarea', 'Why?');
    await waitUntil('the text in the other page', async () => (await field(second)) === 'Why?');
  });
});

describe('the pages terms were met on', () => {
  it('are not kept unless asked for', async () => {
    const mine = await openMyTerms();
    const article = await openArticle();
    await saveFromPage(mine, article, 'sciatica');
    const popup = await openEntry(article, 'laminectomy');
    await pressOn(popup, 'button', 'Save to My terms');
    await waitForText(mine, 'laminectomy');
    await waitForText(mine, 'No pages are kept.');
  });

  it('are kept, listed and deleted as asked', async () => {
    const mine = await openMyTerms();
    await pressOn(mine, 'switch', 'Keep the page whenever I save a term on it');
    await waitUntil('the switch to be on', () => mine.$('[role="switch"][aria-checked="true"]'));
    const article = await openArticle();
    const url = await article.evaluate(() => location.href);
    await article.evaluate(() => history.replaceState(null, '', '#part'));
    await saveFromPage(mine, article, 'sciatica');
    await waitForText(mine, url);
    const popup = await openEntry(article, 'laminectomy');
    await pressOn(popup, 'button', 'Save to My terms');
    await waitUntil('both terms to name the page', async () =>
      mine.$$eval('.my-page-url', (all) => all.length === 2 && !all[0]?.textContent?.includes('#')),
    );
    await mine.bringToFront();
    await pressOn(mine, 'button', 'Delete all pages');
    await waitForText(mine, 'All pages are deleted.');
    await pressOn(mine, 'button', 'Undo');
    await waitForText(mine, url);
    await pressOn(mine, 'button', 'Delete all pages');
    await waitForText(mine, 'All pages are deleted.');
    const again = await openMyTerms();
    await waitForText(again, 'No pages are kept.');
    await waitForText(again, 'laminectomy');
  });
});

describe('files', () => {
  const fill = async (): Promise<Page> => {
    const mine = await openMyTerms();
    await pressOn(mine, 'switch', 'Keep the page whenever I save a term on it');
    await waitUntil('the switch to be on', () => mine.$('[role="switch"][aria-checked="true"]'));
    await saveFromPage(mine, await openArticle(), 'sciatica');
    const reader = await stage.openOwn('src/reader/reader.html#term/laminectomy');
    await pressOn(reader, 'button', 'I know this word');
    await mine.bringToFront();
    await mine.type('textarea', '"Does" it, heal?\n\n## Can I swim?');
    await waitForText(mine, 'Mark again');
    return mine;
  };

  it.each([
    ['Export as text (Markdown)', 'my-terms.md'],
    ['Export as table (CSV)', 'my-terms.csv'],
  ])('from “%s” bring everything back', async (button, name) => {
    const mine = await fill();
    await pressOn(mine, 'button', button);
    const file = await stage.downloaded(name);
    await forgetChoices(mine);
    await forgetMyTerms(mine);
    const again = await openMyTerms();
    await waitForText(again, 'Nothing is saved yet.');
    await writeFile(stage.path(name), file);
    await chooseFile(again, stage.path(name));
    await waitForText(again, 'The file holds 1 term, 1 known word and questions.');
    await waitForText(again, 'Mark again');
    await waitForText(again, 'article.html');
    expect(await field(again)).toBe('"Does" it, heal?\n\n## Can I swim?');
    await rm(stage.path(name));
    await pressOn(again, 'button', button);
    expect(await stage.downloaded(name)).toBe(file);
  });

  it('that are broken change nothing, and say what is wrong, where, and what to do', async () => {
    const mine = await fill();
    await writeFile(stage.path('broken.csv'), 'kind,id,word,text,source,address,date\nknown,knee,,,,,\n');
    await chooseFile(mine, stage.path('broken.csv'));
    await waitForText(
      mine,
      'In row 2, the column “word” is empty or not in its form. Nothing has changed. Mend it',
    );
    await writeFile(stage.path('other.csv'), Buffer.from([0xff, 0xfe, 0x6b, 0x00]));
    await chooseFile(mine, stage.path('other.csv'));
    await waitForText(mine, 'The file is no text in UTF-8.');
    const again = await openMyTerms();
    await waitForText(again, 'sciatica');
    expect(await field(again)).toBe('"Does" it, heal?\n\n## Can I swim?');
  });
});

describe('the appointment sheet', () => {
  const save = async (count: number): Promise<Page> => {
    const mine = await openMyTerms();
    const article = await openArticle();
    for (const { id } of bundledPack.entries.slice(0, count)) await saveFromPage(mine, article, id);
    await mine.bringToFront();
    await mine.type('textarea', 'Does it heal?\nCan I swim?');
    await waitUntil('all terms', async () => (await mine.$$('.my-term')).length === count);
    return mine;
  };

  it('holds a page of terms and questions', async () => {
    const mine = await save(24);
    const sheet = await mine.$eval('.sheet', (element) => element.textContent);
    expect(sheet).toContain('Does it heal?');
    expect(sheet).toContain(bundledPack.entries[23]?.term);
    expect(sheet).toContain('not medical advice');
    expect(await mine.evaluate(() => document.body.innerText)).not.toContain('runs on');
    expect(pdfPages(await mine.pdf({ format: 'a4' }))).toBe(1);
  });

  it('says before it is printed that it is longer than a page', async () => {
    const mine = await save(70);
    await waitForText(mine, 'the sheet runs on');
    expect(pdfPages(await mine.pdf({ format: 'a4' }))).toBeGreaterThan(1);
  });
});

describe('a database of a later Medigloss', () => {
  it('is left alone, and the page says so', async () => {
    const mine = await openMyTerms();
    await mine.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open('my-terms', 99);
          request.onsuccess = () => {
            request.result.close();
            resolve();
          };
          request.onerror = () => reject(request.error);
        }),
    );
    const again = await stage.openOwn(MY_TERMS);
    await waitForText(again, 'A newer version of Medigloss has written My terms.');
  });
});
