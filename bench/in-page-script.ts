/** Bundles code for pages into one classic script, minified as the content script is, and calls it there. */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import { ROOT } from '../scripts/tool';
import type * as InPage from './in-page/main';

type Functions = typeof InPage;

const NAME = 'mediglossBench';

/** @param entry a file of bench/ */
export async function bundleScript(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    build: {
      write: false,
      lib: { entry: join(ROOT, 'bench', entry), formats: ['iife'], name: NAME },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  return (output as Rolldown.RolldownOutput).output[0].code;
}

/** Calls a function of in-page/main.ts in a page that the script has been put into. */
export async function callInPage<Name extends keyof Functions>(
  page: Page,
  name: Name,
  ...values: Parameters<Functions[Name]>
): Promise<Awaited<ReturnType<Functions[Name]>>> {
  const call = `${NAME}.${name}(${values.map((value) => JSON.stringify(value)).join(', ')})`;
  return (await page.evaluate(call)) as Awaited<ReturnType<Functions[Name]>>;
}
