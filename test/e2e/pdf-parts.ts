/** What a PDF file consists of, also where parts of it are compressed. */
import { inflateSync } from 'node:zlib';

export interface PdfParts {
  /** Each object by its number, as it is written. */
  objects: Map<string, string>;
  /** Reads the stream of an object that has one. */
  streams: Map<string, () => string>;
}

export function pdfParts(pdf: Uint8Array): PdfParts {
  const bytes = Buffer.from(pdf);
  const file = bytes.toString('latin1');
  const objects = new Map<string, string>();
  const streams = new Map<string, () => string>();
  for (const { 1: id = '', 2: head = '', index, 0: all } of file.matchAll(
    /(?:^|\s)(\d+) 0 obj\b(.*?)(?:\bstream\r?\n|\bendobj\b)/gs,
  )) {
    objects.set(id, head);
    if (!all.trimEnd().endsWith('stream')) continue;
    const start = index + all.length;
    const read = () =>
      (/FlateDecode/.test(head) ? inflateSync(bytes.subarray(start)) : bytes.subarray(start)).toString(
        'latin1',
      );
    streams.set(id, read);
    // Firefox packs many objects into one stream: first their numbers and places, then they.
    if (!/\/ObjStm\b/.test(head)) continue;
    const packed = read();
    const first = Number(head.match(/\/First\s+(\d+)/)?.[1]);
    const numbers = packed.slice(0, first).trim().split(/\s+/).map(Number);
    for (let at = 0; at < numbers.length; at += 2) {
      const [number, from = 0, , to] = numbers.slice(at, at + 4);
      objects.set(String(number), packed.slice(first + from, to === undefined ? undefined : first + to));
    }
  }
  return { objects, streams };
}

/** How many pages a PDF has. */
export function pdfPages(pdf: Uint8Array): number {
  const pages = [...pdfParts(pdf).objects.values()].filter((object) => /\/Type\s*\/Page\b/.test(object));
  if (pages.length === 0) throw new Error('No page was found in the PDF.');
  return pages.length;
}
