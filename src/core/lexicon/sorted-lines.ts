/**
 * A table in one string: lines that begin with a key and a tab, in the order of their keys. A frame gets it from
 * storage as it is and halves its way to the few lines that a page asks for; building a Map of all lines would take
 * longer than reading most pages, and much more memory.
 */

/** Writes a table; keys and values hold no line break, keys no tab. */
export function writeSortedLines(values: ReadonlyMap<string, string>): string {
  return [...values]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}\t${value}`)
    .join('\n');
}

/** The value of a key, or null where the table has none. */
export function lineOf(table: string, key: string): string | null {
  let low = 0;
  let high = table.length;
  while (low < high) {
    const start = table.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1;
    const lineEnd = table.indexOf('\n', start);
    const end = lineEnd < 0 ? table.length : lineEnd;
    const tab = table.indexOf('\t', start);
    const found = table.slice(start, tab);
    if (found === key) return table.slice(tab + 1, end);
    if (found < key) low = end + 1;
    else high = start;
  }
  return null;
}
