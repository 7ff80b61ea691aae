/** Small extensions to compare with: with a content script of any kind, or with none. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let parent: string | undefined;

/**
 * @param scripts what runs in each frame when Medigloss would, one behind the other
 * @returns its folder, which goes when this program ends
 */
export function probeExtension(scripts: readonly string[]): string {
  parent ??= makeParent();
  const folder = mkdtempSync(join(parent, 'extension-'));
  const files = scripts.map((script, index) => {
    const file = `script-${index}.js`;
    writeFileSync(join(folder, file), script);
    return file;
  });
  const contentScript = {
    matches: ['<all_urls>'],
    js: files,
    all_frames: true,
    match_origin_as_fallback: true,
    run_at: 'document_idle',
  };
  const manifest = {
    manifest_version: 3,
    name: 'Probe',
    version: '1.0',
    ...(files.length > 0 && { content_scripts: [contentScript] }),
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

function makeParent(): string {
  const folder = mkdtempSync(join(tmpdir(), 'medigloss-probe-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
