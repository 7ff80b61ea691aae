/** The folders of the packs that people wrote. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../tool';

/** Every folder of content-data that holds a `pack.yaml`. */
export function authoredPackFolders(): string[] {
  const all = join(ROOT, 'content-data');
  return readdirSync(all)
    .sort()
    .map((name) => join(all, name))
    .filter((folder) => existsSync(join(folder, 'pack.yaml')));
}
