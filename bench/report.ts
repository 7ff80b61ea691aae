/** The results as a table for people and as JSON beside it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Goal, isMet, type Results, type Row, type Section } from './results';
import { spreadOf } from './statistics';

/** Rows stand below each other over all sections that are printed one by one. */
const NAME_WIDTH = 44;
const VALUE_WIDTH = 34;
const GOAL_WIDTH = 16;

export function printSection({ title, rows, failure }: Section): void {
  console.log(`\n${title}`);
  for (const row of rows) console.log(line(row).trimEnd());
  if (failure !== undefined) console.log(`  not measured: ${failure}`);
}

function line(row: Row): string {
  const { median, lower, upper } = spreadOf(row.samples);
  const spread = row.samples.length > 1 ? ` [${number(lower)} – ${number(upper)}]` : '';
  const value = `${number(median)}${spread} ${row.unit}`;
  const goal = row.goal ? `${goalText(row.goal)} ${isMet(row) ? 'met' : 'not met'}` : '';
  const note = row.note ? `  (${row.note})` : '';
  return `  ${row.name.padEnd(NAME_WIDTH)} ${value.padEnd(VALUE_WIDTH)} ${goal.padEnd(GOAL_WIDTH)}${note}`;
}

function goalText(goal: Goal): string {
  return 'atMost' in goal ? `≤ ${goal.atMost}` : `≥ ${goal.atLeast}`;
}

export function number(value: number): string {
  if (Number.isInteger(value)) return String(value);
  return value.toFixed(Math.abs(value) < 0.1 ? 3 : Math.abs(value) < 100 ? 2 : 0);
}

export function writeResults(results: Results, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(results, null, 1)}\n`);
}
