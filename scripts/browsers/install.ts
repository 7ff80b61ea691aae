/** Puts a browser on a machine that has none: from Debian's packages, else from the browser maker's downloads. */
import { execFileSync, spawnSync } from 'node:child_process';
import { Browser, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import { type BrowserKind, downloadFolder } from './places';

const DEBIAN_PACKAGE = { chromium: 'chromium', firefox: 'firefox-esr' } as const;

/** A bare machine may have no font at all, and a text without glyphs has no width to rest a mouse on. */
const FONTS = 'fonts-liberation';

/**
 * Tries each way in turn and stops as soon as `isThere` says yes; a way that fails is told and passed over.
 * Whoever calls looks again afterwards, and says what is left to do if nothing helped.
 */
export async function installBrowser(kind: BrowserKind, isThere: () => Promise<boolean>): Promise<void> {
  for (const [name, way] of [
    ['the system packages', installPackage],
    ['a download', download],
  ] as const) {
    try {
      if ((await way(kind)) && (await isThere())) return;
    } catch (error) {
      console.error(
        `Installing ${kind} from ${name} failed: ${error instanceof Error ? error.message : error}`,
      );
    }
  }
}

/** Debian and Ubuntu only, and only where no password would be asked. Resolves to false where it does not apply. */
function installPackage(kind: BrowserKind): boolean {
  const asRoot = prefixForRoot();
  if (!asRoot || spawnSync('apt-get', ['--version']).status !== 0) return false;
  const run = (...args: string[]) => {
    const apt = [
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      '-q',
      '-y',
      '-o',
      'DPkg::Lock::Timeout=120',
    ];
    const [command = '', ...rest] = [...asRoot, ...apt, ...args];
    execFileSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'] });
  };
  console.log(`No ${kind} on this machine: installing the package ${DEBIAN_PACKAGE[kind]} …`);
  run('update');
  run('install', '--no-install-recommends', DEBIAN_PACKAGE[kind], FONTS);
  return true;
}

/** What to put before a command so that it runs as root: nothing, sudo, or undefined where that needs a person. */
function prefixForRoot(): string[] | undefined {
  if (process.getuid === undefined) return undefined;
  if (process.getuid() === 0) return [];
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : undefined;
}

async function download(kind: BrowserKind): Promise<boolean> {
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error(`there is no download for ${process.platform} on ${process.arch}.`);
  const browser = kind === 'chromium' ? Browser.CHROME : Browser.FIREFOX;
  console.log(`No ${kind} on this machine: downloading one to ${downloadFolder()} …`);
  const buildId = await resolveBuildId(browser, platform, 'stable');
  const installDeps = process.platform === 'linux' && process.getuid?.() === 0;
  await install({ browser, buildId, platform, cacheDir: downloadFolder(), installDeps });
  return true;
}
