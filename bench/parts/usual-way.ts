import type { Bench, Part } from '../bench';
import { bundleScript } from '../in-page-script';
import { generatedLexicon } from '../lexicons';
import { LONG_PAGES, SHORT_PAGES } from '../pages';
import { probeExtension } from '../probe-extension';
import { compareLoads, type Rival } from '../whole-load';

export const usualWay: Part = async (bench: Bench) => {
  const script = await bundleScript('usual-way/usual-way.ts');
  const rival: Rival = {
    name: 'The usual way',
    extension: (forms) => probeExtension([`globalThis.benchForms = ${JSON.stringify(forms)};`, script]),
    goal: { atLeast: 2 },
    pages: [...SHORT_PAGES, ...LONG_PAGES],
    divisor: 2,
  };
  return [
    await compareLoads(bench, generatedLexicon(800), rival),
    await compareLoads(bench, bench.builtIn, rival),
  ];
};
