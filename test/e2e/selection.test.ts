import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { readCard, waitForCard, waitForMarks, waitForNoCard } from '../../scripts/browsers/inspect';
import { explainFromMenu, giveCommand } from './browser-hands';
import { pressInCard } from './card-hands';
import { keptChoices } from './own-pages';
import { useStage, waitUntil } from './stage';

const stage = useStage();

const page = (body: string) =>
  stage.server.page(`<!doctype html><html lang="en"><title>Page</title><body>${body}</body></html>`);

const PLAIN =
  '<p>Sciatica comes and goes.</p><p><i>Sciatic</i> trouble, a <b>velociraptor</b> and <u>discs</u>.</p>';

/** Selects what an element holds, as two clicks on it do. */
async function select(tab: Page, selector: string): Promise<{ x: number; y: number }> {
  const element = await tab.$(selector);
  const box = await element?.boundingBox();
  if (!box) throw new Error(`There is no ${selector}.`);
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await tab.mouse.click(at.x, at.y, { count: 2 });
  return at;
}

describe('the selection', () => {
  it('is explained beside it by a key, with the focus in the card', async () => {
    const tab = await stage.open(page(PLAIN));
    await waitForMarks(tab);
    await select(tab, 'i');
    await giveCommand(stage, tab, 'explain-selection');
    const card = await waitForCard(tab);
    expect(card.term).toMatch(/^sciatica$|^sciatic nerve$/);
    expect(card.role).toBe('dialog');
    const word = await tab.$eval('i', (element) => element.getBoundingClientRect().bottom);
    expect(card.rect.y).toBeGreaterThanOrEqual(word);
    expect(card.rect.y).toBeLessThan(word + 20);
    expect(await tab.evaluate(() => document.activeElement?.localName)).toBe('medigloss-card');
    await tab.keyboard.press('Escape');
    await waitForNoCard(tab);
  });

  it('is explained from the menu of a right click', async () => {
    const tab = await stage.open(page(PLAIN));
    await waitForMarks(tab);
    const { x, y } = await select(tab, 'u');
    await explainFromMenu(stage, tab, x, y, 'discs');
    const card = await waitForCard(tab);
    expect(card.term).toMatch(/disc/);
  });

  it('that no entry explains leads to the search', async () => {
    const tab = await stage.open(page(PLAIN));
    await waitForMarks(tab);
    await select(tab, 'b');
    await giveCommand(stage, tab, 'explain-selection');
    const note = await waitForCard(tab);
    expect(note.text).toContain('No entry explains “velociraptor”');
    expect(await tab.evaluate(() => document.activeElement?.localName)).toBe('medigloss-card');
    await tab.keyboard.press('Escape');
    await waitForNoCard(tab);
    await giveCommand(stage, tab, 'explain-selection');
    await waitForCard(tab);
    await pressInCard(tab, 'Search the guide');
    await waitForNoCard(tab);
    const reader = await stage.opened('src/reader/reader.html#search/velociraptor');
    await waitUntil('the search for it', () =>
      reader.evaluate(() => document.querySelector('input')?.value === 'velociraptor'),
    );
  });

  it('in a field is explained below the field', async () => {
    const tab = await stage.open(page(`${PLAIN}<textarea>meniscus</textarea>`));
    await waitForMarks(tab);
    await tab.$eval('textarea', (field) => {
      field.focus();
      field.select();
    });
    await giveCommand(stage, tab, 'explain-selection');
    const card = await waitForCard(tab, ({ term }) => term === 'meniscus');
    const below = await tab.$eval('textarea', (field) => field.getBoundingClientRect().bottom);
    expect(card.rect.y).toBeGreaterThanOrEqual(below);
  });

  it('of a password is nobody’s business', async () => {
    const tab = await stage.open(page(`${PLAIN}<input type="password" value="sciatica">`));
    await waitForMarks(tab);
    await tab.$eval('input', (field) => {
      field.focus();
      field.select();
    });
    await giveCommand(stage, tab, 'explain-selection');
    // What comes after it has been answered: then it has been too.
    await giveCommand(stage, tab, 'next-term');
    const card = await waitForCard(tab);
    expect(card.term).toBe('sciatica');
  });

  it('in a frame is explained in that frame', async () => {
    const inner = page(`<p>We know <i>bursitis</i>.</p>`).replace('localhost', '127.0.0.1');
    const tab = await stage.open(page(`${PLAIN}<iframe src="${inner}" width="800" height="500"></iframe>`));
    const frame = await waitUntil('the frame', async () => tab.frames().find((each) => each.url() === inner));
    await waitForMarks(frame);
    const outer = await (await tab.$('iframe'))?.boundingBox();
    const word = await frame.$eval('i', (element) => element.getBoundingClientRect().toJSON());
    await tab.mouse.click((outer?.x ?? 0) + 2 + word.x + 5, (outer?.y ?? 0) + 2 + word.y + 5, { count: 2 });
    await giveCommand(stage, tab, 'explain-selection');
    await waitForCard(frame, ({ term }) => term === 'bursitis');
    expect(await readCard(tab)).toBeNull();
  });

  it('is answered by the guide where the page has no card to show', async () => {
    const tab = await stage.open(page(PLAIN.replace('Sciatic<', 'Sciatica<')));
    const own = await stage.openOwn('src/options/options.html');
    await giveCommand(stage, tab, 'switch-site');
    await waitUntil('the choice', async () => 'offSites' in (await keptChoices(own)));
    await tab.bringToFront();
    await select(tab, 'i');
    await giveCommand(stage, tab, 'explain-selection');
    await stage.opened('src/reader/reader.html#term/sciatica');
    await giveCommand(stage, tab, 'switch-site');
    await waitUntil('the choice', async () => !('offSites' in (await keptChoices(own))));
  });
});
