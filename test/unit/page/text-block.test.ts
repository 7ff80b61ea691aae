import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spanOf, textBlock } from '../../../src/page/text-block';

/** As much of a text node as a block asks for. */
function texts(...parts: string[]): Text[] {
  return parts.map((data) => ({ data, length: data.length }) as Text);
}

it('the text of a block is that of its nodes', () => {
  expect(textBlock(texts('the ', 'kn', 'ee'))).toMatchObject({ text: 'the knee', starts: [0, 4, 6] });
  expect(textBlock(texts('knee'))).toMatchObject({ text: 'knee', starts: [0] });
  expect(textBlock([])).toEqual({ text: '', nodes: [], starts: [] });
});

it('a stretch within a node begins and ends in it', () => {
  const nodes = texts('the ', 'knee', ' joint');
  const [, knee] = nodes;
  expect(spanOf(textBlock(nodes), 4, 8)).toEqual({
    startNode: knee,
    startOffset: 0,
    endNode: knee,
    endOffset: 4,
  });
});

it('a stretch over several nodes ends in its last, not in front of the one behind', () => {
  const nodes = texts('a herni', '', 'ated', ' disc', ' hurts');
  const [first, , , disc] = nodes;
  expect(spanOf(textBlock(nodes), 2, 16)).toEqual({
    startNode: first,
    startOffset: 2,
    endNode: disc,
    endOffset: 5,
  });
});

it('any stretch of any block is found in its nodes again, from its first character to its last', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ maxLength: 4 }), { minLength: 1, maxLength: 8 }),
      fc.nat(),
      fc.nat(),
      (parts, a, b) => {
        const nodes = texts(...parts);
        const block = textBlock(nodes);
        fc.pre(block.text.length > 0);
        const [start, last] = [a % block.text.length, b % block.text.length].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const { startNode, startOffset, endNode, endOffset } = spanOf(block, start, last + 1);
        const [from, to] = [nodes.indexOf(startNode), nodes.indexOf(endNode)];
        const between = nodes.slice(from, to + 1).map(({ data }, index) => {
          const end = from + index === to ? endOffset : data.length;
          return data.slice(index === 0 ? startOffset : 0, end);
        });
        expect(between.join('')).toBe(block.text.slice(start, last + 1));
        // The first and the last character stand in these very nodes, not at an edge beside them.
        expect(startNode.data[startOffset]).toBe(block.text[start]);
        expect(endNode.data[endOffset - 1]).toBe(block.text[last]);
      },
    ),
  );
});
