import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** The script that the background puts into frames where a card is wanted. */
const CARD_SCRIPT = 'src/page/card.iife.js';

interface Manifest {
  web_accessible_resources?: unknown;
  permissions: string[];
  host_permissions: string[];
  content_security_policy: { extension_pages: string };
  content_scripts: { js: string[]; css: string[] }[];
  background: { service_worker?: string; scripts?: string[] };
  browser_specific_settings?: { gecko: { data_collection_permissions: { required: string[] } } };
  icons: Record<string, string>;
}

async function read(target: string, file: string): Promise<string> {
  return readFile(`${DIST}${target}/${file}`, 'utf8');
}

describe.each(['chrome', 'firefox'])('the build for %s', (target) => {
  const manifest = async (): Promise<Manifest> => JSON.parse(await read(target, 'manifest.json'));

  it('shows pages nothing of itself: no web_accessible_resources', async () => {
    expect(await manifest()).not.toHaveProperty('web_accessible_resources');
  });

  it('asks for what it needs and no more', async () => {
    const { permissions, host_permissions } = await manifest();
    // Firefox has its sidebar without asking.
    const panel = target === 'chrome' ? ['sidePanel'] : [];
    expect(permissions.sort()).toEqual(['contextMenus', 'scripting', ...panel, 'storage']);
    expect(host_permissions).toEqual(['<all_urls>']);
  });

  it('may not connect to anything', async () => {
    const { extension_pages } = (await manifest()).content_security_policy;
    expect(extension_pages).toContain("default-src 'self'");
    expect(extension_pages).toContain("connect-src 'none'");
    expect(extension_pages).not.toMatch(/https?:|\*|unsafe/);
  });

  it('puts one classic script into pages, of 60 KB at most', async () => {
    const [script, ...others] = (await manifest()).content_scripts;
    expect(others).toEqual([]);
    expect(script?.js).toHaveLength(1);
    const code = await read(target, script?.js[0] ?? '');
    expect(code).not.toMatch(/^\s*(import|export)\b|\bimport\(/m);
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(60_000);
  });

  it('has one more classic script, for cards', async () => {
    const code = await read(target, CARD_SCRIPT);
    expect(code).not.toMatch(/^\s*(import|export)\b|\bimport\(/m);
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(60_000);
  });

  it.each(['src/page/main.iife.js', CARD_SCRIPT])(
    'names no address that could be asked: %s',
    async (file) => {
      const code = await read(target, file);
      const addresses = [...code.matchAll(/https?:\/\/[^\s"'`<>)]+/g)].map(([address]) => address);
      // Names of XML vocabularies; nobody asks for them.
      expect(addresses.filter((address) => !address.startsWith('http://www.w3.org/'))).toEqual([]);
      expect(code).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon/);
    },
  );

  it('holds every icon it names', async () => {
    for (const [size, file] of Object.entries((await manifest()).icons)) {
      const png = await readFile(`${DIST}${target}/${file}`);
      // Width and height stand in the first chunk of a PNG.
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], file).toEqual([Number(size), Number(size)]);
    }
  });
});

it('the build for Firefox says that it collects nothing, and runs no service worker', async () => {
  const manifest: Manifest = JSON.parse(await read('firefox', 'manifest.json'));
  expect(manifest.browser_specific_settings?.gecko.data_collection_permissions.required).toEqual(['none']);
  expect(manifest.background.service_worker).toBeUndefined();
  expect(manifest.background.scripts).toHaveLength(1);
});
