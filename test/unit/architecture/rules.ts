/**
 * Who may import what, as data. A new folder of src/ needs a layer here; the check names each broken rule in a
 * sentence. Paths that end with a slash are folders, with all that is in them; other names are files or packages.
 */

export interface Layer {
  /** The folder, or the file, that the rule is about. */
  of: string;
  mayImport: readonly string[];
  because: string;
}

/** The figures of the pack are drawn with the colours of the card they stand in. */
const FIGURE_SHEET = 'content-data/sciatica-and-knee-pain/figures/figure.css';

const EXTENSION_PAGE = ['src/core/', 'src/platform/', 'src/ui/', 'src/bundled-pack.ts', 'preact'];

export const LAYERS: readonly Layer[] = [
  {
    of: 'src/core/',
    mayImport: ['src/core/', 'valibot', 'papaparse'],
    because: 'the core is pure and runs without a browser',
  },
  {
    of: 'src/platform/',
    mayImport: [
      'src/core/',
      'src/platform/',
      'valibot',
      'idb',
      'webextension-polyfill',
      'public/_locales/en/messages.json',
    ],
    because: 'the platform is a thin face of the browser that everything else stands on',
  },
  {
    of: 'src/ui/',
    mayImport: ['src/core/', 'src/ui/', 'src/platform/i18n.ts', FIGURE_SHEET, 'preact', 'minisearch'],
    because: 'shared components are given what they show and say, and ask the browser for texts only',
  },
  {
    of: 'src/page/',
    mayImport: ['src/core/', 'src/platform/', 'src/ui/', 'src/page/', 'src/card-sheet.ts', 'preact'],
    because: 'the content script runs in every frame and stays small',
  },
  {
    of: 'src/this-page/',
    mayImport: [...EXTENSION_PAGE, 'src/this-page/'],
    because: 'popup and panel share it, and it knows neither',
  },
  {
    of: 'src/popup/',
    mayImport: [...EXTENSION_PAGE, 'src/this-page/', 'src/popup/'],
    because: 'popup, options and reader stand each on their own',
  },
  {
    of: 'src/options/',
    mayImport: [...EXTENSION_PAGE, 'src/options/'],
    because: 'popup, options and reader stand each on their own',
  },
  {
    of: 'src/reader/',
    mayImport: [...EXTENSION_PAGE, 'src/reader/'],
    because: 'popup, options and reader stand each on their own',
  },
  {
    of: 'src/panel/',
    mayImport: [...EXTENSION_PAGE, 'src/reader/', 'src/this-page/', 'src/panel/'],
    because: 'the panel is the reader beside a page, and neither popup nor options',
  },
  {
    of: 'src/background/',
    mayImport: [
      'src/core/',
      'src/platform/',
      'src/injected/',
      'src/ui/search.ts',
      'src/bundled-pack.ts',
      'src/card-sheet.ts',
      'src/background/',
      'src/page/card.iife.ts',
    ],
    because:
      'the background has no page to draw on; it searches as our pages do, and of the script that shows cards takes the address',
  },
  {
    of: 'src/injected/',
    mayImport: ['src/core/frame-messages.ts'],
    because:
      'its functions are sent into pages each by itself, and find nothing there that they import; types are fine',
  },
  {
    of: 'src/card-sheet.ts',
    mayImport: ['src/ui/', 'src/page/tooltip/tooltip.css', 'src/page/tooltip/tools.css', FIGURE_SHEET],
    because: 'it only joins the style sheets of the card',
  },
  {
    of: 'src/bundled-pack.ts',
    mayImport: ['content-data/sciatica-and-knee-pain/pack.yaml'],
    because: 'it only names the pack that ships',
  },
  {
    of: 'src/globals.d.ts',
    mayImport: ['src/core/'],
    because: 'it only gives types to what the build makes',
  },
];

/** Words that code, comments aside, may hold in one place only, or nowhere in one place. */
export type Mention = { text: RegExp; name: string; because: string } & (
  | { onlyIn: string }
  | { neverIn: string }
);

export const MENTIONS: readonly Mention[] = [
  {
    text: /['"]webextension-polyfill['"]/,
    name: 'webextension-polyfill',
    onlyIn: 'src/platform/',
    because: 'the rest of the code asks platform, whichever browser it runs in',
  },
  {
    text: /\bCSS\s*\.\s*highlights\b/,
    name: 'CSS.highlights',
    onlyIn: 'src/page/paint.ts',
    because: 'the registry is shared with the page, and one file keeps what is ours in it',
  },
  {
    text: /\bcaretPositionFromPoint\b/,
    name: 'caretPositionFromPoint',
    onlyIn: 'src/page/hit-test.ts',
    because: 'it asks for layout, and one file says how often that may be',
  },
  {
    text: /\b(?:document|window)\s*\./,
    name: 'the DOM',
    neverIn: 'src/background/',
    because: 'a service worker has none',
  },
];

export interface Unreachable {
  from: string;
  to: string;
  because: string;
}

/** Modules that must not be drawn in by others either. Imports of types alone leave nothing in the script. */
export const UNREACHABLE: readonly Unreachable[] = [
  {
    from: 'src/page/main.iife.ts',
    to: 'src/page/tooltip/tooltip.ts',
    because: 'every frame reads the first script, and only few ever show a card',
  },
  {
    from: 'src/page/',
    to: 'src/platform/extension.ts',
    because: 'webextension-polyfill would add its 10 KB to every frame',
  },
  {
    from: 'src/page/',
    to: 'src/platform/my-terms-store.ts',
    because: 'what a reader keeps is private; a page may ask to have a term saved, and nothing more',
  },
  {
    from: 'src/page/',
    to: 'src/bundled-pack.ts',
    because: 'the whole pack would be read in every frame; a frame reads a card when it needs one',
  },
];

export const LONGEST_FILE = 250;

/** Names of folders that say nothing of what is in them. */
export const EMPTY_NAMES: readonly string[] = ['utils', 'helpers', 'common'];
