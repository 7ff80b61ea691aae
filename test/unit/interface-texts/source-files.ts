/** The files of src/ that hold code or a page, as they stand. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SourceFile } from '../architecture/source-file';

const ROOT = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));

export const sourceFiles: SourceFile[] = readdirSync(join(ROOT, 'src'), {
  recursive: true,
  withFileTypes: true,
})
  .filter((entry) => entry.isFile() && /\.(tsx?|html)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({
    path: relative(ROOT, path).replaceAll(sep, '/'),
    text: readFileSync(path, 'utf8'),
  }));
