/**
 * Says in numbers what the packs hold: `npm run content:report -- [concepts.csv]`.
 * With a list of concepts (a CSV file with a column `id`) it also names those that no entry explains.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { type AuthoredPack, readAuthoredPack } from '../../content-data/authored-pack';
import { median } from '../../content-data/check/grade';
import { entriesOf, isMarked, topicsOf } from '../../content-data/check/pack-texts';
import { gradesOf } from '../../content-data/check/reading-grade';
import { surfaceForms } from '../../content-data/surface-forms';
import { exitWith } from '../exit-with';
import { authoredPackFolders } from './pack-folders';
import { table } from './table';

const conceptsSchema = v.array(v.looseObject({ id: v.string('has a column “id”') }));

exitWith(async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [conceptsFile] = positionals;
  const packs = authoredPackFolders().map(readAuthoredPack);
  for (const pack of packs) console.log(`${describe(pack)}\n`);
  if (!conceptsFile) return 0;
  const missing = conceptsIn(conceptsFile).filter((id) => !packs.some((pack) => pack.entries.has(id)));
  console.log(
    missing.length === 0
      ? `Every concept of ${conceptsFile} has an entry.`
      : `Concepts of ${conceptsFile} without an entry: ${missing.join(', ')}.`,
  );
  return missing.length === 0 ? 0 : 1;
});

function describe(pack: AuthoredPack): string {
  const all = entriesOf(pack).map(({ entry }) => entry);
  const entries = all.filter(isMarked);
  const topics = topicsOf(pack.outline);
  const forms = entries.flatMap(surfaceForms);
  const sentences = all.flatMap((entry) => [...entry.plain, ...entry.more]);
  const beyond = sentences.filter((sentence) => typeof sentence !== 'string').length;
  const grades = gradesOf(pack);
  const gradeRow = (what: string, of: ReadonlyMap<string, number>): [string, string] => {
    const [hardest, highest] = [...of].reduce((most, next) => (next[1] > most[1] ? next : most));
    const middle = median([...of.values()]).toFixed(1);
    return [`reading grade, ${what}`, `median ${middle}, highest ${highest.toFixed(1)} (${hardest})`];
  };
  const numbers: [string, string][] = [
    ['entries', String(entries.length)],
    ['helper words, explained but not marked', String(all.length - entries.length)],
    ['forms, with plurals', String(forms.length)],
    ['  of these only in text about health', String(forms.filter((form) => form.needsContext).length)],
    ['phrases with another sense', String(entries.flatMap((entry) => entry.not).length)],
    ['topics, with introduction and conclusion', String(topics.length)],
    ['figures', String(pack.figures.size)],
    ['sentences of definitions', `${sentences.length}, ${beyond} of them beyond the document`],
    ['warnings', String(entries.filter((entry) => entry.warning).length)],
    gradeRow('plain', grades.plain),
    gradeRow('more', grades.more),
    gradeRow('topics', grades.topics),
  ];
  const citing = topics.map((topic): [string, string] => [
    topic.title,
    String(entries.filter((entry) => entry.topics.includes(topic.id)).length),
  ]);
  return [`${pack.packFile.title}\n`, table(numbers), '\nEntries that cite each topic\n', table(citing)].join(
    '\n',
  );
}

function conceptsIn(file: string): string[] {
  const rows: unknown = parse(readFileSync(file, 'utf8'), {
    columns: true,
    bom: true,
    skip_empty_lines: true,
  });
  const result = v.safeParse(conceptsSchema, rows);
  if (!result.success) throw new Error(`${file} is no list of concepts: it needs a column “id”.`);
  return result.output.map((row) => row.id);
}
