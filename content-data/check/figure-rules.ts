/** What must hold inside one figure, rule by rule: each gives a sentence for everything it finds. */
import { attributesOf, type Document, type Element, elementsOf } from './svg-document';

/** Shapes and words. What is not here could run, load or move something. */
const DRAWING = new Set([
  ...['svg', 'title', 'desc', 'defs', 'g', 'use', 'text', 'tspan'],
  ...['path', 'circle', 'ellipse', 'rect', 'line', 'polyline', 'polygon'],
]);
const ELEMENT_MESSAGES: Record<string, string> = {
  script: 'It has a script. A figure must not run anything, so take it out.',
  style: 'It has a <style>. Colours and fonts stand in figure.css; give the shapes classes.',
};

export function checkElements(svg: Document): string[] {
  return elementsOf(svg)
    .map(({ localName }) => localName ?? '')
    .filter((name) => !DRAWING.has(name))
    .map((name) => ELEMENT_MESSAGES[name] ?? `It has an element <${name}>. Draw with shapes and text only.`);
}

/** Only the svg element and comments may stand in the file: no document type, no style sheet. */
export function checkProlog(svg: Document): string[] {
  const other = [...svg.childNodes].some(
    ({ nodeType }) => nodeType !== 1 && nodeType !== 3 && nodeType !== 8,
  );
  return other ? ['It has a document type or an instruction. Begin the file with the svg element.'] : [];
}

export function checkAttributes(svg: Document): string[] {
  return elementsOf(svg).flatMap((element) => attributesOf(element).flatMap(attributeProblems));
}

function attributeProblems({
  localName,
  name,
  value,
}: {
  localName: string | null;
  name: string;
  value: string;
}) {
  const messages: string[] = [];
  if (/^on/i.test(name))
    messages.push('It has an event handler (an attribute such as onclick). Take it out.');
  if (/javascript:/i.test(value)) messages.push('It has a javascript: address. Take it out.');
  if (name === 'style') {
    messages.push(
      'It has an attribute style. Colours and fonts stand in figure.css; use a class in its place.',
    );
  }
  if ((localName === 'href' || localName === 'src') && !value.startsWith('#')) {
    messages.push('It refers to something outside itself. Put it into the figure, or take it out.');
  }
  if (/url\(\s*["']?(?!["']?#)/i.test(value)) {
    messages.push('It loads something by url(). Only url(#an-id-of-this-figure) is allowed.');
  }
  return messages;
}

export function checkWords(svg: Document): string[] {
  const root = svg.documentElement;
  if (root?.localName !== 'svg') return ['Its outermost element is not <svg>. Make it so.'];
  const messages: string[] = [];
  if (!root.getAttribute('viewBox')) messages.push('It has no viewBox. It needs one to fit every card.');
  for (const name of ['title', 'desc']) {
    if (childText(root, name)) continue;
    messages.push(`It has no <${name}>. Say there what it shows, for those who can't see it.`);
  }
  return messages;
}

function childText(root: Element, name: string): string {
  const child = [...root.childNodes].find((node) => node.nodeName === name);
  return child?.textContent?.trim() ?? '';
}

/** Several figures stand in one page, so an id needs the figure's name in it, and a reference needs its id. */
export function checkIds(svg: Document, figure: string): string[] {
  const elements = elementsOf(svg);
  const ids = elements.flatMap((element) => element.getAttribute('id') ?? []);
  const wrong = ids.filter((id) => id !== figure && !id.startsWith(`${figure}-`));
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  const gone = elements.flatMap(referencesOf).filter((id) => !ids.includes(id));
  return [
    ...wrong.map(
      (id) => `It has the id “${id}”. Begin it with “${figure}-”, as other figures stand beside it.`,
    ),
    ...twice.map((id) => `It has the id “${id}” twice. Give one of the two another.`),
    ...gone.map((id) => `It refers to the id “${id}”, which it does not have. Correct it.`),
  ];
}

function referencesOf(element: Element): string[] {
  return attributesOf(element).flatMap(({ localName, name, value }) => {
    if (/^aria-(labelledby|describedby)$/.test(name)) return value.trim().split(/\s+/);
    if (localName === 'href' && value.startsWith('#')) return [value.slice(1)];
    return [...value.matchAll(/url\(\s*["']?#([^"')\s]+)/g)].map((match) => match[1] ?? '');
  });
}

/** @param known whether an entry has that id */
export function checkLabels(svg: Document, known: (entry: string) => boolean): string[] {
  return elementsOf(svg)
    .flatMap((element) => element.getAttribute('data-entry') ?? [])
    .filter((entry) => !known(entry))
    .map((entry) => `A label names the entry “${entry}”, which does not exist. Correct its data-entry.`);
}
