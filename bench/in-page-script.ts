/** Bundles what runs in the page into one classic script, minified as the content script is. */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import { ROOT } from '../scripts/tool';
import type * as Measure from './in-page/measure';

type Functions = typeof Measure;

const NAME = 'mediglossBench';

export async function bundleInPageScript(): Promise<string> {
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    build: {
      write: false,
      lib: { entry: join(ROOT, 'bench/in-page/measure.ts'), formats: ['iife'], name: NAME },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  return (output as Rolldown.RolldownOutput).output[0].code;
}

/** Calls a function of the script in a page that it has been put into. */
export async function callInPage<Name extends keyof Functions>(
  page: Page,
  name: Name,
  ...values: Parameters<Functions[Name]>
): Promise<ReturnType<Functions[Name]>> {
  const call = `${NAME}.${name}(${values.map((value) => JSON.stringify(value)).join(', ')})`;
  return (await page.evaluate(call)) as ReturnType<Functions[Name]>;
}
