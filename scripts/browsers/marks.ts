/**
 * The marks in a page, read from its registry of highlights, which an extension shares with its page.
 *
 * Functions that run in the page hold no named inner function: tsx would wrap it in a helper the page does not have.
 * https://github.com/evanw/esbuild/issues/2605
 */
import type { Frame, Page } from 'puppeteer-core';
import { DEFAULT_TIMEOUT_MS, waitUntil } from './poll';

/** A place on the screen, in CSS pixels from the top left corner of the page's or frame's view. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface SeenMark {
  /** The marked text as it stands in the page. */
  text: string;
  /** The first line box of the mark; without size where the mark is not shown. */
  rect: Rect;
  /** The name of its highlight in the page's registry. */
  highlight: string;
}

/** All marks that stand in the page now, in the order of the page's highlights. */
export function listMarks(page: Page | Frame): Promise<SeenMark[]> {
  return page.evaluate(() => {
    const marks: SeenMark[] = [];
    for (const [highlight, ranges] of CSS.highlights) {
      for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
        // A StaticRange does not follow the page: one that points to what is gone is no mark any more.
        if (!startContainer.isConnected || !endContainer.isConnected) continue;
        const range = document.createRange();
        try {
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
        } catch {
          continue;
        }
        const { x, y, width, height } = range.getClientRects()[0] ?? range.getBoundingClientRect();
        marks.push({ text: range.toString(), rect: { x, y, width, height }, highlight });
      }
    }
    return marks;
  });
}

/** Waits until marks stand in the page, or marks that fulfil `isEnough`, and gives them back. */
export function waitForMarks(
  page: Page | Frame,
  isEnough: (marks: SeenMark[]) => boolean = (marks) => marks.length > 0,
  timeout = DEFAULT_TIMEOUT_MS,
): Promise<SeenMark[]> {
  const ask = async () => {
    const marks = await listMarks(page);
    return isEnough(marks) ? marks : undefined;
  };
  return waitUntil(`marks in ${page.url()}`, ask, timeout);
}

/** Scrolls to the first mark with this text (small and capital letters count) and says where it then is. */
export async function scrollToMark(page: Page | Frame, text: string): Promise<Rect> {
  const isThere = (marks: SeenMark[]) => marks.some((mark) => mark.text === text && mark.rect.width > 0);
  const before = (await waitForMarks(page, isThere)).find(
    (mark) => mark.text === text && mark.rect.width > 0,
  );
  await page.evaluate(
    (top) => scrollBy({ top: top - innerHeight / 2, behavior: 'instant' }),
    before?.rect.y ?? 0,
  );
  const after = (await listMarks(page)).find((mark) => mark.text === text && mark.rect.width > 0);
  if (!after) throw new Error(`The mark "${text}" went away while the page scrolled to it.`);
  return after.rect;
}

/** Brings the mouse to rest on the first mark with this text, as a hand would: from outside, in a few steps. */
export async function restOnMark(page: Page, text: string): Promise<void> {
  const { x, y, width, height } = await scrollToMark(page, text);
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 3 });
}
