import { describe, expect, it } from 'vitest';
import { waitForMarks } from '../../scripts/browsers/inspect';
import { waitForText } from './own-pages';
import { isFirefox, useStage } from './stage';

const stage = useStage();

// Only Chromium counts what has moved.
describe.skipIf(isFirefox)('the popup is drawn once, and nothing moves after that', () => {
  it.each([
    ['terms', 'article.html', 'On this page'],
    ['no terms', '<!doctype html><html lang="en"><p>Nothing.</p></html>', 'No terms on this page'],
    ['another language', '<!doctype html><html lang="de"><p>Ischias.</p></html>', 'in another language'],
  ])('over a page with %s', async (_, page, says) => {
    const { server } = stage;
    const beside = await stage.open(page.endsWith('.html') ? server.url(page) : server.page(page));
    if (page.endsWith('.html')) await waitForMarks(beside);
    const popup = await stage.openPopup(beside);
    await waitForText(popup, says);
    const moved = await popup.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const observer = new PerformanceObserver((list) => {
            resolve(list.getEntries().filter(({ entryType }) => entryType === 'layout-shift').length);
            observer.disconnect();
          });
          observer.observe({ type: 'layout-shift', buffered: true });
          // The first drawing is an entry too, so that there is an answer where nothing has moved.
          observer.observe({ type: 'paint', buffered: true });
        }),
    );
    expect(moved).toBe(0);
  });
});
