/** Draws the icons of the toolbar and the stores from icon.svg: `npm run icons`. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../browsers/find';

const SIZES = [16, 32, 48, 128];
const FOLDER = 'public/icons';
/** The icon where Medigloss is off: grey, and its dots are gone as the marks are. */
const OFF = { '#0a6466': '#7a8a8b', '#8fe0d8': '#7a8a8b' };

const svg = await readFile(new URL('./icon.svg', import.meta.url), 'utf8');
const off = Object.entries(OFF).reduce((text, [from, to]) => text.replaceAll(from, to), svg);

const { executablePath } = await findBrowser('chromium');
const browser = await puppeteer.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
await mkdir(FOLDER, { recursive: true });
for (const [name, source] of [
  ['on', svg],
  ['off', off],
] as const) {
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0">${source.replace('<svg ', `<svg width="${size}" height="${size}" `)}`,
    );
    const picture = await page.screenshot({ omitBackground: true });
    await writeFile(join(FOLDER, `${name}-${size}.png`), picture);
  }
}
await browser.close();
