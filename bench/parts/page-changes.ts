/** What a page's own changes cost while it is full of marks, over what they cost without Medigloss. */
import type { Session } from '../../scripts/browsers/launch';
import type { Bench, Part } from '../bench';
import { nothing, withBrowsers } from '../browsers';
import { callInPage } from '../in-page-script';
import { Medigloss } from '../medigloss';
import { withPage } from '../open-page';
import { densePage } from '../pages';
import { probeExtension } from '../probe-extension';
import { number } from '../report';
import type { Row } from '../results';
import { median, ratios } from '../statistics';
import { takeTurns } from '../take-turns';
import { threadTimes, timeOf } from '../thread-time';

const CHANGES = 4_000;
const MARKS = 10_000;
/** Of one page. The first one runs code that no page has run yet, which scatters and hides what is asked for. */
const ROUNDS = 6;

/** The least that anyone pays who wants to hear of a page's changes, so that the rest can be told from it. */
const OBSERVER = `new MutationObserver(() => {}).observe(document,
  { childList: true, characterData: true, subtree: true });`;

type Kind = 'without' | 'medigloss' | 'observer';

interface Changes {
  script: number;
  withLayout: number;
}

export const pageChanges: Part = async (bench) => {
  const url = bench.server.add(densePage(MARKS / 10, bench.builtIn));
  const extensions = {
    without: nothing(),
    medigloss: bench.extensionDir,
    observer: probeExtension([OBSERVER]),
  };
  let marks = 0;
  const taken = await withBrowsers(extensions, async (sessions) => {
    const medigloss = await Medigloss.of(sessions.medigloss);
    return takeTurns<Kind, Changes>(bench.samples, ['without', 'medigloss', 'observer'], (kind) =>
      changeOnce(bench, sessions[kind], url, async () => {
        if (kind === 'medigloss') marks = await medigloss.checkTerms(url, MARKS);
      }),
    );
  });
  const row = (name: string, what: keyof Changes, kind: Kind, base: Kind = 'without'): Row => {
    const numbers = (of: Kind) => taken[of].map((changes) => changes[what]);
    return { name, unit: 'times', samples: ratios(numbers(kind), numbers(base)) };
  };
  const bare = median(taken.without.map(({ script }) => script));
  return [
    {
      title: `A page’s own ${CHANGES} inserts and removes with ${marks} marks ÷ without Medigloss`,
      rows: [
        {
          ...row('its script', 'script', 'medigloss'),
          goal: { atMost: 1.05 },
          note: `without Medigloss ${number(bare)} ms`,
        },
        row('its script, style and layout', 'withLayout', 'medigloss'),
        row('an idle observer instead: its script', 'script', 'observer'),
        row('an idle observer instead: all', 'withLayout', 'observer'),
        row('its script, ÷ with an idle observer', 'script', 'medigloss', 'observer'),
      ],
    },
  ];
};

function changeOnce(
  bench: Bench,
  session: Session,
  url: string,
  check: () => Promise<void>,
): Promise<Changes> {
  return withPage(bench, session, url, async ({ page, thread }) => {
    await check();
    const devtools = await page.createCDPSession();
    const scripts: number[] = [];
    const wholes: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      await devtools.send('HeapProfiler.collectGarbage');
      await thread.untilQuiet();
      const times = await threadTimes(page, () => callInPage(page, 'changePage', CHANGES));
      if (round === 0) continue;
      const script = timeOf(times, 'inserts') + timeOf(times, 'removes');
      scripts.push(script);
      wholes.push(script + timeOf(times, 'layout'));
    }
    return { script: median(scripts), withLayout: median(wholes) };
  });
}
