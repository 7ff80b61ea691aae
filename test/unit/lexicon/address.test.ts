import { describe, expect, it } from 'vitest';
import { found } from './found';

const KNEE = { forms: { knee: ['knee', 'knee pain'] } };
const count = (text: string) => found(text, KNEE).length;

describe('a word is not said', () => {
  it.each([
    ['a web address', 'https://example.org/knee-pain'],
    ['a web address', 'see https://example.org/?q=knee&page=2 for more'],
    ['a web address', 'http://knee/'],
    ['an address without its scheme', 'www.knee-pain.example'],
    ['an address without its scheme', 'knee.org'],
    ['an address without its scheme', 'knee-pain.org,'],
    ['an address without its scheme', 'knee.example.org/pain'],
    ['an address without its scheme', 'example.org/knee'],
    ['an address without its scheme', '(example.org/a/knee)'],
    ['an address with a query', 'knee.org?page=2'],
    ['an address with a place in the page', 'knee.org#causes'],
    ['an address with a port', 'knee.org:8080'],
    ['an e-mail address', 'knee@example.org'],
    ['an e-mail address', 'write to <dr.knee@example.org>.'],
    ['an e-mail address', 'info@knee.example'],
    ['a user name', '@knee'],
    ['a user name', '(@knee-clinic)'],
    ['a path', '/home/knee/notes'],
    ['a path', '/knee'],
    ['a file name', 'knee.pdf'],
    ['a file name', 'scan-of-knee.png'],
    ['a file name', 'C:\\scans\\knee.jpg'],
    ['a file name with a digit in its ending', 'knee.mp4'],
  ])('in %s: “%s”', (_, text) => expect(count(text)).toBe(0));

  it('in an address that is longer than is looked at on either side', () => {
    expect(count(`https://example.org/${'a/'.repeat(100)}knee`)).toBe(0);
  });
});

describe('a word is said', () => {
  it.each([
    ['or another', 'hip and/or knee'],
    ['or another', 'hip/knee'],
    ['or another', 'knee/hip'],
    ['or another', 'the (knee/hip).'],
    ['after a missing space', 'It hurts.Knee pain is common.'],
    ['before a missing space', 'It is the knee.The hip is well.'],
    ['before dots', 'the knee...maybe'],
    ['before dots', 'the knee… maybe'],
    ['after an abbreviation', 'e.g. knee'],
    ['with an @ for at', 'knee @ 90 degrees'],
    ['beside an address', 'knee, see example.org/hip'],
    ['at the end of a sentence', 'It is the knee.'],
    ['in brackets', '[knee].'],
    ['with a number', 'knee: 4.5'],
    ['with a ratio', '1/2 knee'],
  ])('%s: “%s”', (_, text) => expect(count(text)).toBe(1));
});

it('a text without any space is read to its end', () => {
  // Walking all of it around each word would take longer than a test may.
  const words = 20_000;
  expect(count('knee,'.repeat(words))).toBe(words);
});
