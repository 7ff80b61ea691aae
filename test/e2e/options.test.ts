import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { listMarks, waitForMarks, waitForNoCard } from '../../scripts/browsers/inspect';
import { bundledPack } from '../../src/bundled-pack';
import { leftTerms } from '../../src/core/settings/chosen-terms';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { explain } from './card-hands';
import { waitForMarksInFront } from './in-front';
import { forgetChoices, keptChoices, pressOn, typeInto, waitForText } from './own-pages';
import { useStage, waitUntil } from './stage';

const stage = useStage();
const switchable = bundledPack.entries.length - leftTerms(bundledPack.entries, DEFAULT_SETTINGS).size;
const LAMINECTOMY = 'laminectomy';
const OPTIONS = 'src/options/options.html';

async function openBoth(): Promise<[Page, Page]> {
  const options = await stage.openOwn(OPTIONS);
  await forgetChoices(options);
  const article = await stage.open(stage.server.url('article.html'));
  await waitForMarks(article, (marks) => marks.some(({ text }) => text === 'discectomy'));
  await options.bringToFront();
  return [article, options];
}

const has = (wanted: string) => (marks: { text: string }[]) => marks.some(({ text }) => text === wanted);

/** Milliseconds from the pointer's coming to rest until the card is there. */
async function timeToCard(article: Page): Promise<number> {
  const start = performance.now();
  await explain(article, 'sciatica');
  const time = performance.now() - start;
  await article.keyboard.press('Escape');
  await waitForNoCard(article);
  await article.mouse.move(5, 5);
  return time;
}

describe('the options', () => {
  it('switch a term off and on in a tab that is open', async () => {
    const [article, options] = await openBoth();
    await typeInto(options, `Search ${switchable} terms`, 'laminectomy');
    await pressOn(options, 'checkbox', LAMINECTOMY);
    await waitForMarksInFront(
      article,
      (marks) => !has('laminectomy')(marks) && has('discectomy')(marks),
      options,
    );
    expect(await keptChoices(options)).toEqual({ offTerms: ['laminectomy'] });
    await pressOn(options, 'checkbox', LAMINECTOMY);
    await waitForMarksInFront(article, has('laminectomy'), options);
    // What equals the default is not kept.
    expect(await keptChoices(options)).toEqual({});
  });

  it('switch all terms of a kind, and all terms, off and on', async () => {
    const [article, options] = await openBoth();
    await pressOn(options, 'checkbox', 'Procedures');
    await waitForMarksInFront(
      article,
      (marks) => !has('laminectomy')(marks) && !has('discectomy')(marks),
      options,
    );
    await waitForMarksInFront(article, has('sciatica'), options);
    await pressOn(options, 'button', 'Mark none');
    await waitForMarksInFront(article, (marks) => marks.length === 0, options);
    await pressOn(options, 'button', 'Mark all');
    await waitForMarksInFront(
      article,
      (marks) => has('discectomy')(marks) && has('sciatica')(marks),
      options,
    );
    expect(await keptChoices(options)).toEqual({});
  });

  it('mark everyday words too, or hard words only', async () => {
    const [article, options] = await openBoth();
    // What changes in a tab that nobody sees is read when it is seen.
    await article.bringToFront();
    await article.evaluate(() => {
      const more = document.createElement('p');
      more.textContent = 'After surgery, a laminectomy, her knee was stiff.';
      document.body.append(more);
    });
    const words = ['surgery', 'knee', 'laminectomy'];
    const marked = (marks: { text: string }[]) => words.filter((word) => has(word)(marks)).join();
    await waitForMarksInFront(article, (marks) => marked(marks) === 'knee,laminectomy', options);
    await options.bringToFront();
    await pressOn(options, 'radio', 'All');
    await waitForMarksInFront(article, (marks) => marked(marks) === 'surgery,knee,laminectomy', options);
    await pressOn(options, 'radio', 'Hard words only');
    await waitForMarksInFront(article, (marks) => marked(marks) === 'laminectomy', options);
    await pressOn(options, 'radio', 'Medical words');
    await waitForMarksInFront(article, (marks) => marked(marks) === 'knee,laminectomy', options);
    expect(await keptChoices(options)).toEqual({});
  });

  it('mark a term once per section or once per page, also in text that comes later', async () => {
    const [article, options] = await openBoth();
    await article.bringToFront();
    await article.evaluate(() => {
      document.body.innerHTML = `<h1>One</h1><p>Sciatica, a bursitis and sciatica.</p>
        <h2>Two</h2><p>Sciatica again.</p><p>Sciatica still, and osteoarthritis.</p>`;
    });
    const count = (marks: { text: string }[]) => marks.filter(({ text }) => /sciatica/i.test(text)).length;
    await waitForMarksInFront(article, (marks) => count(marks) === 4, options);
    await options.bringToFront();
    await pressOn(options, 'radio', 'Once per section');
    await waitForMarksInFront(article, (marks) => count(marks) === 2 && marks.length === 4, options);
    await pressOn(options, 'radio', 'Once per page');
    await waitForMarksInFront(article, (marks) => count(marks) === 1 && marks.length === 3, options);
    await article.bringToFront();
    await article.evaluate(() => document.querySelector('p')?.remove());
    await waitForMarksInFront(
      article,
      (marks) => count(marks) === 1 && has('osteoarthritis')(marks) && marks.length === 2,
      options,
    );
    await options.bringToFront();
    await typeInto(options, `Search ${switchable} terms`, 'osteoarthritis');
    await pressOn(options, 'checkbox', 'osteoarthritis');
    await waitForMarksInFront(article, (marks) => marks.length === 1, options);
    await pressOn(options, 'radio', 'Every time');
    await waitForMarksInFront(article, (marks) => count(marks) === 2, options);
  });

  it('change how long the pointer rests before a card opens, in a tab that is open', async () => {
    const [article, options] = await openBoth();
    const slider = await waitUntil('the slider', () => options.$('input[type="range"]'));
    await slider.focus();
    await options.keyboard.press('End');
    await waitUntil('the choice to be kept', async () => (await keptChoices(options)).openDelay === 1500);
    await article.bringToFront();
    await article.mouse.move(5, 5);
    // The choice reaches the page a moment after it is kept.
    await waitUntil('a card that takes its time', async () => (await timeToCard(article)) >= 1500);
    await options.bringToFront();
    await slider.focus();
    await options.keyboard.press('Home');
    await waitUntil('the choice to be kept', async () => (await keptChoices(options)).openDelay === 0);
    await article.bringToFront();
    await waitUntil('a card that comes at once', async () => (await timeToCard(article)) < 1500);
  });

  it('change the look of marks in a tab that is open', async () => {
    const [article, options] = await openBoth();
    const looks = async () => new Set((await listMarks(article)).map(({ highlight }) => highlight));
    expect(await looks()).toEqual(new Set(['glossary-dotted']));
    await pressOn(options, 'radio', 'Line');
    await waitUntil('lines', async () => (await looks()).has('glossary-line'));
    await pressOn(options, 'radio', 'None');
    await waitUntil('no look', async () => (await looks()).size === 0);
    await pressOn(options, 'radio', 'Dotted');
    await waitUntil('dots', async () => (await looks()).has('glossary-dotted'));
  });

  it('switch a site off and on', async () => {
    const [article, options] = await openBoth();
    await typeInto(options, 'A site to switch Medigloss off on', 'http://localhost:1234/some/page');
    await options.keyboard.press('Enter');
    await waitForMarksInFront(article, (marks) => marks.length === 0, options);
    expect(await keptChoices(options)).toEqual({ offSites: ['localhost'] });
    await pressOn(options, 'button', 'Turn on localhost');
    await waitForMarksInFront(article, (marks) => marks.length > 0, options);
  });

  it('show at once what is changed elsewhere', async () => {
    const [, options] = await openBoth();
    const second = await stage.openOwn(OPTIONS);
    await pressOn(second, 'radio', 'Tint');
    await options.bringToFront();
    await waitUntil('the choice to show', () =>
      options.$eval('input[type="radio"]:checked', (radio) => (radio as HTMLInputElement).value === 'tint'),
    );
    await pressOn(options, 'radio', 'Dotted');
    await waitForText(options, 'Dotted');
  });
});
