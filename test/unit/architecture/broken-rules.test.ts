/** That each rule can fail: the checker over small made-up sources. */
import { describe, expect, it } from 'vitest';
import { brokenRules } from './broken-rules';

/** Checks files given as path and text. */
function check(files: Record<string, string>): string[] {
  return brokenRules(Object.entries(files).map(([path, text]) => ({ path, text })));
}

describe('the rules of imports', () => {
  it.each([
    ['src/core/a.ts', "import { h } from 'preact';"],
    ['src/core/a.ts', "import type { Browser } from '../platform/native';"],
    ['src/core/a.ts', "export * from '../ui/icons';"],
    ['src/core/a.ts', "export type { T } from '../ui/icons';"],
    ['src/core/a.ts', "const later = () => import('../ui/icons');"],
    ['src/core/a.ts', "type T = import('../ui/icons').T;"],
    ['src/core/a.ts', "import { readFileSync } from 'node:fs';"],
    ['src/platform/a.ts', "import '../ui/icons';"],
    ['src/ui/a.tsx', "import { send } from '../platform/page-link';"],
    ['src/ui/a.tsx', "import { Reader } from '../reader/Reader';"],
    ['src/page/a.ts', "import { Popup } from '../popup/Popup';"],
    ['src/page/tooltip/a.tsx', "import type { Route } from '../../reader/route';"],
    ['src/page/a.ts', "import { main } from '../background/main';"],
    ['src/page/a.ts', "import MiniSearch from 'minisearch';"],
    ['src/page/a.ts', "import { x } from 'preact-other';"],
    ['src/popup/a.ts', "import { Options } from '../options/Options';"],
    ['src/popup/a.ts', "import { Panel } from '../panel/Panel';"],
    ['src/popup/a.ts', "import { HEADING } from '../reader/heading';"],
    ['src/options/a.ts', "import { Reader } from '../reader/Reader';"],
    ['src/reader/a.ts', "import { Mark } from '../page/marks';"],
    ['src/reader/a.ts', "import { usePage } from '../this-page/use-page';"],
    ['src/this-page/a.ts', "import { HEADING } from '../reader/heading';"],
    ['src/panel/a.ts', "import { Popup } from '../popup/Popup';"],
    ['src/reader/a.ts', "import { icon } from '../background/icon';"],
    ['src/background/a.ts', "import { Painter } from '../page/paint';"],
    ['src/background/a.ts', "import { Logo } from '../ui/icons';"],
    ['src/popup/popup.css', '@import "../options/options.css";'],
    ['src/popup/popup.html', '<script type="module" src="../reader/main.tsx"></script>'],
  ])('forbid %s to say %s', (path, text) => {
    const broken = check({ [path]: text });
    expect(broken).toHaveLength(1);
    expect(broken[0]).toMatch(new RegExp(`^${path} imports ".+", but src/.+ may import only .+: .+\\.$`));
  });

  it.each([
    ['src/core/a.ts', "import * as v from 'valibot'; import { b } from './text/b';"],
    ['src/ui/a.tsx', "import { useState } from 'preact/hooks'; import { t } from '../platform/i18n';"],
    ['src/page/a.ts', "import sheet from '../ui/tokens.css?inline'; import { h } from 'preact';"],
    ['src/panel/a.ts', "import { R } from '../reader/Reader'; import { P } from '../this-page/use-page';"],
    ['src/popup/popup.html', '<link href="/icons/on-32.png" /><link href="./popup.css" />'],
    ['src/platform/a.ts', "import type { Browser } from 'webextension-polyfill';"],
    ['src/core/a.ts', "// import { h } from 'preact';\nconst text = \"import { h } from 'preact'\";"],
  ])('let %s say %s', (path, text) => {
    const others = { 'src/platform/i18n.ts': '' };
    expect(check({ ...others, [path]: text })).toEqual([]);
  });

  it('ask for a layer for each new folder', () => {
    expect(check({ 'src/sync/a.ts': '' })).toEqual([
      'src/sync/a.ts is in no layer: say in test/unit/architecture/rules.ts what it may import.',
    ]);
  });

  it('tell where a file that can’t be parsed is', () => {
    expect(() => check({ 'src/core/a.ts': 'import {' })).toThrow("src/core/a.ts can't be read");
  });
});

describe('what may stand in one place only', () => {
  it.each([
    ['src/page/marks.ts', 'CSS.highlights.clear();', 'CSS.highlights'],
    ['src/page/pointer.ts', 'document.caretPositionFromPoint(1, 2);', 'caretPositionFromPoint'],
    ['src/background/icon.ts', 'document.title;', 'the DOM'],
    ['src/background/icon.ts', 'window.open();', 'the DOM'],
  ])('%s may not say %s', (path, text, name) => {
    expect(check({ [path]: text })).toEqual([expect.stringContaining(`${path} uses ${name}, but `)]);
  });

  it('webextension-polyfill is named outside platform not even for a type', () => {
    const broken = check({ 'src/popup/a.ts': "import type { Tabs } from 'webextension-polyfill';" });
    expect(broken).toContainEqual(
      expect.stringMatching(/^src\/popup\/a\.ts uses webextension-polyfill, but only src\/platform\/ may: /),
    );
  });

  it('comments may speak of anything', () => {
    expect(
      check({ 'src/page/marks.ts': '/* CSS.highlights */ const a = 1; // caretPositionFromPoint' }),
    ).toEqual([]);
  });
});

describe('what the content script must not draw in', () => {
  const polyfill = { 'src/platform/extension.ts': "import browser from 'webextension-polyfill';" };

  it('is found where it is imported directly', () => {
    expect(
      check({ ...polyfill, 'src/page/a.ts': "import { browser } from '../platform/extension';" }),
    ).toEqual([expect.stringContaining('but src/page/a.ts → src/platform/extension.ts: ')]);
  });

  it('is found behind other modules, and the way is told', () => {
    const files = {
      ...polyfill,
      'src/page/a.ts': "import './b';",
      'src/page/b.ts': "import { s } from '../platform/s';",
      'src/platform/s.ts': "export { browser } from './extension';",
    };
    expect(check(files)).toEqual([
      expect.stringContaining('but src/page/b.ts → src/platform/s.ts → src/platform/extension.ts: '),
    ]);
  });

  it('is not drawn in by an import of types', () => {
    const files = {
      ...polyfill,
      'src/page/a.ts': "import { s } from '../platform/s';",
      'src/platform/s.ts': "import type { Browser } from './extension';",
    };
    expect(check(files)).toEqual([]);
  });

  it('is found in a circle of modules too', () => {
    const files = {
      ...polyfill,
      'src/page/a.ts': "import './b';",
      'src/page/b.ts': "import './a'; import '../platform/extension';",
    };
    expect(check(files)).toHaveLength(1);
  });
});

describe('the shape of files', () => {
  it('allows 250 lines and no more', () => {
    expect(check({ 'src/core/a.ts': '//\n'.repeat(250) })).toEqual([]);
    expect(check({ 'src/core/a.ts': '//\n'.repeat(251) })).toEqual([
      expect.stringMatching(/^src\/core\/a\.ts has 251 lines; /),
    ]);
  });

  it.each(['utils', 'helpers', 'common'])('allows no folder named %s', (name) => {
    expect(check({ [`src/core/${name}/a.ts`]: '' })).toEqual([
      `src/core/${name}/a.ts is in a folder named "${name}": name it after what is in it.`,
    ]);
  });
});
