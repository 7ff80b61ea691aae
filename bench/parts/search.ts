/** How long a letter typed into the search of the popup takes until its answers are drawn, over the bare query. */
import type { Page } from 'puppeteer-core';
import { openExtensionPage, type Session } from '../../scripts/browsers/launch';
import type { Pack } from '../../src/core/pack/pack';
import { type Bench, type Part, someOf } from '../bench';
import { withBrowsers } from '../browsers';
import { callInPage } from '../in-page-script';
import { buildWith, largeGuide } from '../large-guide';
import { builtInPack } from '../lexicons';
import { Medigloss } from '../medigloss';
import { number } from '../report';
import type { Row, Section } from '../results';
import { median, ratios } from '../statistics';
import { threadTimes, timeOf } from '../thread-time';

const THROTTLE = 4;
const ENTRIES = 5_000;

/** Milliseconds of each letter, in the order they are typed. */
interface Typed {
  drawn: number[];
  bare: number[];
}

export const search: Part = async (bench) => {
  const large = largeGuide(ENTRIES);
  const largeDir = await buildWith(large);
  return withBrowsers({ builtIn: bench.extensionDir, large: largeDir }, async ({ builtIn, large: grown }) => [
    await ofPack(bench, builtIn, builtInPack(), 'the built-in pack', 16),
    await ofPack(bench, grown, large, `${ENTRIES.toLocaleString('en')} entries`, 50),
  ]);
};

async function ofPack(
  bench: Bench,
  session: Session,
  pack: Pack,
  name: string,
  atMost: number,
): Promise<Section> {
  const title = `A keystroke in the popup’s search with ${name}, at ${THROTTLE} times CPU throttle`;
  await Medigloss.of(session);
  const rounds: Typed[] = [];
  while (rounds.length < someOf(bench, 3)) {
    for (const query of queriesOf(pack)) rounds.push(await typeOnce(bench, session, pack, query));
  }
  const drawn = rounds.flatMap((round) => round.drawn);
  const bare = rounds.flatMap((round) => round.bare);
  const goal = { atMost };
  const rows: Row[] = [
    { name: 'until drawn', unit: 'ms', samples: drawn, goal },
    {
      name: 'the slowest letter of a query',
      unit: 'ms',
      samples: rounds.map((round) => Math.max(...round.drawn)),
      goal,
    },
    {
      name: 'until drawn ÷ bare query',
      unit: 'times',
      samples: ratios(drawn, bare),
      note: `bare query ${number(median(bare))} ms`,
    },
  ];
  return { title, rows };
}

/** Names of one word and of two, and one with a slip in its middle. */
function queriesOf({ entries }: Pack): string[] {
  const names = entries.map(({ term }) => term.toLowerCase());
  const [one, other] = names.filter((term) => /^[a-z]{9,12}$/.test(term));
  const two = names.find((term) => /^[a-z]{4,8} [a-z]{4,8}$/.test(term));
  if (!one || !other || !two) throw new Error('The pack has no names to search for.');
  const middle = Math.floor(other.length / 2);
  return [one, two, other.slice(0, middle) + other.slice(middle + 1)];
}

async function typeOnce(bench: Bench, session: Session, pack: Pack, query: string): Promise<Typed> {
  // The index that is asked alone has a page of its own: in the popup's it would be more for the collector to look through.
  const beside = await openExtensionPage(session, 'src/popup/popup.html');
  const page = await openExtensionPage(session, 'src/popup/popup.html');
  try {
    await page.waitForSelector('[role="combobox"]:focus');
    for (const each of [beside, page]) {
      await each.evaluate(bench.script);
      if (each === beside) await callInPage(each, 'putPack', JSON.stringify(pack));
      const devtools = await each.createCDPSession();
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
    }
    await callInPage(page, 'untilIdle');
    const letters = [...query];
    const times = await threadTimes(page, async () => {
      for (const [at, letter] of letters.entries()) {
        await callInPage(page, 'watchKey', `drawn ${at}`);
        await page.keyboard.press(letter === ' ' ? 'Space' : (letter as 'a'));
        await page.evaluate('keyDrawn');
        await callInPage(beside, 'askIndex', `bare ${at}`, query.slice(0, at + 1));
      }
    });
    await checkAnswers(page, query);
    const all = (what: string) => letters.map((_, at) => timeOf(times, `${what} ${at}`));
    return { drawn: all('drawn'), bare: all('bare') };
  } finally {
    await page.close();
    await beside.close();
  }
}

/** What is measured must be a search that finds something. */
async function checkAnswers(page: Page, query: string): Promise<void> {
  const [typed, answers] = await page.evaluate(() => [
    document.querySelector<HTMLInputElement>('[role="combobox"]')?.value,
    document.querySelectorAll('[role="option"]').length,
  ]);
  if (typed !== query || answers === 0)
    throw new Error(`The popup was asked “${typed}” and gave ${answers} answers; “${query}” has some.`);
}
