/** How long the background takes to compile a large lexicon; no page waits for it. */
import type { Part } from '../bench';
import { nothing, withBrowsers } from '../browsers';
import { callInPage } from '../in-page-script';
import { generatedSource } from '../lexicons';
import { takeTurns } from '../take-turns';
import { threadTimes, timeOf } from '../thread-time';

const FORMS = 100_000;

export const compile: Part = async ({ samples, server, script }) => {
  const source = JSON.stringify(generatedSource(FORMS));
  const url = server.add('<!doctype html>');
  const { cold } = await withBrowsers({ bare: nothing() }, ({ bare }) =>
    takeTurns(samples, ['cold'], async () => {
      const context = await bare.browser.createBrowserContext();
      try {
        const page = await context.newPage();
        await page.goto(url);
        await page.evaluate(script);
        const times = await threadTimes(page, () => callInPage(page, 'compile', source));
        return timeOf(times, 'compile');
      } finally {
        await context.close();
      }
    }),
  );
  return [
    {
      title: `A lexicon of ${FORMS.toLocaleString('en')} forms`,
      rows: [{ name: 'compiled, cold', unit: 'ms', samples: cold, goal: { atMost: 2_000 } }],
    },
  ];
};
