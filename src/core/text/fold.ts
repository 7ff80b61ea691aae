/**
 * Readers can't see soft hyphens, zero-width characters or whether an accent is its own character; matching
 * mustn't either. Most text has none of them, and then folding costs one native test and keeps all offsets.
 */

/** A text without what can't be seen; `offsets[i]` is where its character i stood, null where nothing moved. */
export interface FoldedText {
  text: string;
  /** One longer than `text`: the last one is the length of the original. */
  offsets: Uint32Array | null;
}

/** Soft hyphen, zero-width spaces and joiners, bidi marks, word joiner, byte order mark. */
const INVISIBLE = '\\u00ad\\u200b-\\u200f\\u2060\\ufeff';
/** Every text is tested with this: Latin letters and the usual signs have nothing to fold. */
const BEYOND_THE_USUAL = new RegExp(`[${INVISIBLE}\\u0300-\\u1fff\\u2061-\\uffff]`);
/** The exact test takes long to compile, because \p{M} has marks of all scripts; most pages never need it. */
const NEEDS_FOLDING = new RegExp(`[${INVISIBLE}]|\\p{M}`, 'u');
/** An invisible character, or a character with the marks that combine with it. */
const PIECE = new RegExp(`[${INVISIBLE}]|\\P{M}[\\p{M}${INVISIBLE}]*\\p{M}`, 'gu');
const INVISIBLES = new RegExp(`[${INVISIBLE}]`, 'g');

/** Whether a text holds anything to fold. */
export function needsFolding(text: string): boolean {
  return BEYOND_THE_USUAL.test(text) && NEEDS_FOLDING.test(text);
}

/** Removes invisible characters and composes accents (NFC), remembering where everything stood. */
export function fold(original: string): FoldedText {
  if (!needsFolding(original)) return { text: original, offsets: null };
  const parts: string[] = [];
  const offsets: number[] = [];
  const keep = (part: string, at: (index: number) => number) => {
    parts.push(part);
    for (let i = 0; i < part.length; i++) offsets.push(at(i));
  };
  let done = 0;
  for (const { 0: piece, index } of original.matchAll(PIECE)) {
    const start = done;
    keep(original.slice(start, index), (i) => start + i);
    keep(piece.replace(INVISIBLES, '').normalize('NFC'), () => index);
    done = index + piece.length;
  }
  const rest = done;
  keep(original.slice(rest), (i) => rest + i);
  offsets.push(original.length);
  return { text: parts.join(''), offsets: Uint32Array.from(offsets) };
}

/** Where a stretch of the folded text stood in the original, without invisible characters at its end. */
export function unfold(
  folded: FoldedText,
  start: number,
  end: number,
  original: string,
): [start: number, end: number] {
  if (!folded.offsets) return [start, end];
  const from = folded.offsets[start] as number;
  let to = folded.offsets[end] as number;
  while (to > from && INVISIBLES_ONE.test(original[to - 1] as string)) to--;
  return [from, to];
}

const INVISIBLES_ONE = new RegExp(`[${INVISIBLE}]`);
