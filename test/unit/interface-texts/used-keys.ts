/** Which messages are asked for. */
import { parseSync, Visitor } from 'vite';
import type { SourceFile } from '../architecture/source-file';
import { stemOf } from './locales';

/** Keys that are put together as they are asked for, by their beginnings. */
export const PUT_TOGETHER: Record<string, string> = {
  category_: 'ui/category-names.ts: the kind of an entry follows',
  cardTheme_: 'options/CardTheme.tsx: the value of the choice follows',
};

/** Those of `keys` that neither the manifest nor a file with messages names. */
export function unusedKeys(keys: string[], files: SourceFile[], manifest: string): string[] {
  const named = new Set([...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key as string));
  // "terms" may be anything where no messages are: the id of a section, a field of the pack.
  for (const { path, text } of files) if (/\/i18n'/.test(text)) namesIn(path, text, named);
  return keys.filter(
    (key) =>
      !named.has(key) &&
      !named.has(stemOf(key)) &&
      !Object.keys(PUT_TOGETHER).some((beginning) => key.startsWith(beginning)),
  );
}

function namesIn(path: string, text: string, named: Set<string>): void {
  new Visitor({
    Literal: ({ value }) => {
      if (typeof value === 'string') named.add(value);
    },
  }).visit(parseSync(path, text).program);
}
