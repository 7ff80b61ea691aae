/** Finds a browser, and puts one in place where there is none. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { installBrowser } from './install';
import {
  type BrowserKind,
  downloadedPlaces,
  ENVIRONMENT_VARIABLE,
  isUsableProgram,
  usualPlaces,
} from './places';

export type { BrowserKind } from './places';

export interface FoundBrowser {
  kind: BrowserKind;
  /** As the browser calls itself, with its version where it tells: "Chromium 150.0.1", "Mozilla Firefox 150.0esr". */
  product: string;
  executablePath: string;
}

/**
 * The browser to use: the one the environment names, else the first in the usual places or in the folder of
 * downloads, else a newly installed one.
 * @throws with one sentence that says what to do, when there is none and none can be installed.
 */
export async function findBrowser(kind: BrowserKind): Promise<FoundBrowser> {
  const found = await lookForBrowser(kind);
  if (found) return found;
  await installBrowser(kind, async () => (await lookForBrowser(kind)) !== undefined);
  const installed = await lookForBrowser(kind);
  if (installed) return installed;
  throw new Error(
    `No ${kind} was found and none could be installed: install one, ` +
      `or set ${ENVIRONMENT_VARIABLE[kind]} to the path of its program.`,
  );
}

/** Looks in all places, and installs nothing. */
export async function lookForBrowser(kind: BrowserKind): Promise<FoundBrowser | undefined> {
  const named = process.env[ENVIRONMENT_VARIABLE[kind]];
  if (named) {
    if (isUsableProgram(named)) return describe(kind, named);
    throw new Error(
      `${ENVIRONMENT_VARIABLE[kind]} names "${named}", which is no program that can be used here: correct or unset it.`,
    );
  }
  const executablePath =
    usualPlaces(kind).find(isUsableProgram) ?? (await downloadedPlaces(kind)).find(isUsableProgram);
  return executablePath === undefined ? undefined : describe(kind, executablePath);
}

async function describe(kind: BrowserKind, executablePath: string): Promise<FoundBrowser> {
  return { kind, executablePath, product: (await askVersion(executablePath)) ?? kind };
}

async function askVersion(executablePath: string): Promise<string | undefined> {
  // On Windows `chrome.exe --version` opens a window and prints nothing.
  if (process.platform === 'win32') return undefined;
  try {
    const { stdout } = await promisify(execFile)(executablePath, ['--version'], { timeout: 15_000 });
    return stdout.trim().replace(/ built on .*/, '') || undefined;
  } catch {
    return undefined;
  }
}
