/** Builds the contact sheet as one page that needs no other file. */
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { build } from 'vite';
import { ROOT } from '../../tool';
import { packModule } from '../../vite/pack-module';

/** @returns the HTML of the page, with its script and styles in it */
export async function buildSheet(): Promise<string> {
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    publicDir: false,
    plugins: [packModule(), preact()],
    build: {
      write: false,
      cssCodeSplit: false,
      // An older target would settle light-dark() for the whole page at once.
      target: 'esnext',
      rollupOptions: {
        input: join(ROOT, 'scripts/content/sheet/sheet.tsx'),
        output: { format: 'iife' },
      },
    },
  });
  if (!('output' in result)) throw new Error('The contact sheet was not built.');
  let script = '';
  let style = '';
  for (const part of result.output) {
    if (part.type === 'chunk') script += part.code;
    else if (part.fileName.endsWith('.css')) style += String(part.source);
  }
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Contact sheet</title>
<style>${style}</style><body><script>${script.replaceAll('</script', '<\\/script')}</script></body></html>`;
}
