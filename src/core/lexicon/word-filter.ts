/**
 * Finds heads where a pack has so many that a regular expression of their beginnings would let nearly every word
 * pass: a Bloom filter over whole words, kept as a string, so that a frame has nothing to build.
 * https://en.wikipedia.org/wiki/Bloom_filter
 */

const BITS_PER_HEAD = 16;
/** Six bits a character keep the string printable, one byte each in memory and in storage. */
const BITS_PER_CHARACTER = 6;
const FIRST_CHARACTER = 0x30;

/** FNV-1a. http://www.isthe.com/chongo/tech/comp/fnv/ */
const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** Writes the filter of these heads. */
export function writeFilter(heads: ReadonlySet<string>): string {
  const size = Math.ceil((heads.size * BITS_PER_HEAD) / BITS_PER_CHARACTER);
  const characters = new Uint8Array(size);
  const set = (bit: number) => {
    const at = (bit / BITS_PER_CHARACTER) | 0;
    characters[at] = (characters[at] as number) | (1 << (bit - at * BITS_PER_CHARACTER));
  };
  const bits = size * BITS_PER_CHARACTER;
  for (const head of heads) {
    let hash = OFFSET_BASIS;
    for (let i = 0; i < head.length; i++) hash = Math.imul(hash ^ head.charCodeAt(i), PRIME);
    set(firstBit(hash, bits));
    set(secondBit(hash, bits));
  }
  return Array.from(characters, (value) => String.fromCharCode(FIRST_CHARACTER + value)).join('');
}

/**
 * The first place from `from` on where a word of the filter may begin, or -1.
 * @param lower a text of small letters; `from` is where a word may begin
 */
export function nextInFilter(filter: string, lower: string, from: number): number {
  const bits = filter.length * BITS_PER_CHARACTER;
  const length = lower.length;
  let start = from;
  while (start < length) {
    let code = lower.charCodeAt(start);
    if (!isHeadCode(code)) {
      // Heads of other scripts are one character long.
      if (code > LAST_LATIN && has(filter, bits, Math.imul(OFFSET_BASIS ^ code, PRIME))) return start;
      start++;
      continue;
    }
    let hash = OFFSET_BASIS;
    let at = start;
    do {
      hash = Math.imul(hash ^ code, PRIME);
      code = lower.charCodeAt(++at);
    } while (isHeadCode(code));
    if (has(filter, bits, hash)) return start;
    start = at;
  }
  return -1;
}

const LAST_LATIN = 0x24f;

/** HEAD_CHARACTERS of word.ts, for small letters; NaN, the code behind the end, is none. */
function isHeadCode(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x30 && code <= 0x39) ||
    code === 0x5f ||
    (code >= 0xc0 && code <= LAST_LATIN && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x41 && code <= 0x5a)
  );
}

function has(filter: string, bits: number, hash: number): boolean {
  return isSet(filter, firstBit(hash, bits)) && isSet(filter, secondBit(hash, bits));
}

function isSet(filter: string, bit: number): boolean {
  const at = (bit / BITS_PER_CHARACTER) | 0;
  return ((filter.charCodeAt(at) - FIRST_CHARACTER) & (1 << (bit - at * BITS_PER_CHARACTER))) !== 0;
}

function firstBit(hash: number, bits: number): number {
  return (hash >>> 0) % bits;
}

function secondBit(hash: number, bits: number): number {
  return (Math.imul(hash, 0x9e3779b1) >>> 0) % bits;
}
