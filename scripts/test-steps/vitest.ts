/** Runs one project of vitest.config.ts and counts its tests one by one. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT, runTool } from '../tool';
import type { Outcome } from './step';

/** The part of vitest's JSON report that is read here. */
export interface VitestReport {
  testResults: {
    name: string;
    status: string;
    message?: string;
    assertionResults: { fullName: string; status: string }[];
  }[];
}

export async function runVitest(project: string): Promise<Outcome> {
  const folder = join(ROOT, 'test-results');
  const path = join(folder, `${project}.json`);
  mkdirSync(folder, { recursive: true });
  rmSync(path, { force: true });
  const { code } = await runTool('vitest', [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${path}`,
  ]);
  if (!existsSync(path)) {
    return { passed: 0, failed: 1, notes: [`vitest ended with code ${code} and wrote no report.`] };
  }
  return countTests(JSON.parse(readFileSync(path, 'utf8')), code);
}

/** Nothing may pass by not having run: skipped tests, suites that broke before their tests and empty runs all fail. */
export function countTests({ testResults }: VitestReport, code: number): Outcome {
  const outcome: Outcome = { passed: 0, failed: 0, notes: [] };
  const fail = (note: string) => {
    outcome.failed++;
    outcome.notes.push(note);
  };
  for (const { name, status, message, assertionResults } of testResults) {
    const file = relative(ROOT, name);
    for (const test of assertionResults) {
      if (test.status === 'passed') outcome.passed++;
      else if (test.status === 'failed') fail(`failed: ${file} › ${test.fullName}`);
      else
        fail(
          `${test.status}: ${file} › ${test.fullName}. A skipped test is a defect: make it run or delete it.`,
        );
    }
    const isBroken = status === 'failed' && assertionResults.every((test) => test.status === 'passed');
    if (isBroken) fail(`failed: ${file} did not get to its end. ${message?.split('\n')[0] ?? ''}`.trim());
  }
  if (testResults.length === 0) fail('There is no test to run.');
  if (code !== 0 && outcome.failed === 0)
    fail(`All tests passed, but vitest ended with code ${code}; see above.`);
  return outcome;
}
