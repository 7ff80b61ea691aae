/** Puts terms into the text of a saved page, so that a made-up lexicon finds something there. */
import { Chance } from './random';

/** What is no text to read, whole; any other tag or comment; and between them text. */
const PARTS =
  /<(head|script|style|noscript|textarea|select|svg|pre|code)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->|<[^>]*>|([^<]+)/gi;

/** @param wordsPerTerm words between one term and the next */
export function withTerms(html: string, forms: readonly string[], wordsPerTerm: number): string {
  const chance = new Chance(1);
  let untilTerm = wordsPerTerm;
  return html.replace(PARTS, (part: string, _tag: string | undefined, text: string | undefined) =>
    text === undefined
      ? part
      : text.replace(/(?<=\w)\s+(?=\w)/g, (space) => {
          if (untilTerm-- > 0) return space;
          untilTerm = wordsPerTerm;
          return ` ${chance.pick(forms)} `;
        }),
  );
}
