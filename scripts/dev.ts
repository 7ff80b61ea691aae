/**
 * `npm run dev`: a browser with Medigloss on the sample page; each saved change is built, installed anew and shown.
 *
 * It watches the files itself and builds afresh: `vite build --watch` does not see changes to the content script,
 * which a nested build makes. And it installs again through the browser's protocol: after runtime.reload() an
 * unpacked extension stays off in a profile without developer mode.
 */
import { watch } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { launchWithExtension, type Session, untilClosed } from './browsers/launch';
import { exitWith } from './exit-with';
import { checkBrowser, checkUrl, hasDisplay, PAGE_OPTIONS } from './options';
import { serveSamplePage } from './sample-page/serve';
import { BUILDS, folderOf, makeBuild } from './targets';
import { ROOT } from './tool';

const HELP = `npm run dev -- [options]

  --url URL       open this page instead of the sample page
  --browser NAME  chromium (the default; Chrome and Edge count too) or firefox
  --headless      open no window; so it is wherever there is no display
  --help          print this text`;

const WATCHED = ['src', 'content-data', 'public', 'manifest.json', 'vite.config.ts'];

await exitWith(async () => {
  const { values } = parseArgs({ options: PAGE_OPTIONS });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const browser = checkBrowser(values.browser);
  const url = checkUrl(values.url);
  await makeBuild(BUILDS[browser]);
  const sample = await serveSamplePage();
  const session = await launchWithExtension({
    browser,
    extensionDir: folderOf(BUILDS[browser]),
    headless: values.headless || !hasDisplay(),
    online: true,
  });
  const page = (await session.browser.pages())[0] ?? (await session.browser.newPage());
  await page.goto(url ?? sample.url);
  const stop = onChange(async () => {
    await makeBuild(BUILDS[browser]);
    await session.reinstall();
    await reloadPages(session);
    console.log(`Installed anew at ${new Date().toLocaleTimeString()}`);
  });
  console.log('Watching for changes. Close the window or press Ctrl+C to end.');
  await untilClosed(session);
  stop();
  sample.close();
});

/** Calls `act` after each change, once for changes that come together, and never twice at a time. */
function onChange(act: () => Promise<void>): () => void {
  let changed = false;
  let acting = false;
  const notice = async () => {
    changed = true;
    if (acting) return;
    acting = true;
    while (changed) {
      changed = false;
      // Editors write a file in several steps.
      await pause(100);
      await act().catch((error: Error) => console.error(error.message));
    }
    acting = false;
  };
  const watchers = WATCHED.map((name) => watch(join(ROOT, name), { recursive: true }, notice));
  return () => {
    for (const watcher of watchers) watcher.close();
  };
}

/** Pages of the extension close when it is installed anew; the others keep the old content script until reloaded. */
async function reloadPages(session: Session): Promise<void> {
  for (const page of await session.browser.pages()) {
    if (page.url().startsWith('http')) await page.reload();
  }
}
