/** Where a word begins and ends, in any script. */

/**
 * Letters, digits and the underscore make words. One letter doesn't: the modifier apostrophe, which some people
 * type for the other one ("the kneeʼs bend"). An accent belongs to what it stands on: on a space it makes no word.
 */
const LETTER = '(?!\\u02bc)[\\p{L}\\p{N}_]';
const WORD_BEFORE = new RegExp(`${LETTER}\\p{M}*$`, 'u');
const WORD_AFTER = new RegExp(`^(?:${LETTER}|\\p{M})`, 'u');

/** Whether no letter, digit or accent stands right before and after: "disc" in "discord" is no whole word. */
export function isWholeWord(text: string, start: number, end: number): boolean {
  return startsWord(text, start) && endsWord(text, end);
}

/** Whether a word may begin here: what stands before is no part of one. */
export function startsWord(text: string, start: number): boolean {
  const before = start === 0 ? SPACE : text.charCodeAt(start - 1);
  if (before < FIRST_BEYOND_ASCII) return !isAsciiWord(before);
  // More than one code unit, so that a letter with its accents, or one outside the basic plane, is seen whole.
  return !WORD_BEFORE.test(text.slice(Math.max(0, start - 8), start));
}

/** Whether a word may end here: what stands behind is no part of one. */
export function endsWord(text: string, end: number): boolean {
  const after = end === text.length ? SPACE : text.charCodeAt(end);
  if (after < FIRST_BEYOND_ASCII) return !isAsciiWord(after);
  return !WORD_AFTER.test(text.slice(end, end + 2));
}

const SPACE = 0x20;
const FIRST_BEYOND_ASCII = 0x80;

/** Digits, letters, the underscore. Most text is ASCII, and asking a regular expression takes ten times as long. */
function isAsciiWord(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    code === 0x5f
  );
}

/** Web addresses, e-mail addresses, user names and file names: a word in them is not being said. */
const ADDRESS =
  /:\/\/|^www\.|[\p{L}\d]@[\p{L}\d]|^@|^\/\p{L}|[\p{L}\d]\.(?=\d*\p{Ll})[\p{Ll}\d]{2,}(?:[/?#:]|$)/u;
/** No address that matters is longer, and a text without any space must not be walked end to end. */
const LONGEST_ADDRESS = 256;

/** Every address holds one of these; most texts hold none, and then no word has to be looked at. */
const PART_OF_ADDRESS = /[@/]|[^\s.]\.[^\s.]/;

/** Whether a text may hold an address at all. */
export function mayHoldAddress(text: string): boolean {
  return PART_OF_ADDRESS.test(text);
}

/** Whether the words stand inside an address such as `example.org/knee-pain`. */
export function isInsideAddress(text: string, start: number, end: number): boolean {
  let from = start;
  while (from > 0 && start - from < LONGEST_ADDRESS && !/\s/.test(text[from - 1] as string)) from--;
  let to = end;
  while (to < text.length && to - end < LONGEST_ADDRESS && !/\s/.test(text[to] as string)) to++;
  const around = text
    .slice(from, to)
    .replace(/[.,;:!?)\]}"'”’]+$/, '')
    .replace(/^[([{"'“‘]+/, '');
  return around.length > end - start && ADDRESS.test(around);
}
