/** How much each frame of each page has to read: the content script, and its style sheet. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Part } from '../bench';
import type { Row } from '../results';

export const scriptSize: Part = async ({ extensionDir }) => {
  const manifest: { content_scripts?: { js?: string[]; css?: string[] }[] } = JSON.parse(
    readFileSync(join(extensionDir, 'manifest.json'), 'utf8'),
  );
  const ofKind = (kind: 'js' | 'css') => (manifest.content_scripts ?? []).flatMap((each) => each[kind] ?? []);
  const scripts = ofKind('js');
  const row = (file: string): Row => {
    const content = readFileSync(join(extensionDir, file));
    const note = `${(gzipSync(content).length / 1000).toFixed(1)} KB gzipped`;
    return { name: basename(file), unit: 'KB', samples: [content.length / 1000], note };
  };
  return [
    {
      title: 'Content script',
      rows: [
        { name: 'scripts', unit: 'files', samples: [scripts.length], goal: { atMost: 1 } },
        ...scripts.map((file) => ({ ...row(file), goal: { atMost: 60 } })),
        ...ofKind('css').map(row),
      ],
    },
  ];
};
