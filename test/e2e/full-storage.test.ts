import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { waitForCard, waitForMarks } from '../../scripts/browsers/inspect';
import { bundledPack } from '../../src/bundled-pack';
import { leftTerms } from '../../src/core/settings/chosen-terms';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { explain, pressInCard } from './card-hands';
import { pressOn, typeInto, waitForText } from './own-pages';
import { useStage } from './stage';

const stage = useStage();
const switchable = bundledPack.entries.length - leftTerms(bundledPack.entries, DEFAULT_SETTINGS).size;

/** Fills storage.sync until the browser refuses more. */
async function fillStorage(page: Page): Promise<string> {
  return page.evaluate(async () => {
    interface Api {
      storage: { sync: { set(items: object): Promise<void> } };
    }
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    for (let size = 8000; size > 0; size = Math.floor(size / 2)) {
      for (let item = 0; item < 20; item++) {
        try {
          await (browser ?? chrome).storage.sync.set({ [`filler-${size}-${item}`]: 'x'.repeat(size) });
        } catch {
          break;
        }
      }
    }
    try {
      await (browser ?? chrome).storage.sync.set({ last: 'xxxxxxxx' });
      return 'room left';
    } catch {
      return 'full';
    }
  });
}

describe('with storage full', () => {
  it('a choice that can’t be kept is taken back, and the page says why', async () => {
    const article = await stage.open(stage.server.url('article.html'));
    await waitForMarks(article, (marks) => marks.some(({ text }) => text === 'discectomy'));
    const options = await stage.openOwn('src/options/options.html');
    expect(await fillStorage(options)).toBe('full');
    await typeInto(options, `Search ${switchable} terms`, 'laminectomy');
    await pressOn(options, 'checkbox', 'laminectomy');
    await waitForText(options, 'That could not be kept');
    await waitForText(options, `${switchable} of ${switchable} marked`);
    // From the card the same: the word stays marked, and the card says so.
    await article.bringToFront();
    await explain(article, 'laminectomy');
    await pressInCard(article, 'Don’t mark this');
    await waitForCard(article, ({ text }) => text.includes('This could not be kept'));
    await waitForMarks(article, (marks) => marks.some(({ text }) => text === 'laminectomy'));
  });
});
