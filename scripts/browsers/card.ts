/**
 * The card that explains a mark. Its shadow root is closed, so it is found as screen readers find it, by its role: in
 * Chromium through the accessibility tree; in Firefox, where that way ends at the closed root, through the browser's
 * own view of the root.
 */
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { findInClosedRoot } from './closed-shadow';
import type { Rect } from './marks';
import { DEFAULT_TIMEOUT_MS, waitUntil } from './poll';

export interface SeenCard {
  /** Everything the card says, as one string with single spaces. */
  text: string;
  /** The heading: the term that is explained; empty in a card that has none. */
  term: string;
  /** The first paragraph below the heading. */
  definition: string;
  role: string;
  rect: Rect;
}

const HOST = 'medigloss-card';
/** The last two are of the notes that take the card's place. */
const CARD_ROLES = ['dialog', 'tooltip', 'note', 'status', 'alert'];

/**
 * The card's own element in the closed shadow root, to click, type in or measure; null while no card is shown.
 * Who takes it disposes of it.
 */
export async function findCard(page: Page | Frame): Promise<ElementHandle | null> {
  const frame = 'mainFrame' in page ? page.mainFrame() : page;
  const product = await frame.page().browser().version();
  if (product.toLowerCase().startsWith('firefox')) {
    return findInClosedRoot(frame, HOST, CARD_ROLES.map((role) => `[role="${role}"]`).join());
  }
  const host = await frame.$(HOST);
  for (const role of host ? CARD_ROLES : []) {
    // The card may go between these questions; then there is none.
    const card = await host?.$(`::-p-aria([role="${role}"])`).catch(() => null);
    if (card) return card;
  }
  return null;
}

/** What the card says now; null while no card is shown. */
export async function readCard(page: Page | Frame): Promise<SeenCard | null> {
  const card = await findCard(page);
  if (!card) return null;
  try {
    return await card.evaluate((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return {
        // Not textContent, which would join the words of two paragraphs.
        text: (element as HTMLElement).innerText.replace(/\s+/g, ' ').trim(),
        term: element.querySelector('h1, h2, h3, [role="heading"]')?.textContent?.trim() ?? '',
        definition:
          [...element.querySelectorAll('p')].find((p) => !p.closest('header'))?.textContent?.trim() ?? '',
        role: element.getAttribute('role') ?? element.localName,
        rect: { x, y, width, height },
      };
    });
  } finally {
    await card.dispose();
  }
}

/** Waits for a card, or for one that fulfils `isWanted`, and gives back what it says. */
export function waitForCard(
  page: Page | Frame,
  isWanted: (card: SeenCard) => boolean = () => true,
  timeout = DEFAULT_TIMEOUT_MS,
): Promise<SeenCard> {
  const ask = async () => {
    const card = await readCard(page);
    return card && isWanted(card) ? card : undefined;
  };
  return waitUntil(`the card in ${page.url()}`, ask, timeout);
}

/** Waits until no card is shown. */
export async function waitForNoCard(page: Page | Frame, timeout = DEFAULT_TIMEOUT_MS): Promise<void> {
  await waitUntil(`the card to go in ${page.url()}`, async () => (await page.$(HOST)) === null, timeout);
}
