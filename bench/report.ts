/** What was measured, as a table for people and as JSON beside it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { table } from '../scripts/content/table';
import type { ColdScan } from './cold-scan';
import type { PageChanges } from './page-changes';
import type { FileSize } from './script-size';
import type { Spread } from './statistics';

export interface Results {
  /** The browser, as it calls itself. */
  product: string;
  samples: number;
  matcherStart: Spread;
  coldScans: ColdScan[];
  contentScript: FileSize[];
  pageChanges: PageChanges;
}

export function printResults(results: Results): void {
  const { product, samples, coldScans, contentScript, pageChanges } = results;
  console.log(`${product}; median [middle half] of ${samples} samples`);
  heading('In each frame, before its first sentence');
  print([['matcher made and used twice', milliseconds(results.matcherStart)]]);
  for (const scan of coldScans) {
    heading(`First look at ${scan.page}: ${scan.textNodes} text nodes, ${scan.occurrences} terms`);
    print([
      ['bare walk', milliseconds(scan.bareMilliseconds)],
      ['walk and matching', milliseconds(scan.scanMilliseconds)],
      ['walk ÷ bare walk', ratio(scan.walkRatio)],
      ['walk and matching ÷ bare walk', ratio(scan.scanRatio)],
    ]);
  }
  heading('Content script');
  print(
    contentScript.map(({ file, bytes, compressed }) => [
      file,
      `${kilobytes(bytes)}, ${kilobytes(compressed)} gzipped`,
    ]),
  );
  const { marks, changes } = pageChanges;
  heading(`A page’s own ${changes} inserts and removes with ${marks} marks ÷ without Medigloss`);
  print([
    ['its script, without', milliseconds(pageChanges.bareMilliseconds)],
    ['its script', ratio(pageChanges.scriptRatio)],
    ['with style and layout', ratio(pageChanges.withLayoutRatio)],
  ]);
}

export function writeResults(results: Results, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(results, null, 2)}\n`);
}

function heading(text: string): void {
  console.log(`\n${text}`);
}

function print(rows: [string, string][]): void {
  console.log(table(rows.map(([name, value]) => [`  ${name}`, value])));
}

function milliseconds(spread: Spread): string {
  return `${numbers(spread)} ms`;
}

function ratio(spread: Spread): string {
  return `${numbers(spread)} times`;
}

function numbers({ median, lower, upper }: Spread): string {
  return `${median.toFixed(2)} [${lower.toFixed(2)} – ${upper.toFixed(2)}]`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}
