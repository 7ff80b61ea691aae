/** Small pages about sciatica, with whatever a test needs around it. */
import type { Page } from 'puppeteer-core';
import { waitForMarks } from '../../scripts/browsers/inspect';
import type { Stage } from './stage';

export interface PageParts {
  head?: string;
  html?: string;
  body: string;
}

/** Opens a page and waits until its terms are marked. */
export async function openPage(stage: Stage, { head = '', html = '', body }: PageParts): Promise<Page> {
  const page = await stage.open(
    stage.server.page(
      `<!doctype html><html lang="en" ${html}><meta name="viewport" content="width=device-width">${head}<body>${body}</body></html>`,
    ),
  );
  await waitForMarks(page);
  return page;
}
