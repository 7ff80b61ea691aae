/**
 * Draws every figure and every card of the bundled pack, light and dark side by side, into pictures to look
 * through: `npm run content:sheet`. Labels of figures that overlap or get too small are named.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../browsers/find';
import { exitWith } from '../exit-with';
import { ROOT } from '../tool';
import { buildSheet } from './sheet/build-sheet';
import { SHEET } from './sheet/measures';

const FOLDER = join(ROOT, 'test-results', 'contact-sheet');

exitWith(async () => {
  const html = await buildSheet();
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  await writeFile(join(FOLDER, 'sheet.html'), html);
  const { executablePath } = await findBrowser('chromium');
  const browser = await puppeteer.launch({
    executablePath,
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: SHEET.width, height: SHEET.height });
    await page.setContent(html);
    const { pictures, problems } = await page.evaluate(() => globalThis.contactSheet);
    for (let picture = 0; picture < pictures; picture++) {
      await page.evaluate((number) => globalThis.contactSheet.show(number), picture);
      const name = `${String(picture + 1).padStart(2, '0')}.png`;
      await writeFile(join(FOLDER, name), await page.screenshot());
    }
    console.log(`${pictures} pictures are in ${relative(process.cwd(), FOLDER)}.`);
    for (const problem of problems) console.log(problem);
    return problems.length > 0 ? 1 : 0;
  } finally {
    await browser.close();
  }
});
