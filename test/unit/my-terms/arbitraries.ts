/** Records that try a file format hard: what marks its own lines and fields stands in every text. */
import fc from 'fast-check';
import * as v from 'valibot';
import {
  type KnownWord,
  knownWordSchema,
  type MetPage,
  type MyTerms,
  metPageSchema,
  questionsSchema,
  type SavedTerm,
  savedTermSchema,
} from '../../../src/core/my-terms/records';

const PIECES = [
  '"',
  "'",
  ',',
  ';',
  '\t',
  '\n',
  '\r\n',
  '=1+1',
  '-',
  '- ',
  '1. ',
  '\\',
  '*',
  '#',
  '## ',
  '<!-- terms -->',
  '-->',
  '[a](<b>)',
  '<b>',
  '&amp;',
  'é',
  '無',
  '\ufeff',
  '\u2028',
  ' ',
];

const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 8 })
  .map((pieces) => pieces.join(''));
const line = text.filter((each) => /[^\s\p{Cc}]/u.test(each));
const id = fc.stringMatching(/^[a-z0-9]{1,4}(-[a-z0-9]{1,4}){0,2}$/);
const moment = fc
  .date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());

const page: fc.Arbitrary<MetPage> = fc
  .record({ url: fc.webUrl({ withQueryParameters: true }), title: line, met: moment })
  .map((each) => v.parse(metPageSchema, each));
const term: fc.Arbitrary<SavedTerm> = fc
  .record({
    entry: id,
    term: line,
    plain: line,
    source: line,
    saved: moment,
    pages: fc.uniqueArray(page, { maxLength: 3, selector: ({ url }) => url }),
  })
  .map((each) => v.parse(savedTermSchema, each));
const known: fc.Arbitrary<KnownWord> = fc
  .record({ entry: id, term: line, since: moment })
  .map((each) => v.parse(knownWordSchema, each));

export const myTerms: fc.Arbitrary<MyTerms> = fc.record({
  terms: fc.uniqueArray(term, { maxLength: 4, selector: ({ entry }) => entry }),
  known: fc.uniqueArray(known, { maxLength: 4, selector: ({ entry }) => entry }),
  questions: text.map((each) => v.parse(questionsSchema, each)),
});
