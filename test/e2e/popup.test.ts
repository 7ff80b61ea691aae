import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { listMarks, waitForCard, waitForMarks } from '../../scripts/browsers/inspect';
import { bundledPack } from '../../src/bundled-pack';
import { waitForMarksInFront } from './in-front';
import { pressOn, typeInto, waitForText } from './own-pages';
import { useStage, waitUntil } from './stage';

const stage = useStage();

async function openArticle(): Promise<Page> {
  const page = await stage.open(stage.server.url('article.html'));
  await waitForMarks(page, (marks) => marks.some(({ text }) => text === 'discectomy'));
  return page;
}

describe('the popup', () => {
  it('offers the whole outline, each topic with its text', async () => {
    const popup = await stage.openPopup(await openArticle());
    const topics = [
      bundledPack.introduction,
      ...bundledPack.sections.flatMap((section) => section.topics),
      bundledPack.conclusion,
    ];
    expect(topics).toHaveLength(29);
    for (const [index, section] of bundledPack.sections.entries()) {
      await pressOn(popup, 'button', `${index + 1} ${section.title}`);
    }
    for (const topic of topics) {
      await pressOn(popup, 'button', topic.title);
      for (const paragraph of topic.paragraphs) {
        await waitForText(popup, paragraph.map((run) => run.text).join(''));
      }
    }
  });

  it('opens a topic in place, with its terms linked', async () => {
    const popup = await stage.openPopup(await openArticle());
    const [section] = bundledPack.sections;
    const topic = section?.topics[1];
    if (!section || !topic) throw new Error('The pack has no such topic.');
    await pressOn(popup, 'button', `1 ${section.title}`);
    await pressOn(popup, 'button', topic.title);
    for (const paragraph of topic.paragraphs) {
      await waitForText(popup, paragraph.map((run) => run.text).join(''));
    }
    const link = topic.paragraphs.flat().find((run) => run.entry !== undefined);
    const entry = bundledPack.entries.find(({ id }) => id === link?.entry);
    await pressOn(popup, 'button', link?.text ?? '');
    await waitForText(popup, entry?.plain.map((run) => run.text).join('') ?? 'an entry');
  });

  it('lists the terms of the page with their counts, and jumps to each of their places', async () => {
    const article = await openArticle();
    const popup = await stage.openPopup(article);
    await waitForText(popup, 'On this page');
    const count = (await listMarks(article)).filter(({ text }) =>
      /^sci\u00ad?at\u00ad?ica$/i.test(text),
    ).length;
    expect(count).toBe(3);
    const few = await waitUntil('the terms of the page', () => popup.$('.on-page-terms'));
    expect(await few.evaluate((list) => list.textContent)).toMatch(new RegExp(`sciatica${count}`));
    // Those that have no room above the guide are in the list of all.
    await (await popup.$('.on-page .text-button'))?.click();
    await waitForText(popup, 'discectomy');
    await (await popup.$('::-p-text(discectomy)'))?.click();
    await article.bringToFront();
    const card = await waitForCard(article, ({ term }) => term === 'discectomy');
    expect(card.role).toBe('dialog');
    expect(await article.evaluate(() => scrollY)).toBeGreaterThan(0);
  });

  it('finds terms and topics', async () => {
    const popup = await stage.openPopup(await openArticle());
    await typeInto(popup, 'Search terms and topics', 'menis');
    await waitForText(popup, 'meniscus tear');
    await popup.keyboard.press('Enter');
    const meniscus = bundledPack.entries.find(({ id }) => id === 'meniscus');
    await waitForText(popup, meniscus?.plain.map((run) => run.text).join('') ?? 'meniscus');
  });

  it('switches the site off and on, in the open tab', async () => {
    const article = await openArticle();
    const popup = await stage.openPopup(article);
    await pressOn(popup, 'switch', 'Mark terms on localhost');
    await waitForText(popup, 'Off on localhost');
    await waitForMarksInFront(article, (marks) => marks.length === 0, popup);
    await pressOn(popup, 'button', 'Turn on here');
    await waitForMarksInFront(article, (marks) => marks.length > 0, popup);
  });

  it('says so where a page states another language', async () => {
    const page = await stage.open(
      stage.server.page('<!doctype html><html lang="de"><body><p>Sciatica ist Ischias.</p></body></html>'),
    );
    const popup = await stage.openPopup(page);
    await waitForText(popup, 'another language');
    expect(await listMarks(page)).toEqual([]);
  });

  it('says so on a page of the browser itself', async () => {
    const own = await stage.openOwn('src/reader/reader.html');
    const popup = await stage.openPopup(own);
    await waitForText(popup, 'The guide');
    expect(await popup.$$('[role="switch"]')).toHaveLength(0);
  });
});
