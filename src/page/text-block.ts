/** A run of text that a reader reads in one breath: the text nodes between two block boundaries. */
export interface TextBlock {
  text: string;
  nodes: readonly Text[];
  /** Where each node's text begins in `text`. */
  starts: readonly number[];
}

export function textBlock(nodes: readonly Text[]): TextBlock {
  const only = nodes[0];
  if (nodes.length === 1 && only) return { text: only.data, nodes, starts: [0] };
  const starts: number[] = [];
  let text = '';
  for (const node of nodes) {
    starts.push(text.length);
    text += node.data;
  }
  return { text, nodes, starts };
}

/** A stretch of a block's text as places in its nodes. */
export interface Span {
  startNode: Text;
  startOffset: number;
  endNode: Text;
  endOffset: number;
}

/** Where a stretch of the block's text stands in the page; offsets in UTF-16 code units, `end` exclusive. */
export function spanOf(block: TextBlock, start: number, end: number): Span {
  const first = nodeAt(block, start);
  const last = nodeAt(block, end - 1);
  return {
    startNode: block.nodes[first] as Text,
    startOffset: start - (block.starts[first] as number),
    endNode: block.nodes[last] as Text,
    endOffset: end - (block.starts[last] as number),
  };
}

/** The index of the node that holds the character at `offset`. */
function nodeAt({ starts }: TextBlock, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
