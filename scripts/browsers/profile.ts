/** The browser's profile: a new folder for each run, gone afterwards however the run ends. */
import { mkdtempSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface TemporaryProfile {
  path: string;
  remove(): Promise<void>;
}

// The browser's helpers may still be writing when its first process has ended; hence the tries.
const REMOVAL = { recursive: true, force: true, maxRetries: 20, retryDelay: 100 };

export function makeTemporaryProfile(): TemporaryProfile {
  const path = mkdtempSync(join(tmpdir(), 'medigloss-profile-'));
  const removeAtExit = () => rmSync(path, REMOVAL);
  process.once('exit', removeAtExit);
  const remove = async () => {
    await rm(path, REMOVAL);
    process.off('exit', removeAtExit);
  };
  return { path, remove };
}
