/** Interface texts from `_locales`. A key that English lacks is a type error. */
import type english from '../../public/_locales/en/messages.json';
import { contentApi } from './native';

export type MessageKey = keyof typeof english;

/**
 * The text of a message in the browser's language.
 * @param values fill $1, $2 … of the message
 */
export function t(key: MessageKey, ...values: (string | number)[]): string {
  return contentApi().i18n.getMessage(key, values.map(String));
}

const plurals = new Map<string, Intl.PluralRules>();

/**
 * The text of a message that depends on a number, from the keys `‹key›_one`, `‹key›_other`, … (CLDR plural
 * categories of the interface language). The number fills $1.
 */
export function tCount(key: PluralKey, count: number, ...values: (string | number)[]): string {
  const language = contentApi().i18n.getUILanguage();
  const rules = plurals.get(language) ?? new Intl.PluralRules(language);
  plurals.set(language, rules);
  const exact = contentApi().i18n.getMessage(`${key}_${rules.select(count)}`, [count, ...values].map(String));
  return exact || t(`${key}_other`, count, ...values);
}

type PluralKey = MessageKey extends infer Key ? (Key extends `${infer Stem}_other` ? Stem : never) : never;
