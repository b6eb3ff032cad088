// Another system's archive as a class list: its students, each in one class. What else it says stays outside.
import { csvParseRows } from 'd3-dsv';
import { fail, ok, type Result } from '../../domain/result.ts';
import { cutLines, toCells } from '../../packs/table/read-table.ts';
import { cleanName } from '../person-name.ts';
import { type FileLearner, type RowFault, toFault } from './file-learner.ts';
import { LANGUAGE_COLUMN, NO_FAMILY_NAME, PICTURE_COLUMN } from './one-roster.ts';
import type { FileList } from './read-class-list.ts';

/** In small letters, as they are looked for in the archive. */
export const WANTED_FILES: ReadonlySet<string> = new Set([
  'users.csv',
  'roles.csv',
  'classes.csv',
  'enrollments.csv',
]);

/** Enrolments of 10,000 learners in 20 classes each; what is behind them is not read. */
const MOST_ROWS = 200_000;

/** Without these no child has a name or a class. */
const NEEDED = {
  'users.csv': ['sourcedId', 'givenName', 'familyName'],
  'classes.csv': ['sourcedId', 'title'],
  'enrollments.csv': ['classSourcedId', 'userSourcedId', 'role'],
} as const;

interface Row {
  /** As a spreadsheet counts. */
  readonly row: number;
  of(column: string): string;
}
interface Sheet {
  readonly columns: ReadonlySet<string>;
  readonly rows: readonly Row[];
}
interface Enrolled {
  readonly id: string;
  readonly title: string;
  readonly isHomeroom: boolean;
}

/** `files` are texts by their names in small letters; fails with what is lacking, files and columns. */
export function readOneRoster(files: ReadonlyMap<string, string>): Result<FileList, readonly string[]> {
  const sheets = new Map([...files].map(([name, text]) => [name, readSheet(text)]));
  const missing = Object.entries(NEEDED).flatMap(([name, columns]) => {
    const sheet = sheets.get(name);
    if (!sheet) return [name];
    return columns.filter((column) => !sheet.columns.has(column)).map((column) => `${name}: ${column}`);
  });
  if (missing.length > 0) return fail(missing);
  const rowsOf = (name: string) => sheets.get(name)?.rows ?? [];
  const enrolled = readEnrolments(rowsOf('enrollments.csv'), rowsOf('classes.csv'));
  const isStudent = createRoles(sheets, enrolled);
  const faults: RowFault[] = [];
  const learners = rowsOf('users.csv').flatMap((row): readonly FileLearner[] => {
    if (!isStudent(row)) return [];
    const classes = enrolled.get(row.of('sourcedId')) ?? [];
    const own = classes.find(({ isHomeroom }) => isHomeroom) ?? classes[0];
    const learner = toLearner(row, own);
    if (classes.length > 1 && !own?.isHomeroom) {
      faults.push(toFault(row.row, 'several-classes', `${learner.name}: ${own?.title ?? ''}`));
    }
    return [learner];
  });
  return ok({ learners, faults, rows: learners.length });
}

function toLearner(row: Row, own: Enrolled | undefined): FileLearner {
  const given = row.of('preferredGivenName') || row.of('givenName');
  const family = row.of('preferredFamilyName') || row.of('familyName');
  const parts = [given, row.of('middleName'), family === NO_FAMILY_NAME ? '' : family];
  return {
    row: row.row,
    name: cleanName(parts.join(' ')),
    className: own?.title ?? '',
    classId: own?.id ?? '',
    id: row.of('sourcedId'),
    picture: row.of(PICTURE_COLUMN),
    language: row.of(LANGUAGE_COLUMN),
    values: new Map(),
  };
}

/** By user: the classes in which somebody is a student, in the order of the file, each once. */
function readEnrolments(
  enrolments: readonly Row[],
  all: readonly Row[],
): ReadonlyMap<string, readonly Enrolled[]> {
  const classes = new Map<string, Enrolled>();
  for (const row of all) {
    const [id, title] = [row.of('sourcedId'), row.of('title')];
    if (id !== '')
      classes.set(id, { id, title, isHomeroom: row.of('classType').toLowerCase() === 'homeroom' });
  }
  const byUser = new Map<string, Enrolled[]>();
  for (const row of enrolments) {
    const found = classes.get(row.of('classSourcedId'));
    if (!found || row.of('role').toLowerCase() !== 'student') continue;
    const user = row.of('userSourcedId');
    const own = byUser.get(user) ?? [];
    if (!own.includes(found)) own.push(found);
    byUser.set(user, own);
  }
  return byUser;
}

/** Version 1.2 says roles in a file of their own, 1.1 with the user; where neither does, who is enrolled as one is one. */
function createRoles(
  sheets: ReadonlyMap<string, Sheet>,
  enrolled: ReadonlyMap<string, unknown>,
): (user: Row) => boolean {
  const roles = sheets.get('roles.csv');
  const students = new Set(
    roles?.rows.filter((row) => isStudentRole(row.of('role'))).map((row) => row.of('userSourcedId')),
  );
  const saysRole = sheets.get('users.csv')?.columns.has('role') === true;
  return (user) => {
    if (roles) return students.has(user.of('sourcedId'));
    return saysRole ? isStudentRole(user.of('role')) : enrolled.has(user.of('sourcedId'));
  };
}

const isStudentRole = (role: string): boolean => role.toLowerCase() === 'student';

/** Rows that are to be deleted are as if they were not there. */
function readSheet(text: string): Sheet {
  const { first } = cutLines(text.replace(/^\ufeff/, ''), MOST_ROWS);
  const [headings = [], ...rows] = csvParseRows(first, toCells);
  const places = new Map(headings.map((heading, at) => [heading.trim(), at]));
  const read = rows.map((cells, at): Row => {
    const of = (column: string) => cleanName(cells[places.get(column) ?? -1] ?? '');
    return { row: at + 2, of };
  });
  return {
    columns: new Set(places.keys()),
    rows: read.filter((row) => row.of('status').toLowerCase() !== 'tobedeleted'),
  };
}
