/** Where browsers stand on each system. Nothing here starts or installs one. */
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Browser, getInstalledBrowsers } from '@puppeteer/browsers';

export type BrowserKind = 'chromium' | 'firefox';

/** The variable that names a browser's program, for those who want another than the one we would find. */
export const ENVIRONMENT_VARIABLE = { chromium: 'MEDIGLOSS_CHROMIUM', firefox: 'MEDIGLOSS_FIREFOX' } as const;

/** Names on PATH. Branded Chrome and Edge will do: the extension is loaded through the DevTools pipe. */
const COMMANDS: Record<BrowserKind, string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
    'microsoft-edge',
    'msedge',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

const MAC_APPLICATIONS: Record<BrowserKind, string[]> = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: [
    'Firefox.app/Contents/MacOS/firefox',
    'Firefox Developer Edition.app/Contents/MacOS/firefox',
    'Firefox Nightly.app/Contents/MacOS/firefox',
  ],
};

const WINDOWS_PROGRAMS: Record<BrowserKind, string[]> = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Mozilla Firefox ESR\\firefox.exe'],
};

/** Puppeteer's own cache, which this project shares rather than making a second one. */
export function downloadFolder(): string {
  return process.env.PUPPETEER_CACHE_DIR ?? join(homedir(), '.cache', 'puppeteer');
}

/** Every place of this system where a browser of the kind may stand, likeliest first; not all of them exist. */
export function usualPlaces(kind: BrowserKind): string[] {
  const ending = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = COMMANDS[kind].flatMap((name) => folders.map((folder) => join(folder, name + ending)));
  if (process.platform === 'darwin') {
    const roots = ['/Applications', join(homedir(), 'Applications')];
    return [...onPath, ...MAC_APPLICATIONS[kind].flatMap((app) => roots.map((root) => join(root, app)))];
  }
  if (process.platform === 'win32') {
    const { PROGRAMFILES, LOCALAPPDATA } = process.env;
    const roots = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].filter(
      (root) => root !== undefined,
    );
    return [
      ...onPath,
      ...WINDOWS_PROGRAMS[kind].flatMap((program) => roots.map((root) => join(root, program))),
    ];
  }
  return onPath;
}

/** What earlier downloads left in the folder of downloads, newest first. */
export async function downloadedPlaces(kind: BrowserKind): Promise<string[]> {
  const cacheDir = downloadFolder();
  if (!existsSync(cacheDir)) return [];
  const wanted = kind === 'chromium' ? [Browser.CHROME, Browser.CHROMIUM] : [Browser.FIREFOX];
  const installed = await getInstalledBrowsers({ cacheDir });
  return installed
    .filter(({ browser }) => wanted.includes(browser))
    .sort((a, b) => b.buildId.localeCompare(a.buildId, 'en', { numeric: true }))
    .map(({ executablePath }) => executablePath);
}

/** Whether a program that can be driven from outside stands at the path. */
export function isUsableProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return !isSnap(path);
  } catch {
    return false;
  }
}

/**
 * Ubuntu's `firefox` and `chromium-browser` are shell scripts that start a snap. A snap sees neither our temporary
 * profile nor, often, the built extension, so it is no browser for us.
 * https://github.com/mozilla/geckodriver/issues/2010
 */
function isSnap(path: string): boolean {
  if (process.platform !== 'linux') return false;
  if (path.startsWith('/snap/')) return true;
  const start = readFileSync(path).subarray(0, 4096).toString('latin1');
  return start.startsWith('#!') && start.includes('/snap/bin/');
}
