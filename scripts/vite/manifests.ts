/** The manifest of each browser, derived from the one in the repository. */
import type { ManifestV3Export } from '@crxjs/vite-plugin';
import manifest from '../../manifest.json' with { type: 'json' };

export type Target = 'chrome' | 'firefox';

/**
 * Chrome suggests keys for four commands at most. The switch goes without: it is in the popup, which has a key.
 * https://developer.chrome.com/docs/extensions/reference/api/commands
 */
function withFourKeys({ 'switch-site': { suggested_key: _, ...switchSite }, ...commands }: Commands) {
  return { ...commands, 'switch-site': switchSite };
}

type Commands = typeof manifest.commands;

/**
 * Chrome doesn't know `browser_specific_settings`, Firefox neither service workers nor a minimum Chrome. What Chrome calls
 * the side panel is a sidebar in Firefox, which needs no permission.
 */
export function manifestFor(target: Target): ManifestV3Export {
  const { browser_specific_settings, minimum_chrome_version, background, side_panel, ...shared } = manifest;
  const { commands } = shared;
  const own =
    target === 'chrome'
      ? { background, minimum_chrome_version, side_panel, commands: withFourKeys(commands) }
      : {
          background: { scripts: [background.service_worker], type: background.type },
          browser_specific_settings,
          permissions: shared.permissions.filter((name) => name !== 'sidePanel'),
          sidebar_action: {
            default_panel: side_panel.default_path,
            default_title: shared.name,
            default_icon: shared.action.default_icon,
            // It opens when a reader asks for it.
            open_at_install: false,
          },
        };
  // The plugin wants literal types ("module"), which a JSON import widens to strings; the stores check the rest.
  return { ...shared, ...own } as ManifestV3Export;
}

/**
 * The oldest browser that the manifest lets in, as esbuild names targets: "chrome128". Code and style sheets are not
 * rewritten for older ones, which makes them smaller, and keeps `:dir()` what it is: Vite's own target would have it
 * guess the direction from the language.
 */
export function oldestBrowser(target: Target): string {
  return target === 'chrome'
    ? `chrome${manifest.minimum_chrome_version}`
    : `firefox${manifest.browser_specific_settings.gecko.strict_min_version}`;
}
