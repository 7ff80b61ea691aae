/** How long Medigloss keeps a large page from answering, on a processor that is four times slower. */
import type { Session } from '../../scripts/browsers/launch';
import { type Bench, type Part, someOf } from '../bench';
import { withBrowsers } from '../browsers';
import { generatedLexicon, type MeasuredLexicon } from '../lexicons';
import { MainThread } from '../main-thread';
import { Medigloss } from '../medigloss';
import { densePage, ordinaryPage } from '../pages';
import { number } from '../report';
import type { Row, Section } from '../results';
import { type ScriptTask, scriptTasks, TASK_CATEGORIES } from '../script-tasks';
import { median, quantile } from '../statistics';
import { takeTurns } from '../take-turns';
import { trace } from '../trace';

const THROTTLE = 4;
const goal = { atMost: 8 };

export const slices: Part = async (bench) => {
  const sections: Section[] = [];
  for (const lexicon of [bench.builtIn, generatedLexicon(5_000), generatedLexicon(100_000)]) {
    sections.push(await ofLexicon(bench, lexicon));
  }
  return sections;
};

function ofLexicon(bench: Bench, lexicon: MeasuredLexicon): Promise<Section> {
  const urls = {
    ordinary: bench.server.add(ordinaryPage(2_000, lexicon)),
    dense: bench.server.add(densePage(1_000, lexicon)),
  };
  return withBrowsers({ medigloss: bench.extensionDir }, async ({ medigloss }) => {
    await (await Medigloss.of(medigloss)).storeLexicon(lexicon.lexicon);
    const loads = await takeTurns(someOf(bench, 3), ['ordinary', 'dense'], (kind) =>
      loadOnce(medigloss, urls[kind]),
    );
    return {
      title: `Slices of a large page’s first look with ${lexicon.name}, at ${THROTTLE} times CPU throttle`,
      rows: [
        ...rowsOf('120,000 words, ordinary', loads.ordinary),
        ...rowsOf('60,000 words, dense', loads.dense),
      ],
    };
  });
}

async function loadOnce({ browser, extensionOrigin }: Session, url: string): Promise<ScriptTask[]> {
  const page = await browser.newPage();
  try {
    const thread = await MainThread.of(page);
    const devtools = await page.createCDPSession();
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
    const events = await trace(page, TASK_CATEGORIES, async () => {
      await page.goto(url, { timeout: 120_000 });
      await thread.untilQuiet(THROTTLE);
    });
    return scriptTasks(events, extensionOrigin);
  } finally {
    await page.close();
  }
}

function rowsOf(name: string, loads: readonly ScriptTask[][]): Row[] {
  const reading = loads.map((tasks) => tasks.filter(({ starts }) => !starts));
  const longest = (tasks: readonly ScriptTask[], clock: 'worked' | 'lasted') =>
    Math.max(0, ...tasks.map((task) => task[clock]));
  const row = (what: string, of: (tasks: ScriptTask[]) => number): Row => ({
    name: `${name}: ${what}`,
    unit: 'ms',
    samples: reading.map(of),
  });
  const starts = loads.map((tasks) => tasks.filter((task) => task.starts));
  const onTheWall = number(median(reading.map((tasks) => longest(tasks, 'lasted'))));
  const count = median(reading.map((tasks) => tasks.length));
  return [
    {
      ...row('longest', (tasks) => longest(tasks, 'worked')),
      goal,
      note: `${count} slices; ${onTheWall} ms on the wall’s clock`,
    },
    row('95 of 100 below', (tasks) =>
      quantile(
        tasks.map(({ worked }) => worked),
        0.95,
      ),
    ),
    {
      name: `${name}: start of the script`,
      unit: 'ms',
      samples: starts.map((tasks) => longest(tasks, 'worked')),
      goal,
    },
  ];
}
