/**
 * The head of a form is what a page is searched for; its tail is compared only where a head was found. Where the
 * first word is a form of its own, it is the head of all forms that begin with it ("knee", "knee pain"); else the
 * head is the first two words ("range of motion": few texts hold "range of", many hold "range").
 */

/** A form below its head. */
export interface HeadForm {
  /** What follows the head, with its space: "" or " pain". */
  tail: string;
  meaning: string;
}

/** Groups forms by their heads, the longest form first. */
export function groupByHead(meanings: ReadonlyMap<string, string>): Map<string, HeadForm[]> {
  const heads = new Map<string, HeadForm[]>();
  for (const [key, meaning] of meanings) {
    const head = headOf(key, meanings);
    const forms = heads.get(head) ?? [];
    heads.set(head, forms);
    forms.push({ tail: key.slice(head.length), meaning });
  }
  for (const forms of heads.values()) forms.sort((a, b) => b.tail.length - a.tail.length);
  return heads;
}

function headOf(key: string, keys: ReadonlyMap<string, string>): string {
  const first = key.indexOf(' ');
  if (first < 0) return key;
  const word = key.slice(0, first);
  if (keys.has(word)) return word;
  const second = key.indexOf(' ', first + 1);
  return second < 0 ? key : key.slice(0, second);
}

export function writeHeads(heads: ReadonlyMap<string, readonly HeadForm[]>): string {
  return [...heads]
    .map(([head, forms]) => [head, ...forms.flatMap(({ tail, meaning }) => [tail, meaning])].join('\t'))
    .join('\n');
}

/** Reads what stands behind a head in its line. */
export function readHead(forms: string): HeadForm[] {
  const parts = forms.split('\t');
  return Array.from({ length: parts.length / 2 }, (_, i) => ({
    tail: parts[2 * i] as string,
    meaning: parts[2 * i + 1] as string,
  }));
}
