/** How much each frame of each page has to read: the content script and its style sheet. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface FileSize {
  file: string;
  bytes: number;
  compressed: number;
}

export function contentScriptSizes(extensionDir: string): FileSize[] {
  const manifest: { content_scripts?: { js?: string[]; css?: string[] }[] } = JSON.parse(
    readFileSync(join(extensionDir, 'manifest.json'), 'utf8'),
  );
  const files = (manifest.content_scripts ?? []).flatMap(({ js = [], css = [] }) => [...js, ...css]);
  return files.map((file) => {
    const content = readFileSync(join(extensionDir, file));
    return { file: basename(file), bytes: content.length, compressed: gzipSync(content).length };
  });
}
