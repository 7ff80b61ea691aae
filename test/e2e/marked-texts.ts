/** What is marked in a page, as short texts. */
import type { Frame, Page } from 'puppeteer-core';
import { listMarks } from '../../scripts/browsers/inspect';
import { waitUntil } from './stage';

/** The marked texts of a page or frame, in the order of the alphabet. */
export async function markedTexts(page: Page | Frame): Promise<string[]> {
  return (await listMarks(page)).map(({ text }) => text).sort();
}

/** Waits until just these texts are marked, whatever their order. */
export async function waitForTexts(page: Page | Frame, wanted: readonly string[]): Promise<void> {
  const sorted = [...wanted].sort();
  let last: string[] = [];
  await waitUntil(`marks on ${JSON.stringify(sorted)}`, async () => {
    last = await markedTexts(page);
    return JSON.stringify(last) === JSON.stringify(sorted);
  }).catch((error: Error) => {
    throw new Error(`${error.message} Marked were ${JSON.stringify(last)}.`);
  });
}

/** A page with this body. */
export function english(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
}
