/** The two builds and the browsers they are for. */
import { join } from 'node:path';
import type { BrowserKind } from './browsers/places';
import { ROOT, runTool } from './tool';

export const BUILDS = { chromium: 'chrome', firefox: 'firefox' } as const satisfies Record<
  BrowserKind,
  string
>;

export type Build = (typeof BUILDS)[BrowserKind];

/** The folder a build is written to. */
export function folderOf(build: Build): string {
  return join(ROOT, 'dist', build);
}

/** Makes one build afresh. @throws when it fails; vite has then said why. */
export async function makeBuild(build: Build): Promise<void> {
  const { code } = await runTool('vite', ['build', '--mode', build, '--logLevel', 'warn']);
  if (code !== 0) throw new Error(`The build for ${build} failed, see above.`);
}
