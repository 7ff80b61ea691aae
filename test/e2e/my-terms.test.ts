import { describe, expect, it } from 'vitest';
import { waitForMarksInFront } from './in-front';
import {
  forgetAfterEach,
  openArticle,
  openEntry,
  openMyTerms,
  questionsOn,
  saveFromPage,
} from './my-terms-hands';
import { forgetChoices, pressOn, waitForText } from './own-pages';
import { useStage, waitUntil } from './stage';

const stage = useStage();
forgetAfterEach(stage);

describe('a saved term', () => {
  it('shows in My terms that stand open, and is there again after a reload', async () => {
    const mine = await openMyTerms(stage);
    await waitForText(mine, 'Nothing is saved yet.');
    const popup = await openEntry(stage, await openArticle(stage), 'laminectomy');
    await pressOn(popup, 'button', 'Save to My terms');
    await waitForText(popup, 'Saved');
    await waitForText(mine, 'laminectomy');
    await waitForText(mine, 'Surgical interventions');
    await waitForText(await openMyTerms(stage), 'laminectomy');
  });

  it('can be taken back where it was saved, which an open page shows too', async () => {
    const mine = await openMyTerms(stage);
    const reader = await stage.openOwn('src/reader/reader.html#term/laminectomy');
    await pressOn(reader, 'button', 'Save to My terms');
    await waitForText(mine, 'laminectomy');
    await pressOn(reader, 'button', 'Saved');
    await waitForText(reader, 'Save to My terms');
    await waitForText(mine, 'Nothing is saved yet.');
  });

  it('comes back after it was removed, with the focus where it was', async () => {
    const mine = await openMyTerms(stage);
    await saveFromPage(mine, await openArticle(stage), 'laminectomy');
    await mine.bringToFront();
    await pressOn(mine, 'button', 'Remove laminectomy');
    await waitForText(mine, '“laminectomy” is removed.');
    const focused = () => mine.evaluate(() => document.activeElement?.textContent);
    await waitUntil('the focus on Undo', async () => (await focused()) === 'Undo');
    await pressOn(mine, 'button', 'Undo');
    await waitUntil('the focus on Remove', async () => (await focused()) === 'Remove');
    await waitForText(await openMyTerms(stage), 'laminectomy');
  });

  it('can be saved by a page, which learns nothing but that it was', async () => {
    const mine = await openMyTerms(stage);
    const article = await openArticle(stage);
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
    const article = await openArticle(stage);
    const mine = await openMyTerms(stage);
    const popup = await openEntry(stage, article, 'laminectomy');
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
    const mine = await openMyTerms(stage);
    await waitForText(mine, 'laminectomy');
    await forgetChoices(mine);
    await waitForText(mine, 'None yet.');
  });
});

describe('my questions', () => {
  it('are kept, also when the page is closed right after the last letter', async () => {
    const first = await openMyTerms(stage);
    await first.type('textarea', 'Does it heal?\nCan I swim?');
    await first.goto('about:blank');
    const second = await openMyTerms(stage);
    expect(await questionsOn(second)).toBe('Does it heal?\nCan I swim?');
  });

  it('show in another open page', async () => {
    const [first, second] = [await openMyTerms(stage), await openMyTerms(stage)];
    await first.bringToFront();
    await first.type('textarea', 'Why?');
    await waitUntil('the text in the other page', async () => (await questionsOn(second)) === 'Why?');
  });
});

describe('the pages terms were met on', () => {
  it('are not kept unless asked for', async () => {
    const mine = await openMyTerms(stage);
    const article = await openArticle(stage);
    await saveFromPage(mine, article, 'sciatica');
    const popup = await openEntry(stage, article, 'laminectomy');
    await pressOn(popup, 'button', 'Save to My terms');
    await waitForText(mine, 'laminectomy');
    await waitForText(mine, 'No pages are kept.');
  });

  it('are kept, listed and deleted as asked', async () => {
    const mine = await openMyTerms(stage);
    await pressOn(mine, 'switch', 'Keep the page whenever I save a term on it');
    await waitUntil('the switch to be on', () => mine.$('[role="switch"][aria-checked="true"]'));
    const article = await openArticle(stage);
    const url = await article.evaluate(() => location.href);
    await article.evaluate(() => history.replaceState(null, '', '#part'));
    await saveFromPage(mine, article, 'sciatica');
    await waitForText(mine, url);
    const popup = await openEntry(stage, article, 'laminectomy');
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
    const again = await openMyTerms(stage);
    await waitForText(again, 'No pages are kept.');
    await waitForText(again, 'laminectomy');
  });
});
