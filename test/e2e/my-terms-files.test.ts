import { rm, writeFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { bundledPack } from '../../src/bundled-pack';
import { useStageWithDownloads } from './downloads';
import {
  forgetAfterEach,
  forgetMyTerms,
  MY_TERMS,
  openArticle,
  openMyTerms,
  questionsOn,
  saveFromPage,
} from './my-terms-hands';
import { chooseFile, forgetChoices, pressOn, waitForText } from './own-pages';
import { pdfPages } from './pdf-parts';
import { waitUntil } from './stage';

const stage = useStageWithDownloads();
forgetAfterEach(stage);

describe('files', () => {
  const fill = async (): Promise<Page> => {
    const mine = await openMyTerms(stage);
    await pressOn(mine, 'switch', 'Keep the page whenever I save a term on it');
    await waitUntil('the switch to be on', () => mine.$('[role="switch"][aria-checked="true"]'));
    await saveFromPage(mine, await openArticle(stage), 'sciatica');
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
    const again = await openMyTerms(stage);
    await waitForText(again, 'Nothing is saved yet.');
    await writeFile(stage.path(name), file);
    await chooseFile(again, stage.path(name));
    await waitForText(again, 'The file holds 1 term, 1 known word and questions.');
    await waitForText(again, 'Mark again');
    await waitForText(again, 'article.html');
    expect(await questionsOn(again)).toBe('"Does" it, heal?\n\n## Can I swim?');
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
    const again = await openMyTerms(stage);
    await waitForText(again, 'sciatica');
    expect(await questionsOn(again)).toBe('"Does" it, heal?\n\n## Can I swim?');
  });
});

describe('the appointment sheet', () => {
  const save = async (count: number): Promise<Page> => {
    const mine = await openMyTerms(stage);
    const article = await openArticle(stage);
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
    const mine = await openMyTerms(stage);
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
