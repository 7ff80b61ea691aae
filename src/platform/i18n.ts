/** Interface texts from `_locales`. A key that English lacks is a type error. */
import type english from '../../public/_locales/en/messages.json';
import { pluralKey } from '../core/text/plural';
import { contentApi } from './native';

export type MessageKey = keyof typeof english;

/** The browser takes its time to look one up, and the same dozen is asked for at each drawing. */
const plain = new Map<MessageKey, string>();

/**
 * The text of a message in the browser's language.
 * @param values fill $1, $2 … of the message
 */
export function t(key: MessageKey, ...values: (string | number)[]): string {
  const known = values.length === 0 && plain.get(key);
  if (known) return known;
  const text = contentApi().i18n.getMessage(key, values.map(String));
  if (values.length === 0) plain.set(key, text);
  return text;
}

/**
 * The text of a message that depends on a number, from the keys `‹key›_one`, `‹key›_other`, … (CLDR plural
 * categories of the language that the messages are in, which is English where the browser's has none). The number
 * fills $1.
 */
export function tCount(key: PluralKey, count: number, ...values: (string | number)[]): string {
  const exact = pluralKey(key, count, t('interfaceLanguage'));
  // A language may leave out what needs no form of its own, as Spanish does for millions.
  return (
    contentApi().i18n.getMessage(exact, [count, ...values].map(String)) || t(`${key}_other`, count, ...values)
  );
}

type PluralKey = MessageKey extends infer Key ? (Key extends `${infer Stem}_other` ? Stem : never) : never;
