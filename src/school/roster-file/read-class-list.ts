// A class list as a table: the headings are looked for, the rows below them are read. A list of names alone needs none.
import type { AttributeField } from '../attributes.ts';
import { cleanName } from '../person-name.ts';
import { type FileLearner, type RowFault, toFault } from './file-learner.ts';
import { type Column, type ColumnOf, createHeadingReader } from './headings.ts';
import { readTable, type Table } from './read-table.ts';

export interface FileList {
  readonly learners: readonly FileLearner[];
  readonly faults: readonly RowFault[];
}

/** The name of the school and the date stand above the headings at times. */
const ROWS_ABOVE_HEADINGS = 10;
/** A cell of so many lines began with a quotation mark that nobody closed. */
const MOST_LINES_IN_CELL = 20;

type Columns = readonly (ColumnOf | null)[];

/** Null where no column of names can be found. */
export function readClassList(text: string, fields: readonly AttributeField[]): FileList | null {
  const readHeadings = createHeadingReader(fields);
  const known = (cells: readonly string[]) => readHeadings(cells).filter((one) => one !== null).length;
  const table = readTable(text, (cells) => (hasNames(readHeadings(cells)) ? known(cells) : 0));
  const { rows } = table;
  const at = rows.slice(0, ROWS_ABOVE_HEADINGS).findIndex((cells) => hasNames(readHeadings(cells)));
  if (at >= 0) return readRows(table, at + 1, readHeadings(rows[at] ?? []));
  const isNamesAlone = rows.every((cells) => cells.slice(1).every((cell) => cell.trim() === ''));
  return isNamesAlone && rows.length > 0 ? readRows(table, 0, [{ column: 'name' }]) : null;
}

function hasNames(columns: Columns): boolean {
  return columns.some((one) => one !== null && 'column' in one && /^(?:name|given)$/.test(one.column));
}

function readRows({ rows, firstRow }: Table, from: number, columns: Columns): FileList {
  const learners: FileLearner[] = [];
  const faults: RowFault[] = [];
  for (const [at, cells] of rows.entries()) {
    if (at < from || cells.every((cell) => cell.trim() === '')) continue;
    const row = at + firstRow;
    const [first = ''] = cells;
    const isBeyond = cells.slice(columns.length).some((cell) => cell.trim() !== '');
    if (cells.some((cell) => cell.split('\n', MOST_LINES_IN_CELL + 1).length > MOST_LINES_IN_CELL))
      faults.push(toFault(row, 'quote-open', cleanName(first)));
    else if (isBeyond) faults.push(toFault(row, 'cells-extra', cleanName(first)));
    else learners.push(toLearner(row, cells, columns));
  }
  return { learners, faults };
}

function toLearner(row: number, cells: readonly string[], columns: Columns): FileLearner {
  const said = new Map<Column, string>();
  const values = new Map<string, string>();
  for (const [at, one] of columns.entries()) {
    const cell = cleanName(cells[at] ?? '');
    if (one === null || cell === '') continue;
    if ('field' in one) values.set(one.field, cell);
    else said.set(one.column, cell);
  }
  return {
    row,
    name: toName(said, columns),
    className: said.get('class') ?? '',
    classId: '',
    id: said.get('id') ?? '',
    picture: said.get('picture') ?? '',
    language: said.get('language') ?? '',
    values,
  };
}

/** Beside a column of first names, one of names holds family names: `Nom` and `Prénom`. */
function toName(said: ReadonlyMap<Column, string>, columns: Columns): string {
  const has = (column: Column) =>
    columns.some((one) => one !== null && 'column' in one && one.column === column);
  const [name = '', given = '', family = ''] = [said.get('name'), said.get('given'), said.get('family')];
  const isWhole = !has('given') || has('family');
  return isWhole && name !== '' ? name : cleanName(`${given} ${family || name}`);
}
