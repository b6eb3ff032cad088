// CSV as spreadsheets open it, without letting a cell become a formula there: one that begins like a formula gets an
// apostrophe, and reading takes it away again (OWASP, "CSV Injection").
import { csvFormatRow } from 'd3-dsv';

/** By this alone Excel knows that the text is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** With apostrophes before it, so that a cell that really begins with one comes back as it was. */
const FORMULA = /^'*[=+\-@\t\r]/;
const DEFUSED = /^'+[=+\-@\t\r]/;

/** As written into a file that a person may open in a spreadsheet. */
export function defuseCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** What `defuseCell` was given. */
export function readCell(text: string): string {
  return DEFUSED.test(text) ? text.slice(1) : text;
}

/** A whole file, for people: with a byte order mark, every cell defused. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + toPlainCsv(rows.map((row) => row.map(defuseCell)));
}

/** A whole file for other programs, as RFC 4180 has it: cells as they are, no mark. */
export function toPlainCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${csvFormatRow([...row])}\r\n`).join('');
}
