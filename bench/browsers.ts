/** The browsers that are compared: with Medigloss, with nothing, with something else. */
import { launchWithExtension, type Session } from '../scripts/browsers/launch';
import { probeExtension } from './probe-extension';

/** Runs `work` with one browser for each extension; all are closed behind it. */
export async function withBrowsers<Name extends string, Result>(
  extensions: Record<Name, string>,
  work: (sessions: Record<Name, Session>) => Promise<Result>,
): Promise<Result> {
  const sessions: Partial<Record<Name, Session>> = {};
  try {
    for (const [name, extensionDir] of Object.entries(extensions) as [Name, string][]) {
      sessions[name] = await launchWithExtension({ browser: 'chromium', extensionDir, headless: true });
    }
    return await work(sessions as Record<Name, Session>);
  } finally {
    for (const session of Object.values<Session | undefined>(sessions)) await session?.close();
  }
}

/** An extension that does nothing, so that its browser is like the others. */
export function nothing(): string {
  return probeExtension([]);
}
