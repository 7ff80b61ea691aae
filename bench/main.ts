/** `npm run bench`: what Medigloss costs the pages it reads, in a real browser. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchWithExtension } from '../scripts/browsers/launch';
import { exitWith } from '../scripts/exit-with';
import { folderOf, makeBuild } from '../scripts/targets';
import { ROOT } from '../scripts/tool';
import { type ColdScan, type ColdScanOptions, measureColdScan, measureMatcherStart } from './cold-scan';
import { generatedPage } from './generated-page';
import { bundleInPageScript } from './in-page-script';
import { MARKS, measurePageChanges } from './page-changes';
import { startPageServer } from './page-server';
import { printResults, type Results, writeResults } from './report';
import { contentScriptSizes } from './script-size';
import { readTerms } from './terms';

const RESULTS = join(ROOT, 'test-results', 'bench.json');

const HELP = `npm run bench -- [options]

  --pages FOLDER  measure the first look at each .html file of this folder too
  --samples N     so many samples of each number, 15 unless said so
  --dist FOLDER   measure this build of the extension for Chromium instead of a new one
  --help          print this text`;

await exitWith(async () => {
  const { values } = parseArgs({
    options: {
      pages: { type: 'string' },
      samples: { type: 'string', default: '15' },
      dist: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const samples = Number(values.samples);
  if (!Number.isInteger(samples) || samples < 1)
    throw new Error(`--samples is a number, not "${values.samples}".`);
  if (!values.dist) await makeBuild('chrome');
  const extensionDir = values.dist ? resolve(values.dist) : folderOf('chrome');
  const results = await measure(extensionDir, samples, values.pages);
  printResults(results);
  writeResults(results, RESULTS);
  console.log(`\nAlso in ${relative(ROOT, RESULTS)}`);
});

async function measure(extensionDir: string, samples: number, folder: string | undefined): Promise<Results> {
  const { lexicon, sureForms } = readTerms();
  const script = await bundleInPageScript();
  const pages = new Map([
    ['a generated page dense with terms', generatedPage({ paragraphs: 500, wordsPerTerm: 4 }, sureForms)],
    ['an ordinary generated page', generatedPage({ paragraphs: 500, wordsPerTerm: 150 }, sureForms)],
    ...(folder ? htmlFiles(folder) : []),
  ]);
  const server = await startPageServer();
  const session = await launchWithExtension({ browser: 'chromium', extensionDir, headless: true });
  try {
    const { browser, product } = session;
    const options: ColdScanOptions = { browser, script, lexicon, samples };
    const matcherStart = await measureMatcherStart(server.add('<!doctype html>'), options);
    const coldScans: ColdScan[] = [];
    for (const [name, html] of pages) {
      coldScans.push(await measureColdScan(name, server.add(html), options));
    }
    // Each paragraph of sixty words holds twelve terms; some break off at its links.
    const full = server.add(generatedPage({ paragraphs: MARKS / 10, wordsPerTerm: 4 }, sureForms));
    const pageChanges = await measurePageChanges(browser, full, script, samples);
    const contentScript = contentScriptSizes(extensionDir);
    return { product, samples, matcherStart, coldScans, contentScript, pageChanges };
  } finally {
    await session.close();
    server.close();
  }
}

function htmlFiles(folder: string): [string, string][] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
}
