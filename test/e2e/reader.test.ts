import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { bundledPack } from '../../src/bundled-pack';
import { typeInto, waitForText } from './own-pages';
import { useStage, waitUntil } from './stage';

const stage = useStage();
const READER = 'src/reader/reader.html';

const heading = (page: Page) => page.$eval('h1', (element) => element.textContent);

async function waitForHeading(page: Page, text: string): Promise<void> {
  await waitUntil(`the heading "${text}"`, async () => (await heading(page)) === text);
}

describe('the reader', () => {
  it('opens at the topic that its address names, with the whole text', async () => {
    for (const topic of [bundledPack.introduction, ...(bundledPack.sections[9]?.topics ?? [])]) {
      const reader = await stage.openOwn(`${READER}#${topic.id}`);
      await waitForHeading(reader, topic.title);
      for (const paragraph of topic.paragraphs) {
        await waitForText(reader, paragraph.map((run) => run.text).join(''));
      }
      expect(await reader.title()).toContain(topic.title);
    }
  });

  it('follows its address, back and forward too', async () => {
    const reader = await stage.openOwn(`${READER}#causes-of-sciatica`);
    await waitForHeading(reader, 'Causes of sciatica');
    await reader.evaluate(() => {
      location.hash = 'acupuncture';
    });
    await waitForHeading(reader, 'Acupuncture');
    await reader.evaluate(() => history.back());
    await waitForHeading(reader, 'Causes of sciatica');
  });

  it('lists every entry from A to Z, and opens each at its own address', async () => {
    const reader = await stage.openOwn(`${READER}#a-z`);
    for (const { term } of bundledPack.entries) await waitForText(reader, term);
    const entry = bundledPack.entries.find(({ id }) => id === 'laminectomy');
    await reader.evaluate(() => {
      location.hash = 'term/laminectomy';
    });
    await waitForText(reader, entry?.plain.map((run) => run.text).join('') ?? 'laminectomy');
  });

  it('leads from a search to a topic, by keyboard alone', async () => {
    const reader = await stage.openOwn(READER);
    await typeInto(reader, 'Search terms and topics', 'laminectomy');
    await waitForText(reader, 'Surgical interventions');
    await reader.keyboard.press('Enter');
    await waitForHeading(reader, 'laminectomy');
  });
});
