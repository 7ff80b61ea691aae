/**
 * My terms as a table: one row a term, a page it was met on (below its term), a known word, and the questions.
 * The names of the columns are the file's own in every language, so that every copy of Medigloss can read it.
 */
import Papa from 'papaparse';
import { fromCell, toCell } from './cell';
import { checked } from './checked';
import { FileProblem } from './file-problem';
import { knownWordSchema, type MyTerms, metPageSchema, savedTermSchema } from './records';

const COLUMNS = ['kind', 'id', 'word', 'text', 'source', 'address', 'date'] as const;

/** Which column holds which field. */
const NAMES: Partial<Record<string, (typeof COLUMNS)[number]>> = {
  entry: 'id',
  term: 'word',
  plain: 'text',
  title: 'text',
  url: 'address',
  saved: 'date',
  since: 'date',
  met: 'date',
};

type Row = Partial<Record<(typeof COLUMNS)[number], string>>;

/** Spreadsheets know UTF-8 by this mark. */
const MARK = '\ufeff';

export function writeCsv({ terms, known, questions }: MyTerms): string {
  const rows: Row[] = terms.flatMap(({ entry: id, term: word, plain: text, source, saved: date, pages }) => [
    { kind: 'term', id, word, text, source, date },
    ...pages.map(({ url, title, met }) => ({ kind: 'page', id, text: title, address: url, date: met })),
  ]);
  rows.push(
    ...known.map(({ entry, term, since }) => ({ kind: 'known', id: entry, word: term, date: since })),
  );
  if (questions) rows.push({ kind: 'questions', text: questions });
  const table = rows.map((row) => COLUMNS.map((column) => toCell(row[column] ?? '')));
  return `${MARK}${Papa.unparse([[...COLUMNS], ...table], { newline: '\r\n' })}\r\n`;
}

/** Whether a text begins with our columns, in any order and between any of the usual separators. */
export function isCsv(text: string): boolean {
  return separatorOf(text) !== undefined;
}

/** @throws FileProblem with the row, counted as spreadsheets do */
export function readCsv(text: string): MyTerms {
  const { data, errors } = Papa.parse(text, { delimiter: separatorOf(text) ?? ',', newline: '\n' });
  const unclosed = errors.find(({ type }) => type === 'Quotes');
  if (unclosed) throw new FileProblem('quote', (unclosed.row ?? 0) + 1);
  const [head = [], ...rows] = data;
  const missing = COLUMNS.find((column) => !head.includes(column));
  if (missing) throw new FileProblem('column', 1, missing);
  const read: MyTerms = { terms: [], known: [], questions: '' };
  rows.forEach((cells, i) => {
    if (cells.every((cell) => cell.trim() === '')) return;
    const cell = (column: (typeof COLUMNS)[number]) => fromCell(cells[head.indexOf(column)] ?? '');
    addRow(read, cell, i + 2);
  });
  return read;
}

function addRow(read: MyTerms, cell: (column: (typeof COLUMNS)[number]) => string, place: number): void {
  const [entry, term, date] = [cell('id'), cell('word'), cell('date')];
  switch (cell('kind')) {
    case 'term': {
      const record = { entry, term, plain: cell('text'), source: cell('source'), saved: date, pages: [] };
      read.terms.push(checked(savedTermSchema, record, 'cell', place, NAMES));
      return;
    }
    case 'page': {
      const owner = read.terms.find((saved) => saved.entry === entry);
      if (!owner) throw new FileProblem('page', place, entry);
      const record = { url: cell('address'), title: cell('text'), met: date };
      owner.pages.push(checked(metPageSchema, record, 'cell', place, NAMES));
      return;
    }
    case 'known':
      read.known.push(checked(knownWordSchema, { entry, term, since: date }, 'cell', place, NAMES));
      return;
    case 'questions':
      read.questions = cell('text');
      return;
    default:
      throw new FileProblem('kind', place, cell('kind'));
  }
}

/** Spreadsheets separate with what the country they run in is used to. */
function separatorOf(text: string): string | undefined {
  const head = text.split('\n', 1)[0] ?? '';
  return [',', ';', '\t'].find((separator) =>
    head.split(separator).some((name) => name.replaceAll('"', '').trim() === 'kind'),
  );
}
