// A class list as a table: the headings are looked for, the rows below them are read. Without headings names are looked
// for, and little else.

import { readTable, type Table } from '../../packs/table/read-table.ts';
import type { AttributeField } from '../attributes.ts';
import { cleanName, nameKey } from '../person-name.ts';
import { type FileLearner, type RowFault, toFault } from './file-learner.ts';
import { type Column, type ColumnOf, createHeadingReader } from './headings.ts';
import { isKnownLanguage } from './languages.ts';

export interface FileList {
  readonly learners: readonly FileLearner[];
  readonly faults: readonly RowFault[];
  /** Of the whole file, also those that were not read because there are too many. */
  readonly rows: number;
}

/** Beyond any district's. */
export const MOST_ROWS = 20_000;

/** The name of the school and the date stand above the headings at times. */
const ROWS_ABOVE_HEADINGS = 10;
/** A cell of so many lines began with a quotation mark that nobody closed. */
const MOST_LINES_IN_CELL = 20;

type Columns = readonly (ColumnOf | null)[];

/** Null where no column of names can be found. */
export function readClassList(text: string, fields: readonly AttributeField[]): FileList | null {
  const readHeadings = createHeadingReader(fields);
  const known = (cells: readonly string[]) => readHeadings(cells).filter((one) => one !== null).length;
  const weigh = (cells: readonly string[]) => (hasNames(readHeadings(cells)) ? known(cells) : 0);
  const table = readTable(text, weigh, MOST_ROWS + ROWS_ABOVE_HEADINGS);
  const { rows } = table;
  const at = rows.slice(0, ROWS_ABOVE_HEADINGS).findIndex((cells) => hasNames(readHeadings(cells)));
  if (at >= 0) return readRows(table, at + 1, readHeadings(rows[at] ?? []));
  const guessed = guessColumns(rows);
  if (guessed === null) return null;
  const list = readRows(table, 0, guessed);
  return guessed.length === 1 ? list : { ...list, faults: [toFault(1, 'headings-missing'), ...list.faults] };
}

/** Most cells of a column of names are words, and hardly two are the same. */
const MOSTLY = 0.8;
/** Of how many rows that is asked. */
const TRIED_ROWS = 200;

/** Without headings: the first column that looks like names, and languages where a column is of nothing else. */
function guessColumns(rows: Table['rows']): Columns | null {
  const tried = rows.slice(0, TRIED_ROWS).map((cells) => cells.map(cleanName));
  const width = Math.max(0, ...rows.map((cells) => cells.findLastIndex((cell) => cell.trim() !== '') + 1));
  const columns = Array.from({ length: width }, (_, at) => tried.map((cells) => cells[at] ?? ''));
  const names = width === 1 ? columns.findIndex(isOfWords) : columns.findIndex(isOfNames);
  if (names < 0) return null;
  return columns.map((cells, at) => {
    if (at === names) return { column: 'name' };
    return isOfLanguages(cells) ? { column: 'language' } : null;
  });
}

function isOfNames(cells: readonly string[]): boolean {
  const said = cells.filter((cell) => cell !== '');
  return isOfWords(cells) && new Set(said.map(nameKey)).size >= said.length * MOSTLY;
}

function isOfWords(cells: readonly string[]): boolean {
  const said = cells.filter((cell) => cell !== '');
  return said.length > 0 && said.filter((cell) => /\p{L}/u.test(cell)).length >= said.length * MOSTLY;
}

function isOfLanguages(cells: readonly string[]): boolean {
  const said = cells.filter((cell) => cell !== '');
  return said.length > 0 && said.every((cell) => isKnownLanguage(cell));
}

function hasNames(columns: Columns): boolean {
  return columns.some((one) => one !== null && 'column' in one && /^(?:name|given)$/.test(one.column));
}

function readRows({ rows, total, firstRow }: Table, from: number, columns: Columns): FileList {
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
    else if (isStaff(cells, columns))
      faults.push(toFault(row, 'no-learner', toLearner(row, cells, columns).name));
    else learners.push(toLearner(row, cells, columns));
  }
  return { learners, faults, rows: total - from };
}

const LEARNER_ROLES = new Set(
  [
    ...['student', 'pupil', 'learner', 'élève', 'étudiant', 'apprenant'],
    ...['تلميذ', 'تلميذة', 'طالب', 'طالبة', 'متعلم', 'متعلمة'],
  ].map(nameKey),
);

/** Lists of whole schools have teachers and parents too. */
function isStaff(cells: readonly string[], columns: Columns): boolean {
  const at = columns.findIndex((one) => one !== null && 'column' in one && one.column === 'role');
  const role = nameKey(cells[at] ?? '');
  return role !== '' && !LEARNER_ROLES.has(role);
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
  // `Nombre` and `Apellido`: no column is of first names, so that of names is.
  if (!has('given') && has('family')) return cleanName(`${name} ${family}`);
  const isWhole = !has('given') || has('family');
  return isWhole && name !== '' ? name : cleanName(`${given} ${family || name}`);
}
