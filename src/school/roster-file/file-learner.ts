// One learner as a file says it, whatever the file's form; and what is wrong with a row, in codes of which the screen
// makes words.

export interface FileLearner {
  /** As the spreadsheet counts, from 1. */
  readonly row: number;
  /** Clean; empty where the file says nothing. The same below. */
  readonly name: string;
  readonly className: string;
  /** What the file calls the class, where names are not all that it has. */
  readonly classId: string;
  readonly id: string;
  /** A number as people count, from 1. */
  readonly picture: string;
  readonly language: string;
  /** By the field's id. */
  readonly values: ReadonlyMap<string, string>;
}

export type RowFaultCode =
  /** These rows are left out. */
  | 'name-missing'
  | 'name-long'
  | 'class-missing'
  | 'class-long'
  | 'double-id'
  | 'double-name'
  | 'erased'
  | 'cells-extra'
  | 'no-learner'
  | 'quote-open'
  /** Of these rows one cell is passed over. */
  | 'picture-unknown'
  | 'language-unknown'
  | 'value-unknown'
  | 'value-long'
  /** These rows are taken as they are; somebody should know. */
  | 'headings-missing'
  | 'name-elsewhere'
  | 'several-classes';

export interface RowFault {
  readonly row: number;
  readonly code: RowFaultCode;
  /** What stands in the cell, or whom it is about; short. */
  readonly said: string;
  /** The row that said the same before, or 0. */
  readonly first: number;
}

export const LEFT_OUT: ReadonlySet<RowFaultCode> = new Set([
  ...(['name-missing', 'name-long', 'class-missing', 'class-long', 'double-id', 'double-name'] as const),
  ...(['erased', 'cells-extra', 'quote-open', 'no-learner'] as const),
]);

const LONGEST_SAID = 40;

export function toFault(row: number, code: RowFaultCode, said = '', first = 0): RowFault {
  const letters = [...said];
  const short = letters.length > LONGEST_SAID ? `${letters.slice(0, LONGEST_SAID - 1).join('')}…` : said;
  return { row, code, said: short, first };
}
