/** Whatever a reader does, in whatever order: one card at most, about the word it marks, and nothing left behind. */
import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { listMarks, waitForNoCard } from '../../scripts/browsers/inspect';
import { explain } from './card-hands';
import { openPage } from './card-pages';
import { watchHosts } from './card-watch';
import { useStage } from './stage';

const stage = useStage();

const BODY = `<p>Her sciatica hurt, then a laminectomy, and <a href="#there">discectomy</a>.</p>
  <p style="margin-top: 60vh">More sciatica.</p><div style="height: 120vh"></div>`;
const WORDS = ['sciatica', 'laminectomy', 'discectomy'];

const act = fc.oneof(
  fc.record({ name: fc.constant('rest' as const), word: fc.constantFrom(...WORDS) }),
  fc.record({ name: fc.constant('move' as const), x: fc.nat(1200), y: fc.nat(780) }),
  fc.record({ name: fc.constant('scroll' as const), by: fc.integer({ min: -300, max: 300 }) }),
  fc.record({
    name: fc.constant('key' as const),
    key: fc.constantFrom('Escape' as const, 'Tab' as const, 'Enter' as const),
  }),
  fc.record({ name: fc.constant('click' as const), x: fc.nat(1200), y: fc.nat(780) }),
);

async function perform(
  page: Page,
  each: typeof act extends fc.Arbitrary<infer T> ? T : never,
): Promise<void> {
  switch (each.name) {
    case 'rest': {
      const { rect } = (await listMarks(page)).find(({ text }) => text === each.word) ?? {};
      const isInView = rect && rect.y > 0 && rect.y < 780;
      if (isInView) await page.mouse.move(rect.x + 5, rect.y + 5, { steps: 2 });
      return;
    }
    case 'move':
      return page.mouse.move(each.x, each.y, { steps: 3 });
    case 'scroll':
      return page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), each.by);
    case 'key':
      return page.keyboard.press(each.key);
    case 'click':
      return page.mouse.click(each.x, each.y);
  }
}

it('leaves no host behind after any sequence of pointer, keys and scrolling', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(act, { minLength: 4, maxLength: 12 }),
      fc.constantFrom(...WORDS),
      async (acts, word) => {
        const page = await openPage(stage, { body: BODY });
        const hosts = await watchHosts(page);
        for (const each of acts) {
          await perform(page, each);
          expect(await page.$$eval('medigloss-card', (all) => all.length)).toBeLessThanOrEqual(1);
        }
        await page.bringToFront();
        await page.keyboard.press('Escape');
        await page.mouse.move(1270, 790);
        await waitForNoCard(page);
        const { came, went, errors } = await hosts();
        expect(went).toBe(came);
        expect(errors).toEqual([]);
        expect((await listMarks(page)).filter(({ highlight }) => highlight === 'glossary-open')).toEqual([]);
        // Nothing of all that is left in what the next word is explained with.
        const card = await explain(page, word);
        expect((await listMarks(page)).find(({ highlight }) => highlight === 'glossary-open')?.text).toBe(
          card.term,
        );
      },
    ),
    { numRuns: 6, seed: 20261125, endOnFailure: true },
  );
});
