/** Reads what is printed in a PDF file as the two browsers write it. Where a word ends can't be told: see `squeeze`. */
import { pdfParts } from './pdf-parts';

/** @returns the letters of the file in the order in which they were drawn, without spaces */
export function pdfText(pdf: Uint8Array): string {
  const { objects, streams } = pdfParts(pdf);
  const alphabets = new Map<string, Alphabet>();
  for (const object of objects.values()) {
    for (const [, fonts = ''] of object.matchAll(/\/Font\s*<<([^>]*)>>/g)) {
      for (const [, name = '', font = ''] of fonts.matchAll(/\/(\S+)\s+(\d+) 0 R/g)) {
        const cmap = objects.get(font)?.match(/\/ToUnicode\s+(\d+) 0 R/)?.[1];
        if (cmap) alphabets.set(name, readAlphabet(streams.get(cmap)?.() ?? ''));
      }
    }
  }
  const drawn = [...objects.keys()].flatMap((id) => {
    const text = streams.get(id)?.() ?? '';
    return /\sTf\s/.test(text) ? [readDrawn(text, alphabets)] : [];
  });
  return squeeze(drawn.join(''));
}

/** A text as `pdfText` gives it: lines break there without a space. */
export const squeeze = (text: string): string => text.replace(/[\s\u00ad\u200b]/g, '');

interface Alphabet {
  /** How many hex digits a letter takes. */
  digits: number;
  letters: Map<number, string>;
}

/** Which letters the numbers in a text of this font are. */
function readAlphabet(cmap: string): Alphabet {
  const digits = cmap.match(/begincodespacerange\s*<([0-9A-Fa-f]+)>/)?.[1]?.length ?? 2;
  const letters = new Map<number, string>();
  for (const [, block = ''] of cmap.matchAll(/beginbfchar(.*?)endbfchar/gs)) {
    for (const [, code = '', letter = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g)) {
      letters.set(Number.parseInt(code, 16), Buffer.from(letter, 'hex').swap16().toString('utf16le'));
    }
  }
  for (const [, block = ''] of cmap.matchAll(/beginbfrange(.*?)endbfrange/gs)) {
    for (const [, from = '', to = '', first = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const start = Number.parseInt(from, 16);
      for (let code = start; code <= Number.parseInt(to, 16); code++) {
        letters.set(code, String.fromCodePoint(Number.parseInt(first, 16) + code - start));
      }
    }
  }
  return { digits, letters };
}

/** The strings of a page, each in the font that was chosen last. */
function readDrawn(content: string, alphabets: ReadonlyMap<string, Alphabet>): string {
  let alphabet: Alphabet | undefined;
  let text = '';
  const tokens = content.matchAll(/\/(\S+)\s+[\d.]+\s+Tf|<([0-9A-Fa-f]+)>|\(((?:\\.|[^\\)])*)\)/gs);
  for (const [, font, hex, letters] of tokens) {
    if (font) alphabet = alphabets.get(font);
    const codes = hex ?? (letters === undefined ? '' : hexOf(letters));
    for (let at = 0; alphabet && at < codes.length; at += alphabet.digits) {
      text += alphabet.letters.get(Number.parseInt(codes.slice(at, at + alphabet.digits), 16)) ?? '';
    }
  }
  return text;
}

const hexOf = (letters: string): string =>
  Buffer.from(
    letters.replace(/\\([0-7]{1,3}|.)/g, (_, escaped: string) =>
      /[0-7]/.test(escaped) ? String.fromCharCode(Number.parseInt(escaped, 8)) : escaped,
    ),
    'latin1',
  ).toString('hex');
