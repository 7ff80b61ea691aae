/**
 * A spreadsheet takes a cell that begins like this for a formula and runs it, and titles of pages are written by
 * strangers: https://owasp.org/www-community/attacks/CSV_Injection. The apostrophe before it says that it is text.
 */
const FORMULA = /^[=+\-@\t\r']/;
const GUARDED = /^'(?=[=+\-@\t\r'])/;

export const toCell = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

export const fromCell = (cell: string): string => cell.replace(GUARDED, '');
