import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { findCard, waitForMarks, waitForNoCard } from '../../scripts/browsers/inspect';
import { explain, pressInCard } from './card-hands';
import { forgetChoices, pressOn } from './own-pages';
import { isFirefox, useStage, waitUntil } from './stage';

const PAPER = { light: 'rgb(255, 255, 255)', dark: 'rgb(24, 33, 35)' };

/** What is measured of the card; sizes in CSS pixels. */
interface Look {
  paper: string;
  /** Of its text: that of the interface, not of the page. */
  direction: string;
  /** Names of what can be pressed and is smaller than so many pixels, or lies outside the card. */
  small: string[];
  outside: string[];
  isWide: boolean;
}

async function lookOf(page: Page, target = 24): Promise<Look> {
  const card = await waitUntil('a card', () => findCard(page));
  try {
    return await card.evaluate((element, least) => {
      const box = element.getBoundingClientRect();
      const small: string[] = [];
      const outside: string[] = [];
      for (const each of element.querySelectorAll('button, .entry-item a')) {
        // What belongs to a popover that is closed is not drawn.
        const rect = each.getClientRects()[0];
        const name = each.getAttribute('aria-label') ?? each.textContent ?? '';
        if (!rect) continue;
        // A link in a line of text is as high as the line.
        const line = Number.parseFloat(getComputedStyle(each.parentElement as Element).lineHeight) || 0;
        if (Math.max(rect.height, each.matches('a') ? line : 0) < least) small.push(name);
        if (rect.left < box.left || rect.right > box.right) outside.push(name);
      }
      return {
        paper: getComputedStyle(element).backgroundColor,
        direction: getComputedStyle(element).direction,
        small,
        outside,
        isWide: element.scrollWidth > element.clientWidth,
      };
    }, target);
  } finally {
    await card.dispose();
  }
}

describe.each(['light', 'dark'] as const)('where the system is %s', (system) => {
  const stage = useStage(
    isFirefox
      ? { prefs: { 'layout.css.prefers-color-scheme.content-override': system === 'dark' ? 0 : 1 } }
      : {},
  );
  const open = async (head: string): Promise<Page> => {
    const page = await stage.open(
      stage.server.page(`<!doctype html><html lang="en"><title>A page</title>${head}
        <p>Her sciatica came from a herniated disc.</p></html>`),
    );
    if (!isFirefox) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: system }]);
    await waitForMarks(page);
    await explain(page, 'sciatica');
    return page;
  };

  it.each([
    ['that says nothing', '', system],
    ['that can do both', '<style>:root { color-scheme: light dark; }</style>', system],
    ['with a light style sheet', '<style>:root { color-scheme: light; }</style>', 'light'],
    ['with a dark style sheet', '<style>:root { color-scheme: only dark; }</style>', 'dark'],
    ['whose head says dark', '<meta name="color-scheme" content="dark">', 'dark'],
    ['whose head says nonsense', '<meta name="color-scheme" content="dark; red">', system],
  ] as const)('the card on a page %s agrees with it', async (_, head, theme) => {
    expect((await lookOf(await open(head))).paper).toBe(PAPER[theme]);
  });

  it('the reader’s choice outweighs page and system', async () => {
    const other = system === 'light' ? 'dark' : 'light';
    const options = await stage.openOwn('src/options/options.html');
    await pressOn(options, 'radio', other === 'dark' ? 'Dark' : 'Light');
    const page = await open(`<style>:root { color-scheme: ${system}; }</style>`);
    await waitUntil('the choice to arrive', async () => {
      if ((await lookOf(page)).paper === PAPER[other]) return true;
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
      await page.mouse.move(5, 5);
      await explain(page, 'sciatica');
      return false;
    });
    await forgetChoices(options);
  });
});

describe.each([
  ['a mouse', 24, {}],
  ['a finger', 44, { hasTouch: true, isMobile: true }],
] as const)('for %s', (_, target, viewport) => {
  // Firefox: 1 is a coarse pointer, 6 a fine one that can hover.
  const stage = useStage(
    isFirefox ? { prefs: { 'ui.primaryPointerCapabilities': target === 44 ? 1 : 6 } } : {},
  );

  it.each(['ltr', 'rtl'])(
    'all can be pressed and nothing leaves the card, 320 px wide, %s',
    async (direction) => {
      const page = await stage.open(
        stage.server.page(`<!doctype html><html lang="en" dir="${direction}"><title>A page</title>
        <meta name="viewport" content="width=device-width">
        <p>Her sciatica came from a herniated disc, she said.</p></html>`),
      );
      await page.setViewport({ width: 320, height: 700, ...(isFirefox ? {} : viewport) });
      await waitForMarks(page);
      expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(target === 44);
      await explain(page, 'herniated disc');
      await pressInCard(page, 'sciatic nerve');
      await waitUntil('the way back', async () => {
        const card = await findCard(page);
        return card?.evaluate((element) => element.querySelector('nav') !== null);
      });
      const look = await lookOf(page, target);
      expect(look).toMatchObject({ small: [], outside: [], isWide: false, direction: 'ltr' });
    },
  );
});

describe.each([
  ['that asks for less motion', true],
  ['that asks for nothing', false],
])('in a browser %s', (_, isLess) => {
  const stage = useStage(isFirefox ? { prefs: { 'ui.prefersReducedMotion': isLess ? 1 : 0 } } : {});

  it(`the card appears ${isLess ? 'at once, and nothing in it moves' : 'softly'}`, async () => {
    const page = await stage.open(
      stage.server.page(
        '<!doctype html><html lang="en"><title>A page</title><p>Her sciatica hurt.</p></html>',
      ),
    );
    if (!isFirefox)
      await page.emulateMediaFeatures([
        { name: 'prefers-reduced-motion', value: isLess ? 'reduce' : 'no-preference' },
      ]);
    await waitForMarks(page);
    await explain(page, 'sciatica');
    const card = await waitUntil('a card', () => findCard(page));
    const moving = await card.evaluate((element) =>
      [element, ...element.querySelectorAll('*')]
        .flatMap((each) => {
          const { animationDuration, transitionDuration } = getComputedStyle(each);
          return `${animationDuration}, ${transitionDuration}`.split(', ');
        })
        .some((duration) => Number.parseFloat(duration) > 0),
    );
    await card.dispose();
    expect(moving).toBe(!isLess);
  });
});
