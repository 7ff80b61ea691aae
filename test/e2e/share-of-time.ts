/** How much of a page's time goes into the extension's script, by the profiler of Chromium; Firefox's can't be asked. */
import type { CDPSession, Page, Protocol } from 'puppeteer-core';

/**
 * Profiles a page while something happens.
 * @returns the part of the time in which the extension's script ran, from 0 to 1
 */
export async function shareOfExtension(page: Page, happening: () => Promise<unknown>): Promise<number> {
  const session: CDPSession = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.start');
  await happening();
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  return shareOf(profile, 'chrome-extension:');
}

/** The part of a profile's time spent in scripts of a scheme, with all that they call. */
function shareOf(
  { nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile,
  scheme: string,
): number {
  const own = new Set<number>();
  // A node comes before those it has called.
  for (const { id, callFrame, children = [] } of nodes) {
    if (callFrame.url.startsWith(scheme)) own.add(id);
    if (own.has(id)) for (const child of children) own.add(child);
  }
  let all = 0;
  let share = 0;
  samples.forEach((node, i) => {
    const time = timeDeltas[i] ?? 0;
    all += time;
    if (own.has(node)) share += time;
  });
  return share / all;
}
