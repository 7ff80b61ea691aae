import { inflateSync } from 'node:zlib';

/** How many pages a PDF has, also where the list of pages stands in a compressed part of it, as Firefox writes it. */
export function pdfPages(pdf: Uint8Array): number {
  const bytes = Buffer.from(pdf);
  const parts = [bytes.toString('latin1')];
  for (const { index, 0: start } of parts[0]?.matchAll(/\/ObjStm[^>]*>>\s*stream\r?\n/g) ?? []) {
    parts.push(inflateSync(bytes.subarray(index + start.length)).toString('latin1'));
  }
  const found = parts.flatMap((part) => [...part.matchAll(/\/Type\s*\/Page\b/g)]);
  if (found.length === 0) throw new Error('No page was found in the PDF.');
  return found.length;
}
