/** How Chromium, Chrome and Edge are started with an unpacked extension. */
import { readFileSync } from 'node:fs';
import puppeteer, { type Browser } from 'puppeteer-core';
import { INSECURE_HOST } from './hosts';
import type { LaunchDetails } from './launch';
import { downloadFolder } from './places';

/** The browser itself should keep off the network and not greet anybody. */
const QUIET = [
  '--allow-browser-signin=false',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-features=NetworkTimeServiceQuerying',
  '--disable-quic',
  '--no-default-browser-check',
  '--no-pings',
];

/** What the flags above leave on finds nobody to talk to. */
const OFFLINE = `--host-resolver-rules=${[
  `MAP ${INSECURE_HOST} 127.0.0.1`,
  'MAP * ~NOTFOUND',
  ...['localhost', '*.localhost', '127.0.0.1', '[::1]'].map((host) => `EXCLUDE ${host}`),
].join(', ')}`;

/**
 * The extension goes in through the DevTools pipe, because branded Chrome ignores --load-extension.
 * https://groups.google.com/a/chromium.org/g/chromium-extensions/c/1-g8EFx2BBY
 */
export async function launchChromium(
  details: LaunchDetails,
): Promise<{ browser: Browser; extensionId: string }> {
  const { executablePath, extensionDir, headless, online, args, profileDir, viewport } = details;
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    userDataDir: profileDir,
    defaultViewport: viewport,
    args: [
      ...QUIET,
      ...(online ? [] : [OFFLINE]),
      ...(headless ? ['--disable-gpu'] : []),
      ...sandboxFlags(executablePath),
      ...args,
    ],
  });
  try {
    return { browser, extensionId: await browser.installExtension(extensionDir) };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Chromium refuses to sandbox as root, and on some systems a downloaded one can't. https://crbug.com/638180 */
function sandboxFlags(executablePath: string): string[] {
  const isRoot = process.getuid?.() === 0;
  const isUnsandboxedDownload = executablePath.startsWith(downloadFolder()) && forbidsUserNamespaces();
  return isRoot || isUnsandboxedDownload ? ['--no-sandbox'] : [];
}

/** Ubuntu 23.10 and later keep user namespaces to programs it knows, and a download is none of them. */
function forbidsUserNamespaces(): boolean {
  try {
    return readFileSync('/proc/sys/kernel/apparmor_restrict_unprivileged_userns', 'utf8').trim() === '1';
  } catch {
    return false;
  }
}
