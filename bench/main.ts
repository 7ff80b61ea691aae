/** `npm run bench`: what Medigloss costs the pages it reads, in a real browser. README.md says how to read it. */
import { join, relative, resolve } from 'node:path';
import { findBrowser } from '../scripts/browsers/find';
import { exitWith } from '../scripts/exit-with';
import { folderOf, makeBuild } from '../scripts/targets';
import { ROOT } from '../scripts/tool';
import type { Bench } from './bench';
import { bundleScript } from './in-page-script';
import { builtInLexicon } from './lexicons';
import { HELP, readOptions } from './options';
import { startPageServer } from './page-server';
import { savedPages } from './pages';
import { PARTS, type PartName } from './parts';
import { printSection, writeResults } from './report';
import type { Results } from './results';

const RESULTS = join(ROOT, 'test-results', 'bench.json');

await exitWith(async () => {
  const options = readOptions();
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  if (!options.dist) await makeBuild('chrome');
  const { product } = await findBrowser('chromium');
  const results: Results = { product, samples: options.samples, sections: [] };
  const server = await startPageServer();
  try {
    const bench: Bench = {
      extensionDir: options.dist ? resolve(options.dist) : folderOf('chrome'),
      samples: options.samples,
      savedPages: options.pages ? savedPages(options.pages) : [],
      builtIn: builtInLexicon(),
      server,
      script: await bundleScript('in-page/main.ts'),
    };
    console.log(`${product}; median [middle half] of ${options.samples} samples, fewer where that is said`);
    for (const name of options.parts) await measure(name, bench, results);
  } finally {
    server.close();
  }
  writeResults(results, RESULTS);
  console.log(`\nAlso in ${relative(ROOT, RESULTS)}`);
  return results.sections.some(({ failure }) => failure !== undefined) ? 1 : 0;
});

/** One part that fails doesn't take the others with it. */
async function measure(name: PartName, bench: Bench, results: Results): Promise<void> {
  // Not part of the table: some parts take minutes.
  console.error(`Measuring ${name} …`);
  const sections = await PARTS[name](bench).catch((error: unknown) => [
    { title: name, rows: [], failure: String(error) },
  ]);
  for (const section of sections) printSection(section);
  results.sections.push(...sections);
}
