/** A folder of its own for what a test has the browser download. */
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { LaunchOptions } from '../../scripts/browsers/launch';
import { isFirefox, type Stage, useStage, waitUntil } from './stage';

export interface DownloadStage extends Stage {
  /** The text of a file, once it has arrived. It is gone from the folder then. */
  downloaded(name: string): Promise<string>;
  /** Puts a file there to be chosen. */
  path(name: string): string;
}

/** @param prefs what Firefox is started with besides the usual */
export function useStageWithDownloads(prefs: LaunchOptions['prefs'] = {}): DownloadStage {
  const folder = mkdtempSync(join(tmpdir(), 'medigloss-downloads-'));
  const stage = useStage({
    prefs: { ...prefs, 'browser.download.folderList': 2, 'browser.download.dir': folder },
  });
  beforeAll(async () => {
    if (isFirefox) return;
    const client = await stage.session.browser.target().createCDPSession();
    await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const path = (name: string) => join(folder, name);
  return Object.assign(Object.create(stage) as Stage, {
    path,
    downloaded: async (name: string) => {
      // Browsers write under another name, and give the file its own when it is complete.
      const text = await waitUntil(`the file ${name}`, () => readFile(path(name), 'utf8').catch(() => ''));
      await rm(path(name));
      return text;
    },
  });
}
