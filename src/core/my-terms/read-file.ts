import { isCsv, readCsv } from './csv';
import { FileProblem } from './file-problem';
import { isMarkdown, readMarkdown } from './markdown-read';
import type { MyTerms } from './records';

/**
 * Reads a file of My terms, whichever of the two kinds it is.
 * @param text as it comes from the file, whatever ends its lines
 * @throws FileProblem that says what is wrong, and where; nothing of the file is taken then
 */
export function readMyTermsFile(text: string): MyTerms {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  if (plain.trim() === '') throw new FileProblem('empty');
  if (isMarkdown(plain)) return readMarkdown(plain);
  if (isCsv(plain)) return readCsv(plain);
  throw new FileProblem('foreign');
}
