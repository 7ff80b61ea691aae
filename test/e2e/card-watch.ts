/** What a page itself can notice of the card: that its host comes and goes. */
import type { Page } from 'puppeteer-core';

interface Watching {
  came: number;
  went: number;
  errors: string[];
}

/** Begins to count how often hosts come and go in the page, and its errors. */
export async function watchHosts(page: Page): Promise<() => Promise<Watching>> {
  await page.evaluate(() => {
    const seen: Watching = { came: 0, went: 0, errors: [] };
    Object.assign(globalThis, { seen });
    addEventListener('error', ({ message }) => seen.errors.push(message));
    new MutationObserver((records) => {
      for (const { addedNodes, removedNodes } of records) {
        for (const node of addedNodes) if (node.nodeName === 'MEDIGLOSS-CARD') seen.came++;
        for (const node of removedNodes) if (node.nodeName === 'MEDIGLOSS-CARD') seen.went++;
      }
    }).observe(document, { childList: true, subtree: true });
  });
  return () => page.evaluate(() => (globalThis as unknown as { seen: Watching }).seen);
}

/**
 * Waits for as many frames as it takes a resting pointer to open a card, for tests that nothing opens: it is the
 * page that has to have had the time, however slow the machine is.
 */
export function frames(page: Page, count = 40): Promise<void> {
  return page.evaluate(
    (wanted) =>
      new Promise<void>((resolve) => {
        let left = wanted;
        const step = () => (left-- > 0 ? requestAnimationFrame(step) : resolve());
        requestAnimationFrame(step);
      }),
    count,
  );
}
