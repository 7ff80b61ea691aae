/**
 * `npm run eval -- FILE`: how well terms are found in labelled passages, each taken for a page of its own.
 * `npm run eval -- --pages DIR`: what would be marked in saved pages, and why.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readAuthoredPack } from '../../content-data/authored-pack';
import { compilePack } from '../../content-data/compile-pack';
import type { Reason } from '../../src/core/evidence/reason';
import { FAMILIARITY_CHOICES, type FamiliarityChoice } from '../../src/core/settings/settings';
import { exitWith } from '../exit-with';
import { ROOT } from '../tool';
import { createDetector, type Detector } from './detect';
import { blocksOf } from './page-blocks';
import { marksIn, type Passage, readPassages } from './passage';
import { type Counts, rates, type Scored, scorePassage, sum } from './score';

const HELP = `npm run eval -- FILE [--familiarity ${FAMILIARITY_CHOICES.join(' | ')}]
npm run eval -- --pages DIR [--familiarity …]

  FILE  passages, one a line: {id, kind, text, spans: [{start, end, entry, tier, optional?}]}, offsets in code points
  DIR   a folder of saved pages (.html): prints what would be marked in each, and why`;

/** The label for words that everybody knows; by default they are left alone. */
const EVERYDAY_TIER = 'ordinary';

await exitWith(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      familiarity: { type: 'string', default: 'medical' },
      pages: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const [file] = positionals;
  if (values.help || (!file && !values.pages)) {
    console.log(HELP);
    return values.help ? 0 : 1;
  }
  const familiarity = FAMILIARITY_CHOICES.find((choice) => choice === values.familiarity);
  if (!familiarity) throw new Error(`--familiarity is one of ${FAMILIARITY_CHOICES.join(', ')}.`);
  const pack = compilePack(readAuthoredPack(join(ROOT, 'content-data/sciatica-and-knee-pain')));
  const detect = createDetector(pack, familiarity);
  if (values.pages) reportPages(values.pages, detect);
  if (file) report(readPassages(file), detect, familiarity);
  return 0;
});

function reportPages(folder: string, detect: Detector): void {
  const marks = readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => ({ name, found: detect(blocksOf(readFileSync(join(folder, name), 'utf8'))) }));
  for (const { name, found } of marks) {
    for (const { block, occurrence, reason } of found) {
      const { start, end, entry } = occurrence;
      console.log(`${name} ${entry}: ${inContext(block.text, start, end)} (${why(reason)})`);
    }
  }
  console.log('');
  for (const { name, found } of marks) console.log(`${name.padEnd(28)}${found.length} marks`);
}

function why(reason: Reason | null): string {
  if (!reason) return 'no other sense';
  const { kind, ...what } = reason;
  return `${kind}: ${Object.values(what).flat().join(', ')}`;
}

function report(passages: readonly Passage[], detect: Detector, familiarity: FamiliarityChoice): void {
  const leftTiers = familiarity === 'all' ? [] : [EVERYDAY_TIER];
  const all = passages.map((passage) => ({
    passage,
    ...scorePassage(passage, marksIn(passage, detect), leftTiers),
  }));
  for (const { passage, misses, falseMarks } of all) {
    for (const { start, end, entry, tier } of misses) {
      console.log(
        `missed  ${passage.id} ${passage.kind} ${tier} ${entry}: ${inContext(passage.text, start, end)}`,
      );
    }
    for (const { start, end, entry } of falseMarks) {
      console.log(`false   ${passage.id} ${passage.kind} ${entry}: ${inContext(passage.text, start, end)}`);
    }
  }
  console.log(`\n${'where'.padEnd(28)}precision  recall  F1     hits  missed  false`);
  printRow('all', sum(all));
  for (const kind of new Set(passages.map((passage) => passage.kind))) {
    printRow(`kind ${kind}`, sum(all.filter(({ passage }) => passage.kind === kind)));
  }
  for (const tier of new Set(passages.flatMap(({ spans }) => spans.map((span) => span.tier)))) {
    // A false mark has no label, so it has no tier: tiers show recall alone.
    const ofTier = ({ hits, misses }: Scored): Scored => ({
      hits: hits.filter((span) => span.tier === tier),
      misses: misses.filter((span) => span.tier === tier),
      falseMarks: [],
    });
    printRow(`tier ${tier}`, sum(all.map(ofTier)));
  }
}

function inContext(text: string, start: number, end: number): string {
  const around = `${text.slice(Math.max(0, start - 50), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`;
  return around.replace(/\s+/g, ' ');
}

function printRow(name: string, counts: Counts): void {
  const { precision, recall, f1 } = rates(counts);
  const share = (value: number) => value.toFixed(3).padEnd(7);
  const { hits, misses, falseMarks } = counts;
  console.log(
    `${name.padEnd(28)}${share(precision)}    ${share(recall)} ${share(f1)}${String(hits).padEnd(6)}${String(misses).padEnd(8)}${falseMarks}`,
  );
}
