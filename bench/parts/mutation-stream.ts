/** All that a page costs whose list never rests, over what it costs without Medigloss. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Session } from '../../scripts/browsers/launch';
import { type Bench, type Part, someOf } from '../bench';
import { nothing, withBrowsers } from '../browsers';
import { streamList } from '../in-page/text-stream';
import { callInPage } from '../in-page-script';
import { Medigloss } from '../medigloss';
import { withPage } from '../open-page';
import { densePage, ordinaryPage } from '../pages';
import { number } from '../report';
import type { Row } from '../results';
import { median, ratios } from '../statistics';
import { takeTurns } from '../take-turns';

const CHANGES = 1_000;

interface Stream {
  name: string;
  page: string;
  changesAFrame: number;
  samples: number;
  marks: number;
  goal?: { atMost: number };
}

export const mutationStream: Part = async (bench) => {
  const { builtIn, samples } = bench;
  const withList = (html: string) => html.replace('<main>', `<main>${streamList()}`);
  const ordinary = withList(ordinaryPage(500, builtIn));
  const dense = withList(densePage(1_000, builtIn));
  const goal = { atMost: 1.1 };
  const streams: Stream[] = [
    { name: 'ten a frame', page: ordinary, changesAFrame: 10, samples, marks: 100, goal },
    { name: 'one a frame', page: ordinary, changesAFrame: 1, samples: someOf(bench, 3), marks: 100, goal },
    {
      name: 'ten a frame, 10,000 marks',
      page: dense,
      changesAFrame: 10,
      samples: someOf(bench, 3),
      marks: 10_000,
    },
  ];
  const rows = await withBrowsers({ without: nothing(), medigloss: bench.extensionDir }, async (sessions) => {
    const medigloss = await Medigloss.of(sessions.medigloss);
    const done: Row[] = [];
    for (const stream of streams) done.push(await ofStream(bench, sessions, medigloss, stream));
    return done;
  });
  return [
    {
      title: `${CHANGES} changes of a live list’s texts ÷ without Medigloss: all work of the page’s thread`,
      rows,
    },
  ];
};

async function ofStream(
  bench: Bench,
  sessions: Record<'without' | 'medigloss', Session>,
  medigloss: Medigloss,
  stream: Stream,
): Promise<Row> {
  const url = bench.server.add(stream.page);
  const work = await takeTurns(stream.samples, ['without', 'medigloss'], (kind) =>
    streamOnce(bench, sessions[kind], url, stream, kind === 'medigloss' ? medigloss : null),
  );
  const note = `without Medigloss ${number(median(work.without))} ms`;
  const { name, goal } = stream;
  return { name, unit: 'times', samples: ratios(work.medigloss, work.without), note, ...(goal && { goal }) };
}

/** Milliseconds after the stream in which what is left of its work is done; as long for one as for the other. */
const AFTERWARDS = 1_000;

function streamOnce(
  bench: Bench,
  session: Session,
  url: string,
  stream: Stream,
  medigloss: Medigloss | null,
): Promise<number> {
  return withPage(bench, session, url, async ({ page, thread }) => {
    await medigloss?.checkTerms(url, stream.marks);
    const before = await thread.untilQuiet();
    await callInPage(page, 'streamChanges', CHANGES, stream.changesAFrame);
    await pause(AFTERWARDS);
    const after = await thread.untilQuiet();
    const stale = await callInPage(page, 'staleItems');
    if (medigloss && stale > 0) throw new Error(`${stale} terms are not marked when all is quiet.`);
    return after.total - before.total;
  });
}
