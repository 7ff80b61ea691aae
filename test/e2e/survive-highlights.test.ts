/** The registry of highlights is shared with the page, which may do with it what it likes. */
import { describe, expect, it } from 'vitest';
import { english, markedTexts, waitForTexts } from './marked-texts';
import { useStage } from './stage';

const stage = useStage();

describe('marks come back', () => {
  it.each([
    ['clears the registry', () => CSS.highlights.clear()],
    [
      'deletes every highlight',
      () => {
        for (const name of [...CSS.highlights.keys()]) CSS.highlights.delete(name);
      },
    ],
    [
      'empties every highlight',
      () => {
        for (const highlight of CSS.highlights.values()) highlight.clear();
      },
    ],
    [
      'takes our names for itself',
      () => {
        for (const name of [...CSS.highlights.keys()]) CSS.highlights.set(name, new Highlight());
      },
    ],
  ])('where the page %s', async (_, act) => {
    const page = await stage.open(stage.server.page(english('<p>Her sciatica and bursitis.</p>')));
    await waitForTexts(page, ['sciatica', 'bursitis']);
    await page.evaluate(act);
    // The page's next change, or the reader's next move, is when we look.
    await page.mouse.move(200, 200);
    await page.mouse.move(220, 210);
    await page.evaluate(() => document.body.append('One more line.'));
    await waitForTexts(page, ['sciatica', 'bursitis']);
  });
});

it('highlights of the page stay its own', async () => {
  const page = await stage.open(stage.server.page(english('<p>Her sciatica and bursitis.</p>')));
  await waitForTexts(page, ['sciatica', 'bursitis']);
  await page.evaluate(() => {
    const text = document.querySelector('p')?.firstChild as Text;
    for (let i = 0; i < 200; i++) {
      const range = new StaticRange({
        startContainer: text,
        startOffset: i % 10,
        endContainer: text,
        endOffset: 12,
      });
      CSS.highlights.set(`page-${i}`, new Highlight(range));
    }
    document.body.append(' And a laminectomy.');
  });
  await page.waitForFunction(() =>
    [...CSS.highlights].some(([name, { size }]) => !name.startsWith('page-') && size === 3),
  );
  const own = await page.evaluate(() =>
    [...CSS.highlights].filter(([name, { size }]) => name.startsWith('page-') && size === 1),
  );
  expect(own).toHaveLength(200);
  expect((await markedTexts(page)).filter((text) => text === 'laminectomy')).toHaveLength(1);
});
