/** One line of text inside a Markdown file, so that it reads as what it is and comes back unchanged. */
const SPECIAL = /[\\`*_[\]<>#|~&]/g;
/** At the beginning of a line these would begin a list. */
const LIST = /^([-+]|\d+[.)])/;
const ESCAPED = /\\([!-/:-@[-`{-~])/g;

export function escapeText(text: string): string {
  return text.replace(SPECIAL, '\\$&').replace(LIST, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`);
}

export const unescapeText = (text: string): string => text.replace(ESCAPED, '$1');
