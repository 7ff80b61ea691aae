/**
 * `npm test`: everything that can be checked, one step after another (the two browsers beside one another), going on
 * after failures. The last line it prints, "N passed, N failed", is also in test-results/summary.txt.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser } from './browsers/find';
import { exitWith } from './exit-with';
import type { Outcome, Step } from './test-steps/step';
import { browsersOf, crewsOf, pickSteps, STEPS } from './test-steps/steps';
import { ROOT } from './tool';

const SUMMARY = join(ROOT, 'test-results', 'summary.txt');

const HELP = `npm test -- [options]

  --only STEPS  run only these, with what they need: ${STEPS.map((step) => step.name).join(', ')}
                (several with commas between)
  --help        print this text`;

await exitWith(async () => {
  const { values } = parseArgs({
    options: { only: { type: 'string' }, help: { type: 'boolean', default: false } },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const steps = pickSteps(values.only);
  rmSync(SUMMARY, { force: true });
  await prepareBrowsers(steps);
  const outcomes = new Map<string, Outcome>();
  const lines: string[] = [];
  const report = async (step: Step) => {
    const start = performance.now();
    const outcome = await runStep(step, outcomes);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    outcomes.set(step.name, outcome);
    const line = `${outcome.failed === 0 ? '✓' : '✗'} ${step.name}: ${describe(outcome)}, ${seconds} s`;
    console.log([...outcome.notes.map((note) => `  ${note}`), line].join('\n'));
    lines.push(line);
  };
  for (const crew of crewsOf(steps)) {
    console.log(`\n── ${crew.map(({ name }) => name).join(', ')}`);
    await Promise.all(crew.map(report));
  }
  const total = { passed: 0, failed: 0 };
  for (const { passed, failed } of outcomes.values()) {
    total.passed += passed;
    total.failed += failed;
  }
  mkdirSync(dirname(SUMMARY), { recursive: true });
  writeFileSync(SUMMARY, `${describe(total)}\n`);
  console.log(`\n${lines.join('\n')}\n\n${describe(total)}`);
  return total.failed === 0 ? 0 : 1;
});

/** Before all else, so that a machine without browsers has them installed while nothing is measured or timed. */
async function prepareBrowsers(steps: Step[]): Promise<void> {
  for (const kind of browsersOf(steps)) {
    try {
      const { product, executablePath } = await findBrowser(kind);
      console.log(`${kind}: ${product} at ${executablePath}`);
    } catch {
      // The step that needs it says what is wrong.
    }
  }
}

async function runStep(step: Step, before: Map<string, Outcome>): Promise<Outcome> {
  const missing = step.needs.find((name) => before.get(name)?.failed !== 0);
  if (missing) return { passed: 0, failed: 1, notes: [`Not run, because ${missing} failed.`] };
  try {
    return await step.run();
  } catch (error) {
    return { passed: 0, failed: 1, notes: [error instanceof Error ? error.message : String(error)] };
  }
}

function describe({ passed, failed }: { passed: number; failed: number }): string {
  return `${passed} passed, ${failed} failed`;
}
