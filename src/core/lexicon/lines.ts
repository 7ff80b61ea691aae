/**
 * Lines that begin with a key and a tab, each read when it is first asked for: a page holds few of a lexicon's
 * forms, and reading all of them would take longer than reading most pages.
 */
export class Lines<Value> {
  readonly #rest = new Map<string, string>();
  readonly #read = new Map<string, Value>();
  readonly #readLine: (rest: string) => Value;

  /** @param readLine reads what stands behind key and tab */
  constructor(lines: string, readLine: (rest: string) => Value) {
    this.#readLine = readLine;
    for (const line of lines.split('\n')) {
      const tab = line.indexOf('\t');
      this.#rest.set(line.slice(0, tab), line.slice(tab + 1));
    }
  }

  get(key: string): Value | undefined {
    const read = this.#read.get(key);
    if (read !== undefined) return read;
    const rest = this.#rest.get(key);
    if (rest === undefined) return undefined;
    const value = this.#readLine(rest);
    this.#read.set(key, value);
    return value;
  }
}
