/** `npm run build`: dist/chrome/ (Chrome, Edge and other Chromium browsers) and dist/firefox/. */
import { relative } from 'node:path';
import { exitWith } from './exit-with';
import { BUILDS, folderOf, makeBuild } from './targets';
import { ROOT } from './tool';

await exitWith(async () => {
  for (const build of Object.values(BUILDS)) {
    await makeBuild(build);
    console.log(`Built ${relative(ROOT, folderOf(build))}`);
  }
});
