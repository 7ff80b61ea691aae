import { checked } from './checked';
import { FileProblem } from './file-problem';
import { FILE_VERSION } from './markdown';
import { unescapeText } from './markdown-text';
import { knownWordSchema, type MyTerms, metPageSchema, savedTermSchema } from './records';

const FIRST_LINE = /^<!-- medigloss my-terms (\d+) -->/;
const SECTION = /^## .*<!-- (terms|known|questions) -->$/;
const TERM = /^### (.*) <!-- (\S*) (\S*) -->$/;
const PAGE = /^- \[(.*)\]\(<(.*)>\) <!-- (\S*) -->$/;
const KNOWN = /^- (.*) <!-- (\S*) (\S*) -->$/;
const SOURCE = /^\*(.*)\*$/;

/** What people call the fields that a file gives no names. */
const NAMES = { entry: 'id', plain: 'definition', url: 'address', saved: 'date', since: 'date', met: 'date' };

/** A term while its lines are read. */
interface Draft {
  place: number;
  term: string;
  entry: string;
  saved: string;
  plain: string[];
  source: string;
  pages: MyTerms['terms'][number]['pages'];
}

export const isMarkdown = (text: string): boolean => FIRST_LINE.test(text);

/** @throws FileProblem with the line, counted from 1 */
export function readMarkdown(text: string): MyTerms {
  if (Number(text.match(FIRST_LINE)?.[1]) > FILE_VERSION) throw new FileProblem('newer', 1);
  const lines = text.split('\n');
  const read: MyTerms = { terms: [], known: [], questions: '' };
  let section = '';
  let draft: Draft | null = null;
  const endTerm = () => {
    if (draft) read.terms.push(finished(draft));
    draft = null;
  };
  for (const [i, rawLine] of lines.entries()) {
    const line = rawLine.trim();
    const place = i + 1;
    const heading = line.match(SECTION)?.[1];
    if (heading === 'questions') {
      endTerm();
      read.questions = typed(lines.slice(i + 1));
      return read;
    }
    if (heading) {
      endTerm();
      section = heading;
    } else if (line === '') {
      // Empty lines only keep the others apart.
    } else if (section === 'known') {
      const [, term, entry, since] = matched(line, KNOWN, place);
      read.known.push(
        checked(knownWordSchema, { term: unescapeText(term), entry, since }, 'part', place, NAMES),
      );
    } else if (section === 'terms' && line.startsWith('#')) {
      endTerm();
      draft = begun(line, place);
    } else if (draft) {
      addLine(draft, line, place);
    } else if (section === 'terms' || line.startsWith('##')) {
      throw new FileProblem('line', place, line);
    }
  }
  endTerm();
  return read;
}

function begun(line: string, place: number): Draft {
  const [, term, entry, saved] = matched(line, TERM, place);
  return { place, term: unescapeText(term), entry, saved, plain: [], source: '', pages: [] };
}

/** The definition, which an editor may have broken into lines; the source; then the pages. */
function addLine(draft: Draft, line: string, place: number): void {
  if (draft.source === '') {
    const source = line.match(SOURCE)?.[1];
    if (source === undefined) draft.plain.push(unescapeText(line));
    else draft.source = unescapeText(source);
    return;
  }
  const [, title, url, met] = matched(line, PAGE, place);
  draft.pages.push(checked(metPageSchema, { title: unescapeText(title), url, met }, 'part', place, NAMES));
}

const finished = ({ place, plain, ...term }: Draft) =>
  checked(savedTermSchema, { ...term, plain: plain.join(' ') }, 'part', place, NAMES);

function matched(line: string, form: RegExp, place: number): [string, string, string, string] {
  const match = line.match(form);
  if (!match) throw new FileProblem('line', place, line);
  const [all, first = '', second = '', third = ''] = match;
  return [all, first, second, third];
}

/** All below the heading and the empty line after it, but for the end of the last line. */
function typed(lines: string[]): string {
  const below = lines[0]?.trim() === '' ? lines.slice(1) : lines;
  return (below.at(-1) === '' ? below.slice(0, -1) : below).join('\n');
}
