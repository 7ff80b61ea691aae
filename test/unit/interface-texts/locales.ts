/** The messages of every language, and what is wrong with those of one. */
import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../../../public/_locales/', import.meta.url);

export type Messages = Record<string, { message: string; description?: string }>;

/** By the name of their folder: "en", "pt_BR". */
export const locales: ReadonlyMap<string, Messages> = new Map(
  readdirSync(FOLDER).map((name) => [
    name,
    JSON.parse(readFileSync(new URL(`${name}/messages.json`, FOLDER), 'utf8')),
  ]),
);

/** The key without its plural category: all `times_…` are forms of one message. */
export const stemOf = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, '');

/** Where the messages of a language don't say what the English ones do, each in a sentence. */
export function mistakes(name: string, messages: Messages, english: Messages): string[] {
  const wanted = new Set(Object.keys(english).flatMap((key) => formsOf(key, english, name)));
  const found = Object.keys(messages);
  return [
    ...[...wanted].filter((key) => !found.includes(key)).map((key) => `${key} is missing.`),
    ...found.filter((key) => !wanted.has(key)).map((key) => `${key} is no message of English.`),
    ...found.filter((key) => !messages[key]?.message.trim()).map((key) => `${key} is empty.`),
    ...found
      .filter((key) => wanted.has(key) && slotsOf(key, messages) !== slotsOf(key, english))
      .map((key) => `${key} does not fill the same places as in English.`),
  ];
}

/** The keys that a language needs for one of English: as many plural forms as numbers up to a thousand ask for. */
function formsOf(key: string, english: Messages, name: string): string[] {
  const stem = stemOf(key);
  if (!(`${stem}_other` in english)) return [key];
  const rules = new Intl.PluralRules(name.replace('_', '-'));
  // Delays are no whole numbers.
  const numbers = Array.from({ length: 1001 }, (_, i) => i).concat(0.25, 1.5);
  return [...new Set(numbers.map((number) => `${stem}_${rules.select(number)}`))];
}

/**
 * The places that a message fills: "$1 $2". Where the form of a plural can be but one number, it may say it in a word,
 * so $1 is left out of account; the form "other" has to hold it.
 */
function slotsOf(key: string, messages: Messages): string {
  const message = (messages[key] ?? messages[`${stemOf(key)}_other`])?.message ?? '';
  const isOneNumber = stemOf(key) !== key && !key.endsWith('_other');
  const slots = [...new Set(message.match(/\$\d/g))].sort();
  return slots.filter((slot) => !(isOneNumber && slot === '$1')).join(' ');
}
