/** Entries, each with how often it was put in: it stays until it has been taken out as often. */
export class Bag {
  readonly #counts = new Map<string, number>();

  /** How many different entries there are. */
  get size(): number {
    return this.#counts.size;
  }

  /** The different entries, in the order of the alphabet. */
  get entries(): string[] {
    return [...this.#counts.keys()].sort();
  }

  /** Puts an entry in, or takes it out once. */
  change(entry: string, by: 1 | -1): void {
    const count = (this.#counts.get(entry) ?? 0) + by;
    if (count > 0) this.#counts.set(entry, count);
    else this.#counts.delete(entry);
  }
}
