import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { readAuthoredPack } from '../../content-data/authored-pack';
import { checkPack } from '../../content-data/check/index';
import { compilePack } from '../../content-data/compile-pack';
import { formatProblem } from '../../content-data/problem';

/** Makes `import pack from '…/pack.yaml'` give the compiled pack; a pack with problems ends the build. */
export function packModule(): Plugin {
  return {
    name: 'medigloss:pack',
    load(id) {
      if (!id.endsWith('/pack.yaml')) return null;
      const folder = dirname(id);
      for (const file of filesBelow(folder)) this.addWatchFile(file);
      const authored = readAuthoredPack(folder);
      const problems = checkPack(authored);
      if (problems.length > 0) {
        this.error(`The pack ${authored.id} can't be built.\n${problems.map(formatProblem).join('\n')}`);
      }
      // JSON.parse of a string is read faster than the same data as an object literal.
      const json = JSON.stringify(JSON.stringify(compilePack(authored)));
      return { code: `export default JSON.parse(${json});`, map: null };
    },
  };
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
