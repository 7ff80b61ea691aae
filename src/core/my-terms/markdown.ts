/**
 * My terms as a text for people. What a program must know stands in comments, which no viewer shows: so headings can
 * be in the reader's language, and a file written in one language is read in every other.
 */
import { escapeText } from './markdown-text';
import type { MyTerms } from './records';

/** The first line of the file, with the version of its form. */
export const FILE_VERSION = 1;

/** The words of the file that are not the reader's own. */
export interface FileWords {
  title: string;
  /** What the file is, and that it can be read back. */
  note: string;
  terms: string;
  known: string;
  questions: string;
}

export function writeMarkdown({ terms, known, questions }: MyTerms, words: FileWords): string {
  const lines = [`<!-- medigloss my-terms ${FILE_VERSION} -->`, '', `# ${words.title}`, '', words.note, ''];
  if (terms.length > 0) lines.push(`## ${words.terms} <!-- terms -->`, '');
  for (const { entry, term, plain, source, saved, pages } of terms) {
    lines.push(`### ${escapeText(term)} <!-- ${entry} ${saved} -->`, '');
    lines.push(escapeText(plain), '', `*${escapeText(source)}*`, '');
    lines.push(...pages.map(({ url, title, met }) => `- [${escapeText(title)}](<${url}>) <!-- ${met} -->`));
    if (pages.length > 0) lines.push('');
  }
  if (known.length > 0) lines.push(`## ${words.known} <!-- known -->`, '');
  lines.push(...known.map(({ entry, term, since }) => `- ${escapeText(term)} <!-- ${entry} ${since} -->`));
  if (known.length > 0) lines.push('');
  // Last, for what is typed here may look like any other line of the file.
  if (questions) lines.push(`## ${words.questions} <!-- questions -->`, '', questions, '');
  return lines.join('\n');
}
