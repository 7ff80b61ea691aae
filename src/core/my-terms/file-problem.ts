/** Why a file can't be read as My terms. The words for it are the interface's. */
export type FileProblemKind =
  /** There is nothing in it. */
  | 'empty'
  /** It is no text in UTF-8. */
  | 'encoding'
  /** It begins like neither of our two kinds of file. */
  | 'foreign'
  /** A later version of Medigloss wrote it. */
  | 'newer'
  /** A quotation mark opens at `place` and is never closed. */
  | 'quote'
  /** The column `what` is not there. */
  | 'column'
  /** The row at `place` is of the kind `what`, which is none of ours. */
  | 'kind'
  /** The cell in the row at `place` and the column `what` is empty, or not of its form. */
  | 'cell'
  /** The part `what` of what begins in the line at `place` is not there, or not of its form. */
  | 'part'
  /** The page at `place` belongs to the term `what`, which doesn't stand above it. */
  | 'page'
  /** The line at `place` reads `what`, and that has no meaning there. */
  | 'line';

export class FileProblem extends Error {
  override name = 'FileProblem';

  /** @param place the line of a Markdown file, the row of a CSV file, from 1; 0 where it is the whole file */
  constructor(
    readonly kind: FileProblemKind,
    readonly place = 0,
    readonly what = '',
  ) {
    super(`${kind} at ${place}: ${what}`);
  }
}
