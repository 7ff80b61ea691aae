import { expect, test } from 'vitest';
import { checkFigures } from '../../../content-data/check/figures';
import { entry, GOOD_FIGURE, samplePack } from './sample-pack';

/** What is said of a figure “leg” that an entry shows. */
function told(leg: string): string[] {
  const entries = { knee: entry({ figure: 'leg' }) };
  return checkFigures(samplePack({ entries, figures: { leg } })).map(({ file, message }) => {
    expect(file).toBe('figures/leg.svg');
    return message;
  });
}

test('a good figure has no problems', () => {
  expect(told(GOOD_FIGURE)).toEqual([]);
});

test('an id that begins with the figure’s, and a reference to it, are no problems', () => {
  const parts = '<g id="leg-a"/><use href="#leg-a"/><path fill="url(#leg-a)"/><g id="leg"/>';
  expect(told(GOOD_FIGURE.replace('</svg>', `${parts}</svg>`))).toEqual([]);
});

test.each([
  ['<g>', 'It is not well-formed XML (Opening and ending tag mismatch: "g" != "svg"). Mend it there.'],
  ['<g fill="red" fill="red"/>', 'It is not well-formed XML (Attribute fill redefined). Mend it there.'],
  ['<g fill=red/>', 'It is not well-formed XML (attribute "red" missed quot(")!). Mend it there.'],
  ['&nbsp;', 'It is not well-formed XML (entity not found:&nbsp;). Mend it there.'],
  ['<script>x</script>', 'It has a script. A figure must not run anything, so take it out.'],
  ['<g onclick="x"/>', 'It has an event handler (an attribute such as onclick). Take it out.'],
  ['<g ONLOAD="x"/>', 'It has an event handler (an attribute such as onclick). Take it out.'],
  ['<use href="#leg" class="javascript:x" id="leg"/>', 'It has a javascript: address. Take it out.'],
  ['<foreignObject/>', 'It has an element <foreignObject>. Draw with shapes and text only.'],
  ['<image/>', 'It has an element <image>. Draw with shapes and text only.'],
  ['<animate/>', 'It has an element <animate>. Draw with shapes and text only.'],
  [
    '<style>path { fill: red }</style>',
    'It has a <style>. Colours and fonts stand in figure.css; give the shapes classes.',
  ],
  [
    '<g style="fill: red"/>',
    'It has an attribute style. Colours and fonts stand in figure.css; use a class in its place.',
  ],
  [
    '<use href="https://example.org/a.svg"/>',
    'It refers to something outside itself. Put it into the figure, or take it out.',
  ],
  [
    '<use xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="a.svg#b"/>',
    'It refers to something outside itself. Put it into the figure, or take it out.',
  ],
  ['<g fill="url(a.svg#b)"/>', 'It loads something by url(). Only url(#an-id-of-this-figure) is allowed.'],
  [
    '<text data-entry="toe">toe</text>',
    'A label names the entry “toe”, which does not exist. Correct its data-entry.',
  ],
  ['<g id="arm-a"/>', 'It has the id “arm-a”. Begin it with “leg-”, as other figures stand beside it.'],
  ['<g id="leg-a"/><g id="leg-a"/>', 'It has the id “leg-a” twice. Give one of the two another.'],
  ['<use href="#leg-a"/>', 'It refers to the id “leg-a”, which it does not have. Correct it.'],
  ['<g aria-labelledby="leg-a"/>', 'It refers to the id “leg-a”, which it does not have. Correct it.'],
])('%s is not allowed', (part, message) => {
  expect(told(GOOD_FIGURE.replace('</svg>', `${part}</svg>`))).toEqual([message]);
});

test.each(['<!DOCTYPE svg>', '<?xml-stylesheet href="a.css"?>'])('%s is not allowed', (start) => {
  expect(told(start + GOOD_FIGURE)).toEqual([
    'It has a document type or an instruction. Begin the file with the svg element.',
  ]);
});

test('what is told once is not told again', () => {
  expect(told(GOOD_FIGURE.replace('</svg>', '<script/><script/></svg>'))).toHaveLength(1);
});

test('what it shows is said in words', () => {
  expect(told('<svg><title> </title></svg>')).toEqual([
    'It has no viewBox. It needs one to fit every card.',
    "It has no <title>. Say there what it shows, for those who can't see it.",
    "It has no <desc>. Say there what it shows, for those who can't see it.",
  ]);
  expect(told('<html/>')).toContain('Its outermost element is not <svg>. Make it so.');
});

test('it is shown somewhere', () => {
  expect(checkFigures(samplePack({ figures: { leg: GOOD_FIGURE } }))).toEqual([
    {
      file: 'figures/leg.svg',
      message: 'No entry and no topic shows it. Name it as a figure, or take the file out.',
    },
  ]);
});
