/**
 * Pages are searched for the beginnings of forms, a few letters each; whole forms are compared only where one was
 * found. The browser compiles each regular expression in each frame: for whole forms that takes ten times as long
 * as for beginnings, and longer than searching most pages.
 */

/** With fewer letters too many words begin like a form, with more the expression grows. */
const LETTERS = 5;

export interface Form {
  key: string;
  meaning: string;
}

/** Groups forms by their beginnings, the longest form first. */
export function groupByBeginning(meanings: ReadonlyMap<string, string>): Map<string, Form[]> {
  const groups = new Map<string, Form[]>();
  for (const [key, meaning] of meanings) {
    const beginning = key.slice(0, LETTERS);
    const forms = groups.get(beginning) ?? [];
    groups.set(beginning, forms);
    forms.push({ key, meaning });
  }
  for (const forms of groups.values()) forms.sort((a, b) => b.key.length - a.key.length);
  return groups;
}

/** One beginning a line, and behind it each of its forms: a tab, the key, a tab, the meaning. */
export function writeForms(groups: ReadonlyMap<string, readonly Form[]>): string {
  return [...groups]
    .map(([beginning, forms]) =>
      [beginning, ...forms.flatMap(({ key, meaning }) => [key, meaning])].join('\t'),
    )
    .join('\n');
}

/** Reads what stands behind a beginning in its line. */
export function readForms(line: string): Form[] {
  const parts = line.split('\t');
  return Array.from({ length: parts.length / 2 }, (_, i) => ({
    key: parts[2 * i] as string,
    meaning: parts[2 * i + 1] as string,
  }));
}
