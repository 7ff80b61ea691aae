import { describe, expect, it } from 'vitest';
import { listMarks, restOnMark, waitForCard, waitForMarks } from '../../scripts/browsers/inspect';
import { useStage, waitUntil } from './stage';

const stage = useStage();

describe('an update', () => {
  it('takes over in the tabs that are open: old marks go, new ones explain themselves', async () => {
    const page = await stage.open(stage.server.url('article.html'));
    const before = await waitForMarks(page, (marks) => marks.some(({ text }) => text === 'discectomy'));
    await page.evaluate(() => {
      const found = [...CSS.highlights.values()][0] as Highlight;
      Object.assign(window, { oldHighlight: found });
    });
    await stage.session.reinstall();
    await waitUntil('the new copy to take over', () =>
      page.evaluate(() => {
        const now = CSS.highlights.get('glossary-dotted');
        return now !== undefined && now !== (window as unknown as { oldHighlight: Highlight }).oldHighlight;
      }),
    );
    await waitForMarks(page, (marks) => marks.length === before.length);
    await restOnMark(page, 'laminectomy');
    const card = await waitForCard(page);
    expect(card.term).toBe('laminectomy');
    // One card, from one copy: the old one has fallen silent.
    expect(await page.$$('medigloss-card')).toHaveLength(1);
    await page.keyboard.press('Escape');
    const marks = (await listMarks(page)).filter(({ highlight }) => highlight !== 'glossary-open');
    expect(marks.map(({ text }) => text)).toEqual(before.map(({ text }) => text));
  });
});
