import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../src/core/my-terms/csv';
import { FileProblem } from '../../../src/core/my-terms/file-problem';
import { type FileWords, writeMarkdown } from '../../../src/core/my-terms/markdown';
import { readMyTermsFile } from '../../../src/core/my-terms/read-file';
import { type MyTerms, NOTHING } from '../../../src/core/my-terms/records';
import { myTerms } from './arbitraries';

const WORDS: FileWords = {
  title: 'My terms',
  note: 'Medigloss reads this file.',
  terms: 'Saved terms',
  known: 'Words I know',
  questions: 'My questions',
};

const SAMPLE: MyTerms = {
  terms: [
    {
      entry: 'herniated-disc',
      term: 'herniated disc',
      plain: 'A cushion in the spine has split.',
      source: 'A guide: Causes; Signs',
      saved: '2026-03-01T08:00:00.000Z',
      pages: [{ url: 'https://example.org/a', title: 'On backs', met: '2026-03-01T08:00:00.000Z' }],
    },
  ],
  known: [{ entry: 'knee', term: 'knee', since: '2026-03-02T08:00:00.000Z' }],
  questions: 'Does it heal?\nCan I swim?',
};

const markdown = writeMarkdown(SAMPLE, WORDS);
const csv = writeCsv(SAMPLE);

/** What is wrong with a file: the kind, the place, and what stands there. */
function problemOf(text: string): [string, number, string] | null {
  try {
    readMyTermsFile(text);
    return null;
  } catch (error) {
    if (error instanceof FileProblem) return [error.kind, error.place, error.what];
    throw error;
  }
}

describe('My terms come back unchanged', () => {
  it('from Markdown, whatever is written in them', () => {
    fc.assert(
      fc.property(myTerms, (mine) => {
        expect(readMyTermsFile(writeMarkdown(mine, WORDS))).toEqual(mine);
      }),
      { numRuns: 1000 },
    );
  });

  it('from CSV, whatever is written in them', () => {
    fc.assert(
      fc.property(myTerms, (mine) => {
        expect(readMyTermsFile(writeCsv(mine))).toEqual(mine);
      }),
      { numRuns: 1000 },
    );
  });

  it('from files whose line ends an editor has changed', () => {
    fc.assert(
      fc.property(myTerms, fc.constantFrom('\n', '\r\n'), (mine, end) => {
        for (const file of [writeMarkdown(mine, WORDS), writeCsv(mine)]) {
          expect(readMyTermsFile(file.replace(/\r?\n/g, end))).toEqual(mine);
        }
      }),
    );
  });

  it('from Markdown in which an editor has broken a definition into lines', () => {
    expect(readMyTermsFile(markdown.replace('in the spine', 'in\nthe spine'))).toEqual(SAMPLE);
  });

  it.each([';', '\t'])('from CSV that a spreadsheet has separated with "%s"', (separator) => {
    // No text of the sample holds a comma.
    expect(
      readMyTermsFile(
        csv.replaceAll(',', separator).replace('A guide: Causes; Signs', '"A guide: Causes; Signs"'),
      ),
    ).toEqual(SAMPLE);
  });
});

describe('the Markdown file', () => {
  it('reads as a text', () => {
    expect(markdown).toBe(`<!-- medigloss my-terms 1 -->

# My terms

Medigloss reads this file.

## Saved terms <!-- terms -->

### herniated disc <!-- herniated-disc 2026-03-01T08:00:00.000Z -->

A cushion in the spine has split.

*A guide: Causes; Signs*

- [On backs](<https://example.org/a>) <!-- 2026-03-01T08:00:00.000Z -->

## Words I know <!-- known -->

- knee <!-- knee 2026-03-02T08:00:00.000Z -->

## My questions <!-- questions -->

Does it heal?
Can I swim?
`);
  });
});

describe('the CSV file', () => {
  it('is read by another library as the same table', () => {
    fc.assert(
      fc.property(myTerms, (mine) => {
        const rows = parse(writeCsv(mine), { bom: true, columns: true, record_delimiter: '\r\n' });
        expect(rows).toHaveLength(
          mine.terms.length +
            mine.terms.flatMap(({ pages }) => pages).length +
            mine.known.length +
            Number(mine.questions !== ''),
        );
      }),
    );
  });

  it('holds no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(myTerms, (mine) => {
        const rows: string[][] = parse(writeCsv(mine), { bom: true, record_delimiter: '\r\n' });
        for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});

describe('a broken file', () => {
  it.each([
    ['nothing in it', ' \r\n', ['empty', 0, '']],
    ['another kind of file', '{"terms": []}', ['foreign', 0, '']],
    ['a later form', markdown.replace('my-terms 1', 'my-terms 2'), ['newer', 1, '']],
    ['no heading that is ours', markdown.replace(' <!-- terms -->', ''), ['line', 7, '## Saved terms']],
    [
      'a term without its comment',
      markdown.replace(/(### .*) <!--.*/, '$1'),
      ['line', 9, '### herniated disc'],
    ],
    [
      'a date that is none',
      markdown.replace('2026-03-01T08:00:00.000Z -->\n\nA', '2026-13-01T08:00:00Z -->\n\nA'),
      ['part', 9, 'date'],
    ],
    ['no definition', markdown.replace('A cushion in the spine has split.', ''), ['part', 9, 'definition']],
    ['no source', markdown.replace('*A guide: Causes; Signs*', ''), ['part', 9, 'source']],
    [
      'words of its own among the pages',
      markdown.replace('## Words', 'Ask!\n\n## Words'),
      ['line', 17, 'Ask!'],
    ],
    ['an address that is none', markdown.replace('https:', 'javascript:'), ['part', 15, 'address']],
    [
      'words of its own among the known words',
      markdown.replace('- knee', 'knee'),
      ['line', 19, 'knee <!-- knee 2026-03-02T08:00:00.000Z -->'],
    ],
    ['a column too few', csv.replace('source,', ''), ['column', 1, 'source']],
    ['a kind of row that is none', csv.replace('known,', 'unknown,'), ['kind', 4, 'unknown']],
    ['a quotation mark that is never closed', csv.replace('A guide', '"A guide'), ['quote', 2, '']],
    ['a page without its term', csv.replace('page,herniated-disc', 'page,knee'), ['page', 3, 'knee']],
    ['an empty word', csv.replace('known,knee,knee', 'known,knee,'), ['cell', 4, 'word']],
    ['a date in another form', csv.replace('2026-03-02T08:00:00.000Z', '02/03/2026'), ['cell', 4, 'date']],
  ] as const)('with %s is refused, and says where', (_, text, problem) => {
    expect(problemOf(text)).toEqual(problem);
  });

  it('is refused with a reason, or read, wherever it is cut off or a line is missing', () => {
    fc.assert(
      fc.property(myTerms, fc.boolean(), fc.nat(), fc.nat(), (mine, asCsv, from, length) => {
        const lines = (asCsv ? writeCsv(mine) : writeMarkdown(mine, WORDS)).split('\n');
        lines.splice(from % lines.length, 1 + (length % lines.length));
        problemOf(lines.join('\n'));
      }),
    );
  });
});

describe('nothing', () => {
  it('is written and read too', () => {
    expect(readMyTermsFile(writeCsv(NOTHING))).toEqual(NOTHING);
    expect(readMyTermsFile(writeMarkdown(NOTHING, WORDS))).toEqual(NOTHING);
  });
});
