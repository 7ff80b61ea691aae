/** Rule: a figure can be put into a page as it is. It runs nothing, loads nothing, and says what it shows. */
import type { AuthoredPack } from '../authored-pack';
import type { Problem } from '../problem';
import { entriesOf, topicsOf } from './pack-texts';

const FORBIDDEN: [pattern: RegExp, message: string][] = [
  [/<script\b/i, 'It has a script. A figure must not run anything, so take it out.'],
  [/\son[a-z]+\s*=/i, 'It has an event handler (an attribute such as onclick). Take it out.'],
  [/javascript:/i, 'It has a javascript: address. Take it out.'],
  [/<(foreignObject|iframe|object|embed)\b/i, 'It embeds another document. Draw with shapes and text only.'],
  [/<!(DOCTYPE|ENTITY)/i, 'It has a document type. Begin the file with the svg element.'],
  [
    /\b(?:xlink:)?(?:href|src)\s*=\s*["'](?!#)/i,
    'It refers to something outside itself. Put it into the figure, or take it out.',
  ],
  [/url\(\s*["']?(?!["']?#)/i, 'It loads something by url(). Only url(#an-id-of-this-figure) is allowed.'],
  [/@import\b/i, 'It imports a style sheet. Write the style into the figure.'],
];

export function checkFigures(pack: AuthoredPack): Problem[] {
  const shown = new Set([
    ...entriesOf(pack).map(({ entry }) => entry.figure),
    ...topicsOf(pack.outline).map((topic) => topic.figure),
  ]);
  return [...pack.figures].flatMap(([id, svg]) => {
    const messages = FORBIDDEN.filter(([pattern]) => pattern.test(svg)).map(([, message]) => message);
    if (!/<svg\b[^>]*\sviewBox=/.test(svg))
      messages.push('It has no viewBox. It needs one to fit every card.');
    for (const name of ['title', 'desc']) {
      if (!new RegExp(`<${name}\\b[^>]*>\\s*[^<\\s]`).test(svg)) {
        messages.push(`It has no <${name}>. Say there what it shows, for those who can't see it.`);
      }
    }
    for (const [, entry] of svg.matchAll(/\bdata-entry=["']([^"']*)["']/g)) {
      if (entry === undefined || pack.entries.has(entry)) continue;
      messages.push(`A label names the entry “${entry}”, which does not exist. Correct its data-entry.`);
    }
    if (!shown.has(id))
      messages.push('No entry and no topic shows it. Name it as a figure, or take the file out.');
    return messages.map((message) => ({ file: `figures/${id}.svg`, message }));
  });
}
