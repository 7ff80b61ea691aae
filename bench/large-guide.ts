/** The extension with a guide of any size, to see what grows with it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../scripts/tool';
import type { Entry, Pack } from '../src/core/pack/pack';
import { builtInPack, generatedSource } from './lexicons';

const FORMS_OF_AN_ENTRY = 2;

/** A pack with made-up names and spellings. The definitions are those of the built-in pack, in turn; so is the outline. */
export function largeGuide(entries: number): Pack {
  const builtIn = builtInPack();
  const { entries: sources } = generatedSource(entries * FORMS_OF_AN_ENTRY);
  return {
    ...builtIn,
    figures: [],
    entries: sources.map(({ id, category, forms, not }, i): Entry => {
      const { familiarity, plain, more, topics } = builtIn.entries[i % builtIn.entries.length] as Entry;
      const term = forms[0]?.text ?? id;
      return {
        id,
        term,
        category: category as Entry['category'],
        familiarity,
        plain,
        more,
        topics,
        related: [],
        forms: [...forms],
        not: [...not],
      };
    }),
  };
}

/**
 * Builds the extension for Chromium with another pack in the place of the built-in one.
 * @returns its folder, which goes when this program ends
 */
export async function buildWith(pack: Pack): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'medigloss-large-'));
  process.once('exit', () => rmSync(outDir, { recursive: true, force: true }));
  await build({
    root: ROOT,
    mode: 'chrome',
    logLevel: 'warn',
    build: { outDir },
    plugins: [
      {
        name: 'medigloss:large-guide',
        // Before the plugin of the product, which would read the files.
        enforce: 'pre',
        load: (id) =>
          id.endsWith('/pack.yaml')
            ? { code: `export default JSON.parse(${JSON.stringify(JSON.stringify(pack))});`, map: null }
            : null,
      },
    ],
  });
  return outDir;
}
