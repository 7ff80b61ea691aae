/** What a form means, in the short writing of the lexicon: `12`, `12?`, `12=PT`, `12?=PT`. */
export interface Meaning {
  /** Index of the entry. */
  entry: number;
  needsContext: boolean;
  /** The only capitalisation that counts. */
  exactCase: string | undefined;
}

export function writeMeaning({ entry, needsContext, exactCase }: Meaning): string {
  return `${entry}${needsContext ? '?' : ''}${exactCase === undefined ? '' : `=${exactCase}`}`;
}

/** @throws where the text is no meaning: the lexicon is damaged then */
export function readMeaning(text: string): Meaning {
  const parts = /^(\d+)(\?)?(?:=(.+))?$/.exec(text);
  if (!parts) throw new Error(`The lexicon holds a form whose meaning can't be read: "${text}".`);
  return { entry: Number(parts[1]), needsContext: parts[2] === '?', exactCase: parts[3] };
}
