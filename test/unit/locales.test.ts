/** Every text that a reader sees is a message, and each language has all of them. */
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { locales, type Messages, mistakes } from './interface-texts/locales';
import { sourceFiles } from './interface-texts/source-files';
import { PUT_TOGETHER, unusedKeys } from './interface-texts/used-keys';
import { writtenTexts } from './interface-texts/written-texts';

const english = locales.get('en') as Messages;
const manifest = readFileSync(new URL('../../manifest.json', import.meta.url), 'utf8');

describe.each([...locales])('the messages of %s', (name, messages) => {
  it('are those of English, with the same places to fill', () => {
    expect(mistakes(name, messages, english)).toEqual([]);
  });

  it('name their language and its direction', () => {
    const tag = name.replace('_', '-');
    expect(messages.interfaceLanguage?.message).toBe(tag);
    const isRightToLeft = /^(ar|fa|he|ur)\b/.test(tag);
    expect(messages.interfaceDirection?.message).toBe(isRightToLeft ? 'rtl' : 'ltr');
  });

  it('are not too long for the stores', () => {
    // https://developer.chrome.com/docs/extensions/reference/manifest/description
    expect(messages.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });
});

describe('a language is told of', () => {
  const small: Messages = {
    a: { message: 'A $1 and $2' },
    n_one: { message: 'once' },
    n_other: { message: '$1 times' },
  };
  it.each<[string, string, Messages]>([
    ['a missing message', 'a is missing.', { ...small, a: undefined as never }],
    ['a message too many', 'b is no message of English.', { ...small, b: { message: 'B' } }],
    ['an empty message', 'a is empty.', { ...small, a: { message: ' ' } }],
    ['a place too few', 'a does not fill the same places as in English.', { ...small, a: { message: '$1' } }],
    ['a plural too few', 'n_other is missing.', { a: small.a as never, n_one: small.n_one as never }],
    ['a plural too many', 'n_few is no message of English.', { ...small, n_few: { message: '$1' } }],
  ])('%s', (_, mistake, messages) => {
    const known = Object.fromEntries(Object.entries(messages).filter(([, message]) => message));
    expect(mistakes('es', known, small)).toContain(mistake);
  });

  it.each([
    ['with its number, where English has none', { n_one: { message: '$1 time' } }, []],
    [
      'with another place',
      { n_one: { message: '$2 time' } },
      ['n_one does not fill the same places as in English.'],
    ],
    [
      'for all others without its number',
      { n_other: { message: 'often' } },
      ['n_other does not fill the same places as in English.'],
    ],
  ])('a plural %s', (_, plural, told) => {
    expect(mistakes('es', { ...small, ...plural }, small)).toEqual(told);
  });

  it('the plurals that English does not have', () => {
    expect(mistakes('pl', small, small)).toEqual(['n_many is missing.', 'n_few is missing.']);
  });
});

describe('texts in the code', () => {
  test('there are none', () => {
    expect(sourceFiles.flatMap(writtenTexts)).toEqual([]);
  });

  it.each([
    ['a.tsx', '<p>Some text</p>'],
    ['a.tsx', '<>Some text</>'],
    ['a.tsx', "<p>{open ? 'Some text' : t('more')}</p>"],
    ['a.tsx', "<p>{open && 'Some text'}</p>"],
    ['a.tsx', '<button aria-label="Some text" />'],
    ['a.tsx', "<input placeholder={'Some text'} />"],
    ['a.tsx', '<img alt={n + `Some text`} />'],
    ['a.ts', "document.title = 'Some text';"],
    ['a.ts', "button.setAttribute('aria-label', 'Some text');"],
    ['a.html', '<title>Some text</title>'],
    ['a.html', '<p title="Some text"></p>'],
  ])('are found: in %s, %s', (path, text) => {
    expect(writtenTexts({ path, text })).toEqual([expect.stringMatching(`^${path}: .*Some text$`)]);
  });

  it.each([
    ['a.tsx', '<p class="some class" role="status">{t(\'more\')} · {count} ↑</p>'],
    ['a.tsx', "<p>{kind === 'some' && t('more')}</p>"],
    ['a.tsx', '/* Some text */ <p title={name}>{/* Some text */}</p>'],
    ['a.html', '<title>Medigloss</title><!-- Some text --><script>let some;</script>'],
  ])('are not what is in %s, %s', (path, text) => {
    expect(writtenTexts({ path, text })).toEqual([]);
  });
});

describe('messages that nobody asks for', () => {
  test('there are none', () => {
    expect(unusedKeys(Object.keys(english), sourceFiles, manifest)).toEqual([]);
  });

  it('are found', () => {
    const text = "import { t, tCount } from '../platform/i18n'; t('a'); tCount('n', 1);";
    const keys = ['a', 'b', 'c', 'n_one', 'n_other'];
    expect(unusedKeys(keys, [{ path: 'a.ts', text }], '"__MSG_c__"')).toEqual(['b']);
    expect(unusedKeys(keys, [{ path: 'a.ts', text: "const a = 'a';" }], '')).toEqual(keys);
  });

  it.each(Object.keys(PUT_TOGETHER))('those that begin with %s are put together in the code', (beginning) => {
    expect(sourceFiles.some(({ text }) => text.includes(`t(\`${beginning}$`))).toBe(true);
  });
});
