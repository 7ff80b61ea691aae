/** Rule: a figure can be put into a page as it is. It runs nothing, loads nothing, and says what it shows. */
import type { AuthoredPack } from '../authored-pack';
import type { Problem } from '../problem';
import {
  checkAttributes,
  checkElements,
  checkIds,
  checkLabels,
  checkProlog,
  checkWords,
} from './figure-rules';
import { entriesOf, topicsOf } from './pack-texts';
import { parseSvg } from './svg-document';

export function checkFigures(pack: AuthoredPack): Problem[] {
  const shown = new Set([
    ...entriesOf(pack).map(({ entry }) => entry.figure),
    ...topicsOf(pack.outline).map((topic) => topic.figure),
  ]);
  return [...pack.figures].flatMap(([id, source]) => {
    const messages = drawingProblems(id, source, (entry) => pack.entries.has(entry));
    if (!shown.has(id)) {
      messages.push('No entry and no topic shows it. Name it as a figure, or take the file out.');
    }
    return [...new Set(messages)].map((message) => ({ file: `figures/${id}.svg`, message }));
  });
}

function drawingProblems(id: string, source: string, known: (entry: string) => boolean): string[] {
  const svg = parseSvg(source);
  if ('error' in svg) return [`It is not well-formed XML (${svg.error}). Mend it there.`];
  return [
    ...checkProlog(svg),
    ...checkElements(svg),
    ...checkAttributes(svg),
    ...checkWords(svg),
    ...checkIds(svg, id),
    ...checkLabels(svg, known),
  ];
}
