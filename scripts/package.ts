/** `npm run package`: one zip for each store in dist/. The same sources give the same bytes, on any day and machine. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { exitWith } from './exit-with';
import { BUILDS, folderOf, makeBuild } from './targets';
import { ROOT } from './tool';

/** The first moment a zip can name, in whatever time zone; the real times would differ with each build. */
const FIXED_TIME = new Date(1980, 0, 1);

await exitWith(async () => {
  for (const build of Object.values(BUILDS)) {
    await makeBuild(build);
    const folder = folderOf(build);
    const { version }: { version: string } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    const path = join(ROOT, 'dist', `medigloss-${version}-${build}.zip`);
    const bytes = zip(folder);
    writeFileSync(path, bytes);
    console.log(`Packed ${relative(ROOT, path)} (${Math.ceil(bytes.length / 1024)} KB)`);
  }
});

function zip(folder: string): Uint8Array {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    // Records of the build itself, such as `.vite/manifest.json`, are no part of the extension.
    .filter((name) => !name.startsWith('.'))
    .sort();
  const files: Zippable = {};
  for (const name of names) files[name] = readFileSync(join(folder, name));
  return zipSync(files, { level: 9, mtime: FIXED_TIME });
}
