/** Tabs that are not in front wait; what is expected of their marks is looked at as a reader does, in front. */
import type { Page } from 'puppeteer-core';
import { type SeenMark, waitForMarks } from '../../scripts/browsers/marks';

/** Waits for marks in a page that is brought to the front for it; then another page is in front again. */
export async function waitForMarksInFront(
  page: Page,
  isEnough: (marks: SeenMark[]) => boolean,
  back: Page,
): Promise<SeenMark[]> {
  await page.bringToFront();
  const marks = await waitForMarks(page, isEnough);
  await back.bringToFront();
  return marks;
}
