import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Part } from '../bench';
import { generatedLexicon } from '../lexicons';
import { SHORT_PAGES } from '../pages';
import { probeExtension } from '../probe-extension';
import { compareLoads, type Rival } from '../whole-load';

/** It takes seconds a page. */
const DIVISOR = 5;

export const markJs: Part = async (bench) => {
  const library = readFileSync(createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js'), 'utf8');
  const rival: Rival = {
    name: 'mark.js 8',
    extension: (forms) =>
      probeExtension([
        library,
        `new Mark(document.body).mark(${JSON.stringify(forms)}, { accuracy: 'exactly', separateWordSearch: false });`,
      ]),
    goal: { atLeast: 300 },
    pages: SHORT_PAGES,
    divisor: DIVISOR,
  };
  return [
    await compareLoads(bench, generatedLexicon(800), rival),
    await compareLoads(bench, bench.builtIn, rival),
  ];
};
