/** The house plan, held against every file of src/. The rules are in architecture/rules.ts. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { brokenRules } from './architecture/broken-rules';
import { LAYERS } from './architecture/rules';
import type { SourceFile } from './architecture/source-file';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const files: SourceFile[] = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(tsx?|css|html)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({
    path: relative(ROOT, path).replaceAll(sep, '/'),
    text: readFileSync(path, 'utf8'),
  }));

test('no file of src/ breaks a rule of the house plan', () => {
  expect(brokenRules(files)).toEqual([]);
});

test.each(LAYERS)('the rule of $of is about files that are there', ({ of }) => {
  expect(files.some(({ path }) => path.startsWith(of))).toBe(true);
});
