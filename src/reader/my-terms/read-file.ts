import { FileProblem } from '../../core/my-terms/file-problem';
import { readMyTermsFile } from '../../core/my-terms/read-file';
import type { MyTerms } from '../../core/my-terms/records';
import { t } from '../../platform/i18n';
import { problemWords } from './file-words';

/** @throws in the reader's words: what is wrong with the file, where, and what to do */
export async function readFile(file: File): Promise<MyTerms> {
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch (cause) {
    throw new Error(t('fileNotRead'), { cause });
  }
  try {
    return readMyTermsFile(decode(bytes));
  } catch (error) {
    throw error instanceof FileProblem ? new Error(problemWords(error), { cause: error }) : error;
  }
}

function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new FileProblem('encoding');
  }
}
