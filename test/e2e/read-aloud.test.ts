import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { findCard } from '../../scripts/browsers/inspect';
import { explain, pressInCard } from './card-hands';
import { openPage } from './card-pages';
import { isFirefox, type Stage, useStage, waitUntil } from './stage';

/** Whether the button is pressed; null where there is none. */
async function pressed(page: Page): Promise<string | null> {
  const card = await waitUntil('a card', () => findCard(page));
  try {
    return await card.evaluate(
      (element) => element.querySelector('[aria-label="Read aloud"]')?.getAttribute('aria-pressed') ?? null,
    );
  } finally {
    await card.dispose();
  }
}

async function explained(stage: Stage): Promise<Page> {
  const page = await openPage(stage, { body: '<p>Her sciatica hurt.</p>' });
  await explain(page, 'sciatica');
  return page;
}

describe('where no voice of this machine speaks the language, reading aloud', () => {
  // Chromium looks for no voices on Linux unless it is told to.
  const stage = useStage(isFirefox ? { prefs: { 'media.webspeech.synth.enabled': false } } : {});

  it('is not offered', async () => {
    const page = await explained(stage);
    expect(await page.evaluate(() => globalThis.speechSynthesis?.getVoices().length ?? 0)).toBe(0);
    expect(await pressed(page)).toBeNull();
  });
});

// Firefox brings silent voices for tests; Chromium has none.
if (isFirefox) {
  describe('where a voice speaks the language, reading aloud', () => {
    const stage = useStage({ prefs: { 'media.webspeech.synth.test': true } });

    it('begins with its button, and is over at the end of the text', async () => {
      const page = await explained(stage);
      const seen = await watchPressed(page);
      await pressInCard(page, 'Read aloud');
      // These voices take no time: the button may be as it was before it is looked at.
      await waitUntil('the end', async () => (await seen()).length > 1);
      expect(await seen()).toEqual(['true', 'false']);
    });

    it('stops with its button', async () => {
      const page = await explained(stage);
      // What the page itself reads comes first, and this voice of the browser finds no end.
      await page.evaluate(() => {
        const endless = new SpeechSynthesisUtterance('la la la');
        endless.voice = speechSynthesis.getVoices().find(({ lang }) => lang === 'it-IT-noend') ?? null;
        speechSynthesis.speak(endless);
      });
      await pressInCard(page, 'Read aloud');
      await waitUntil('the reading', async () => (await pressed(page)) === 'true');
      await pressInCard(page, 'Read aloud');
      await waitUntil('its end', async () => (await pressed(page)) === 'false');
      expect(await page.evaluate(() => speechSynthesis.speaking || speechSynthesis.pending)).toBe(false);
    });
  });
}

/** Begins to note how the button changes. */
async function watchPressed(page: Page): Promise<() => Promise<(string | null)[]>> {
  const card = await waitUntil('a card', () => findCard(page));
  await card.evaluate((element) => {
    const seen: (string | null)[] = [];
    Object.assign(element, { seen });
    const button = element.querySelector('[aria-label="Read aloud"]') as Element;
    new MutationObserver(() => seen.push(button.getAttribute('aria-pressed'))).observe(button, {
      attributeFilter: ['aria-pressed'],
    });
  });
  return () => card.evaluate((element) => (element as unknown as { seen: (string | null)[] }).seen);
}
