/** How Firefox is started with an unpacked extension. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { INSECURE_HOST } from './hosts';
import type { LaunchDetails } from './launch';

/** The browser itself should keep off the network and not greet anybody: what puppeteer's own list leaves on. */
const QUIET = {
  'app.normandy.enabled': false,
  'app.update.auto': false,
  'browser.aboutwelcome.enabled': false,
  'browser.discovery.enabled': false,
  'browser.newtabpage.activity-stream.asrouter.providers.cfr': 'null',
  'browser.newtabpage.activity-stream.feeds.telemetry': false,
  'browser.newtabpage.activity-stream.telemetry': false,
  'browser.ping-centre.telemetry': false,
  'browser.region.network.url': '',
  'browser.region.update.enabled': false,
  'browser.safebrowsing.provider.google4.updateURL': '',
  'browser.safebrowsing.provider.mozilla.updateURL': '',
  'browser.topsites.contile.enabled': false,
  'dom.push.connection.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'media.gmp-manager.url': '',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'network.trr.mode': 5,
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': '',
  'toolkit.telemetry.unified': false,
  'trailhead.firstrun.didSeeAboutWelcome': true,
};

/**
 * What the preferences above leave on, such as remote settings, finds nobody to talk to: a proxy that is not there.
 * Pages of this machine never go through a proxy.
 */
const OFFLINE = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.failover_direct': false,
  'network.proxy.allow_bypass': false,
  'network.proxy.no_proxies_on': INSECURE_HOST,
  'network.dns.localDomains': INSECURE_HOST,
};

/**
 * Firefox gives an extension a random address at each installation; the profile can hold it beforehand, which is
 * how we know it. https://github.com/mozilla/web-ext/issues/1043
 */
export async function launchFirefox(
  details: LaunchDetails,
): Promise<{ browser: Browser; extensionId: string }> {
  const { executablePath, extensionDir, headless, online, args, prefs, profileDir, viewport } = details;
  const extensionId = randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    userDataDir: profileDir,
    defaultViewport: viewport,
    // Without it, WebDriver BiDi may not look into moz-extension pages.
    args: ['--remote-allow-system-access', ...args],
    extraPrefsFirefox: {
      ...QUIET,
      ...(online ? {} : OFFLINE),
      ...prefs,
      'extensions.webextensions.uuids': JSON.stringify({ [readGeckoId(extensionDir)]: extensionId }),
    },
  });
  try {
    await browser.installExtension(extensionDir);
    return { browser, extensionId };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** @throws with one sentence when the folder holds no extension built for Firefox. */
function readGeckoId(extensionDir: string): string {
  const path = join(extensionDir, 'manifest.json');
  const manifest: { browser_specific_settings?: { gecko?: { id?: string } } } = JSON.parse(
    readFileSync(path, 'utf8'),
  );
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${path} has no browser_specific_settings.gecko.id: is it the build for Firefox?`);
  return id;
}
