/** Working the card as a reader does. */
import type { Page } from 'puppeteer-core';
import { findCard, restOnMark, type SeenCard, waitForCard } from '../../scripts/browsers/inspect';

/** The card that explains a word the pointer rests on. */
export async function explain(page: Page, text: string, term = text): Promise<SeenCard> {
  await restOnMark(page, text);
  return waitForCard(page, (card) => card.term === term);
}

/** Presses the button or link with this name in the card. */
export async function pressInCard(page: Page, name: string): Promise<void> {
  const card = await findCard(page);
  if (!card) throw new Error('No card is shown.');
  const box = await card.evaluate((element, wanted) => {
    const found = [...element.querySelectorAll('button, a, [role="button"]')].find(
      (each) => (each.getAttribute('aria-label') ?? each.textContent?.trim()) === wanted,
    );
    found?.scrollIntoView({ block: 'nearest' });
    // The first line of it: between the two of a wrapped one lies other text.
    const rect = found?.getClientRects()[0];
    return rect && { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
  }, name);
  await card.dispose();
  if (!box) throw new Error(`The card has no "${name}".`);
  await page.mouse.click(box.x, box.y);
}

/**
 * Presses "More", or "Less" where cards have been left open before, and waits until the card has turned.
 * @returns the name that the button has now
 */
export async function turnDepth(page: Page): Promise<'More' | 'Less'> {
  const isOpen = ({ text }: SeenCard) => text.includes('Less');
  const wasOpen = isOpen(await waitForCard(page));
  await pressInCard(page, wasOpen ? 'Less' : 'More');
  await waitForCard(page, (card) => isOpen(card) !== wasOpen);
  return wasOpen ? 'More' : 'Less';
}
