import type { FileProblem, FileProblemKind } from '../../core/my-terms/file-problem';
import type { FileWords } from '../../core/my-terms/markdown';
import { type MessageKey, t } from '../../platform/i18n';

export const fileWords = (): FileWords => ({
  title: t('myTerms'),
  note: t('fileNote'),
  terms: t('savedTerms'),
  known: t('knownWords'),
  questions: t('myQuestions'),
});

const PROBLEMS: Record<FileProblemKind, MessageKey> = {
  empty: 'fileEmpty',
  encoding: 'fileEncoding',
  foreign: 'fileForeign',
  newer: 'fileNewer',
  quote: 'fileQuote',
  column: 'fileColumn',
  kind: 'fileKind',
  cell: 'fileCell',
  part: 'filePart',
  page: 'filePage',
  line: 'fileLine',
};

/** Enough of a line to find it by. */
const MOST = 60;

/** What is wrong with a file, where, and what to do. */
export function problemWords({ kind, place, what }: FileProblem): string {
  return t(PROBLEMS[kind], place, what.length > MOST ? `${what.slice(0, MOST)}…` : what);
}
