/** What Medigloss keeps in memory for each frame of a page. */
import type { Session } from '../../scripts/browsers/launch';
import { type Bench, type Part, someOf } from '../bench';
import { nothing, withBrowsers } from '../browsers';
import { generatedLexicon } from '../lexicons';
import { MainThread } from '../main-thread';
import { Medigloss } from '../medigloss';
import type { PageServer } from '../page-server';
import { ordinaryPage } from '../pages';
import { probeExtension } from '../probe-extension';
import type { Row } from '../results';
import { takeTurns } from '../take-turns';

/** All of one process, like the page around them. */
const FRAMES = 20;
const NO_TEXT = '<!doctype html>\n<body>\n <canvas></canvas>\n</body>';
/** Two measurements of the same differ by less; a lexicon of 100,000 forms has megabytes. */
const NO_LEXICON = { atMost: 0.05 };

type Kind = 'nothing' | 'idle' | 'builtIn' | 'large';

export const memory: Part = async (bench) => {
  const large = generatedLexicon(100_000);
  const withText = pageOfFrames(bench.server, ordinaryPage(20, bench.builtIn));
  const withLargeText = pageOfFrames(bench.server, ordinaryPage(20, large));
  const withoutText = pageOfFrames(bench.server, NO_TEXT);
  const extensions: Record<Kind, string> = {
    nothing: nothing(),
    idle: probeExtension(['"use strict";']),
    builtIn: bench.extensionDir,
    large: bench.extensionDir,
  };
  return withBrowsers(extensions, async (sessions) => {
    await Medigloss.of(sessions.builtIn);
    await (await Medigloss.of(sessions.large)).storeLexicon(large.lexicon);
    const text = await more(bench, sessions, withText, 'nothing', ['idle', 'builtIn']);
    const largeText = await more(bench, sessions, withLargeText, 'nothing', ['large']);
    const noText = await more(bench, sessions, withoutText, 'nothing', ['idle', 'builtIn']);
    const noTextLarge = await more(bench, sessions, withoutText, 'builtIn', ['large']);
    return [
      {
        title: `Memory a frame, in a page of ${FRAMES + 1} frames, more than without an extension`,
        rows: [
          { ...row('built-in pack', text.builtIn), goal: { atMost: 0.5 } },
          { ...row('100,000 forms', largeText.large), goal: { atMost: 10 } },
          row('a content script that does nothing', text.idle),
          row('no text: built-in pack', noText.builtIn),
          row('no text: a script that does nothing', noText.idle),
          { ...row('no text: 100,000 forms − built-in pack', noTextLarge.large), goal: NO_LEXICON },
        ],
      },
    ];
  });
};

function row(name: string, samples: number[]): Row {
  return { name, unit: 'MB', samples };
}

/** Each page has its own base, taken in turns with what is compared to it. */
async function more<Than extends Kind, Other extends Kind>(
  bench: Bench,
  sessions: Record<Kind, Session>,
  url: string,
  than: Than,
  others: readonly Other[],
): Promise<Record<Other, number[]>> {
  const heaps = await takeTurns<Kind, number>(someOf(bench, 3), [than, ...others], (kind) =>
    heapOf(sessions[kind], url),
  );
  const differences = (kind: Kind) =>
    heaps[kind].map((heap, index) => (heap - (heaps[than][index] as number)) / (FRAMES + 1));
  return Object.fromEntries(others.map((kind) => [kind, differences(kind)])) as Record<Other, number[]>;
}

/** Megabytes of script values and of the browser's objects that belong to them, when garbage is gone. */
async function heapOf({ browser }: Session, url: string): Promise<number> {
  const page = await browser.newPage();
  try {
    const thread = await MainThread.of(page);
    await page.goto(url);
    await thread.untilQuiet();
    const devtools = await page.createCDPSession();
    // What the first one frees lets the second one free more.
    for (let i = 0; i < 2; i++) await devtools.send('HeapProfiler.collectGarbage');
    const { usedSize, embedderHeapUsedSize } = await devtools.send('Runtime.getHeapUsage');
    return (usedSize + embedderHeapUsedSize) / 1e6;
  } finally {
    await page.close();
  }
}

/** The page around the frames is like the pages in them. */
function pageOfFrames(server: PageServer, html: string): string {
  const frames = Array.from({ length: FRAMES }, () => `<iframe src="${server.add(html)}"></iframe>`);
  return server.add(html.replace('</body>', `${frames.join('')}</body>`));
}
