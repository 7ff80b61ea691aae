import { describe, expect, it } from 'vitest';
import { waitForCard, waitForMarks, waitForNoCard } from '../../scripts/browsers/inspect';
import { giveCommand, showsKeyList } from './browser-hands';
import { keptChoices, pressOn, waitForText } from './own-pages';
import { isFirefox, useStage, waitUntil } from './stage';

const stage = useStage();

const page = (body: string) =>
  stage.server.page(`<!doctype html><html lang="en"><title>Page</title><body>${body}</body></html>`);

const TERMS = '<p>Sciatica comes from a herniated disc.</p><p>An MRI scan shows it.</p>';

describe('the keys', () => {
  it('step through the terms of the page, with the focus in the card', async () => {
    const tab = await stage.open(page(TERMS));
    await waitForMarks(tab, (marks) => marks.length === 3);
    for (const term of ['sciatica', 'herniated disc', 'MRI']) {
      await giveCommand(stage, tab, 'next-term');
      const card = await waitForCard(tab, (each) => each.term.startsWith(term));
      expect(card.role).toBe('dialog');
    }
    await giveCommand(stage, tab, 'previous-term');
    await waitForCard(tab, ({ term }) => term === 'herniated disc');
    expect(await tab.evaluate(() => document.activeElement?.localName)).toBe('medigloss-card');
    await tab.keyboard.press('Escape');
    await waitForNoCard(tab);
  });

  it('step through the terms of the frame that the reader is in', async () => {
    const inner = page(TERMS).replace('localhost', '127.0.0.1');
    const tab = await stage.open(
      page(`<p>Bursitis hurts.</p><iframe src="${inner}" width="800" height="500"></iframe>`),
    );
    const frame = await waitUntil('the frame', async () => tab.frames().find((each) => each.url() === inner));
    await waitForMarks(tab);
    await waitForMarks(frame, (marks) => marks.length === 3);
    const box = await (await tab.$('iframe'))?.boundingBox();
    await tab.mouse.click((box?.x ?? 0) + 400, (box?.y ?? 0) + 300);
    await giveCommand(stage, tab, 'next-term');
    await waitForCard(frame, ({ term }) => term === 'sciatica');
    await giveCommand(stage, tab, 'next-term');
    await waitForCard(frame, ({ term }) => term === 'herniated disc');
  });

  it('go to the frames where the page itself has no terms', async () => {
    const inner = page(TERMS).replace('localhost', '127.0.0.1');
    const tab = await stage.open(
      page(`<p>See below.</p><iframe src="${inner}" width="800" height="500"></iframe>`),
    );
    const frame = await waitUntil('the frame', async () => tab.frames().find((each) => each.url() === inner));
    await waitForMarks(frame);
    await giveCommand(stage, tab, 'next-term');
    await waitForCard(frame, ({ term }) => term === 'sciatica');
  });

  it('switch the site off and on', async () => {
    const tab = await stage.open(page(TERMS));
    await waitForMarks(tab);
    const own = await stage.openOwn('src/options/options.html');
    await giveCommand(stage, tab, 'switch-site');
    await waitForMarks(tab, (marks) => marks.length === 0);
    expect(await keptChoices(own)).toEqual({ offSites: ['localhost'] });
    await giveCommand(stage, tab, 'switch-site');
    await waitForMarks(tab);
    expect(await keptChoices(own)).toEqual({});
  });
});

it('the options tell the keys, and lead to where they are changed', async () => {
  const own = await stage.openOwn('src/options/options.html');
  await waitForText(own, 'Go to the next explained word');
  await waitForText(own, isFirefox ? 'Alt+Shift+N' : 'N');
  await pressOn(own, 'button', 'Change the keys');
  await waitUntil('the browser’s list of keys', () => showsKeyList(stage));
});
