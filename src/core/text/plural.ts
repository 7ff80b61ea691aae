const rules = new Map<string, Intl.PluralRules>();

/**
 * The key of the message that fits a number: `‹stem›_one`, `‹stem›_other`, …, by the CLDR plural categories.
 * @param language BCP 47 tag of the language that the messages are in
 */
export function pluralKey<Stem extends string>(
  stem: Stem,
  count: number,
  language: string,
): `${Stem}_${Intl.LDMLPluralRule}` {
  const known = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, known);
  return `${stem}_${known.select(count)}`;
}
