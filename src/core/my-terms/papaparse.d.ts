/** What is used of papaparse. Its published types draw in those of Node and of browsers, and the core has neither. */
declare module 'papaparse' {
  interface ParseError {
    type: 'Quotes' | 'Delimiter' | 'FieldMismatch';
    /** Counted from 0. */
    row?: number;
  }
  const Papa: {
    parse(
      text: string,
      options: { delimiter: string; newline: string },
    ): { data: string[][]; errors: ParseError[] };
    unparse(rows: string[][], options: { newline: string }): string;
  };
  export default Papa;
}
