/**
 * Shows where our texts repeat a given document: `npm run check:originality -- FILE`.
 * Any run of seven shared words is one too many, except inside a heading or the name of a thing.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type AuthoredPack, readAuthoredPack } from '../../content-data/authored-pack';
import { entriesOf, proseOf, topicsOf } from '../../content-data/check/pack-texts';
import { surfaceForms } from '../../content-data/surface-forms';
import { exitWith } from '../exit-with';
import { authoredPackFolders } from './pack-folders';
import { comparableWords, runsOf, sharedRuns } from './shared-runs';

const RUN = 7;

interface OwnText {
  place: string;
  text: string;
}

exitWith(async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [file] = positionals;
  if (!file) throw new Error('Name the document to compare with: npm run check:originality -- FILE');
  const runs = runsOf(comparableWords(readFileSync(file, 'utf8')), RUN);
  const packs = authoredPackFolders().map(readAuthoredPack);
  const copies = packs.flatMap((pack) => {
    const names = namesOf(pack);
    return ownTexts(pack).flatMap(({ place, text }) =>
      sharedRuns(text, runs, RUN)
        .map(({ words }) => words.join(' '))
        .filter((run) => !names.some((name) => ` ${name} `.includes(` ${run} `)))
        .map((run) => `${pack.id}/${place}: “${run}” stands in the document too. Say it in your own words.`),
    );
  });
  console.log(copies.length > 0 ? copies.join('\n') : `No run of ${RUN} words is shared with ${file}.`);
  return copies.length > 0 ? 1 : 0;
});

/** Headings and the names of things: these may be the same as in the document. */
function namesOf(pack: AuthoredPack): string[] {
  const titles = [
    pack.packFile.title,
    ...pack.outline.sections.map((section) => section.title),
    ...topicsOf(pack.outline).map((topic) => topic.title),
  ];
  const forms = entriesOf(pack).flatMap(({ entry }) => surfaceForms(entry).map((form) => form.text));
  return [...titles, ...forms].map((name) => comparableWords(name).join(' '));
}

/** Everything in a pack that a reader may read. */
function ownTexts(pack: AuthoredPack): OwnText[] {
  const topics = topicsOf(pack.outline).flatMap(({ id, short, text }) => [
    { place: `outline.yaml, ${id}, short`, text: short },
    { place: `outline.yaml, ${id}, text`, text },
  ]);
  const definitions = entriesOf(pack).flatMap(({ file, entry }) => [
    { place: `${file}, plain`, text: proseOf(entry.plain) },
    { place: `${file}, more`, text: proseOf(entry.more) },
    { place: `${file}, warning`, text: entry.warning ?? '' },
  ]);
  const figures = [...pack.figures].map(([id, svg]) => ({
    place: `figures/${id}.svg`,
    text: svg.replace(/<[^>]*>/g, ' '),
  }));
  return [...topics, ...definitions, ...figures];
}
