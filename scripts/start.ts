/** `npm start`: a browser with Medigloss in it, on a sample page; without a display, a picture of it. */
import { parseArgs } from 'node:util';
import { launchWithExtension, type Session, untilClosed } from './browsers/launch';
import { exitWith } from './exit-with';
import { explainOneMark } from './explain-one-mark';
import { checkBrowser, checkUrl, hasDisplay, PAGE_OPTIONS } from './options';
import { serveSamplePage } from './sample-page/serve';
import { BUILDS, folderOf, makeBuild } from './targets';

const HELP = `npm start -- [options]

  --url URL          open this page instead of the sample page
  --browser NAME     chromium (the default; Chrome and Edge count too) or firefox
  --headless         open no window: explain one term, save a picture and end; so it is wherever there is no display
  --screenshot FILE  where the picture goes (test-results/start.png); implies --headless
  --help             print this text`;

await exitWith(async () => {
  const options = readOptions();
  if (options.help) {
    console.log(HELP);
    return;
  }
  const build = BUILDS[options.browser];
  console.log(`Building for ${build} …`);
  await makeBuild(build);
  const sample = options.url === undefined ? await serveSamplePage() : undefined;
  const session = await launchWithExtension({
    browser: options.browser,
    extensionDir: folderOf(build),
    headless: options.headless,
    online: options.url !== undefined,
  });
  try {
    const url = options.url ?? sample?.url ?? '';
    if (options.headless) await explainOneMark(session, url, options.screenshot);
    else await show(session, url);
  } finally {
    await session.close();
    sample?.close();
  }
});

async function show(session: Session, url: string): Promise<void> {
  const { browser } = session;
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await page.goto(url);
  await page.bringToFront();
  console.log(`${session.product} shows ${url} with Medigloss. Close its window to end.`);
  await untilClosed(session);
}

function readOptions() {
  const { values } = parseArgs({ options: { ...PAGE_OPTIONS, screenshot: { type: 'string' } } });
  return {
    help: values.help,
    browser: checkBrowser(values.browser),
    url: checkUrl(values.url),
    headless: values.headless || values.screenshot !== undefined || !hasDisplay(),
    screenshot: values.screenshot ?? 'test-results/start.png',
  };
}
