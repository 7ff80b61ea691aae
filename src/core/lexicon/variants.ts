/** The spellings that a form stands for besides itself: regular plural, disc or disk. */

/** The regular English plural of a word or of a phrase's last word. */
export function pluralOf(form: string): string {
  if (/([sxz]|[cs]h)$/i.test(form)) return `${form}es`;
  if (/[^aeiou]y$/i.test(form)) return `${form.slice(0, -1)}ies`;
  return `${form}s`;
}

const DISC = /(dis)([ck])(?=s?(?![a-z])|ect|itis|al(?![a-z])|ogr)/gi;

/** Both spellings of disc (disk), discectomy (diskectomy) and their like; "discomfort" has only one. */
export function discSpellings(form: string): string[] {
  const spelt = (last: string) =>
    form.replace(
      DISC,
      (_, dis: string, old: string) => dis + (old === old.toUpperCase() ? last.toUpperCase() : last),
    );
  return [...new Set([spelt('c'), spelt('k')])];
}
