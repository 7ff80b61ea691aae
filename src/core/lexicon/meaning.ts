/** What a form means, in the short writing of the lexicon: `12`, `12?`, `12!`, `12=PT`, `12?!=PT`. */
export interface Meaning {
  /** The name of the entry in the lexicon. */
  entry: string;
  needsContext: boolean;
  /** There are phrases in which the form means something else. */
  hasOtherSenses: boolean;
  /** The only capitalisation that counts. */
  exactCase: string | undefined;
}

export function writeMeaning({ entry, needsContext, hasOtherSenses, exactCase }: Meaning): string {
  const flags = `${needsContext ? '?' : ''}${hasOtherSenses ? '!' : ''}`;
  return `${entry}${flags}${exactCase === undefined ? '' : `=${exactCase}`}`;
}

/** @throws where the text is no meaning: the lexicon is damaged then */
export function readMeaning(text: string): Meaning {
  const parts = /^(\w+)(\?)?(!)?(?:=(.+))?$/.exec(text);
  if (!parts) throw new Error(`The lexicon holds a form whose meaning can't be read: "${text}".`);
  const [, entry, context, senses, exactCase] = parts;
  return { entry: entry as string, needsContext: !!context, hasOtherSenses: !!senses, exactCase };
}
