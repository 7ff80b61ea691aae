/** What a reader would do first, done by itself: rest on a marked term, read its card. With a picture to show for it. */
import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { findCard, listMarks, restOnMark, waitForCard, waitForMarks } from './browsers/inspect';
import type { Session } from './browsers/launch';
import { ROOT } from './tool';

export async function explainOneMark(session: Session, url: string, picture: string): Promise<void> {
  const page = await session.browser.newPage();
  await page.goto(url);
  const marks = await waitForMarks(page, (all) => all.some(isShown));
  const mark = marks.find(isShown);
  if (!mark) throw new Error(`No term is marked in ${url}.`);
  await restOnMark(page, mark.text);
  const card = await waitForCard(page);
  // The picture shows the card as it is read, not on its way in.
  const shown = await findCard(page);
  await shown?.evaluate((element) => Promise.all(element.getAnimations().map(({ finished }) => finished)));
  const path = resolve(ROOT, picture);
  mkdirSync(dirname(path), { recursive: true });
  await page.screenshot({ path: path as `${string}.png` });
  // Counted last, because marks come in batches.
  console.log(`${session.product} shows ${url} with ${(await listMarks(page)).length} marks.`);
  console.log(`Rested on "${mark.text}". The card says:\n  ${card.term}\n  ${card.definition}`);
  console.log(`Picture: ${picture}`);
}

function isShown({ rect }: { rect: { width: number } }): boolean {
  return rect.width > 0;
}
