/** Finds where a text repeats another one word for word. */

/** A stretch of words that stands in both texts. */
export interface SharedRun {
  words: string[];
}

/** What is compared: letters and digits, small; hyphens and apostrophes part words like spaces do. */
export function comparableWords(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** All runs of so many words in a source, for quick look-up. */
export function runsOf(source: readonly string[], length: number): Set<string> {
  const runs = new Set<string>();
  for (let start = 0; start + length <= source.length; start++) {
    runs.add(source.slice(start, start + length).join(' '));
  }
  return runs;
}

/**
 * The runs of `length` words or more that a text shares with a source, each as long as it goes.
 * @param runs the source's runs of that length, from {@link runsOf}
 */
export function sharedRuns(text: string, runs: ReadonlySet<string>, length: number): SharedRun[] {
  const words = comparableWords(text);
  const found: SharedRun[] = [];
  let end = 0;
  for (let start = 0; start + length <= words.length; start++) {
    const run = words.slice(start, start + length);
    if (!runs.has(run.join(' '))) continue;
    const last = found.at(-1);
    if (last && start < end) last.words.push(...words.slice(end, start + length));
    else found.push({ words: run });
    end = start + length;
  }
  return found;
}
