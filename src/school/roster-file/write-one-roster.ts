// The school's classes for another system. The school's own fields stay here: what else is kept of a child is nobody's
// business there. Ids are ours, so that the archive taken in again changes nothing.
import { strToU8, zipSync } from 'fflate';
import { defuseCell, toPlainCsv } from '../../packs/table/csv.ts';
import { cleanName } from '../person-name.ts';
import {
  ABSENT_FILES,
  LANGUAGE_COLUMN,
  NO_FAMILY_NAME,
  ONE_ROSTER_COLUMNS,
  type OneRosterFile,
  PICTURE_COLUMN,
} from './one-roster.ts';
import { type LearnerHere, listedLearners, type RosterHere } from './roster-here.ts';

export interface SchoolFacts {
  /** Stays the same from one archive to the next. */
  readonly id: string;
  readonly name: string;
  /** In which it is written; sessions must name one. */
  readonly year: number;
}

type Row = Readonly<Record<string, string>>;

/** The earliest that ZIP can say, in local fields whatever the time zone: the same bytes for the same school. */
const FIXED_TIME = '1980-01-01T00:00:00';

export function writeOneRoster(here: RosterHere, school: SchoolFacts): Uint8Array<ArrayBuffer> {
  const files = Object.entries(oneRosterFiles(here, school));
  const zipped = zipSync(Object.fromEntries(files.map(([name, text]) => [name, strToU8(text)])), {
    mtime: FIXED_TIME,
    level: 9,
  });
  return new Uint8Array(zipped);
}

export function oneRosterFiles(
  here: RosterHere,
  school: SchoolFacts,
): Readonly<Record<OneRosterFile, string>> {
  const listed = listedLearners(here);
  const [session, course] = [`${school.id}-${school.year}`, `${school.id}-course`];
  const open = here.classes.filter((one) => !one.archived);
  return {
    'manifest.csv': toFile('manifest.csv', manifest(school)),
    'orgs.csv': toFile('orgs.csv', [{ sourcedId: school.id, name: toText(school.name), type: 'school' }]),
    'academicSessions.csv': toFile('academicSessions.csv', [toSession(session, school.year)]),
    'courses.csv': toFile('courses.csv', [
      { sourcedId: course, schoolYearSourcedId: session, title: 'Banyan', orgSourcedId: school.id },
    ]),
    'classes.csv': toFile(
      'classes.csv',
      open.map(({ id, name }) => ({
        ...{ sourcedId: id, title: toText(name), courseSourcedId: course, classType: 'homeroom' },
        ...{ schoolSourcedId: school.id, termSourcedIds: session },
      })),
    ),
    'users.csv': toFile(
      'users.csv',
      listed.map(([, one]) => toUser(one, school.id)),
      [PICTURE_COLUMN, LANGUAGE_COLUMN],
    ),
    'roles.csv': toFile(
      'roles.csv',
      listed.map(([, { id }]) => ({
        ...{ sourcedId: `${id}-student`, userSourcedId: id, roleType: 'primary', role: 'student' },
        ...{ orgSourcedId: school.id },
      })),
    ),
    'enrollments.csv': toFile(
      'enrollments.csv',
      listed.map(([own, { id }]) => ({
        ...{ sourcedId: `${id}-class`, classSourcedId: own.id, schoolSourcedId: school.id },
        ...{ userSourcedId: id, role: 'student', primary: 'false' },
      })),
    ),
  };
}

function manifest({ id, name }: SchoolFacts): readonly Row[] {
  const said = (propertyName: string, value: string): Row => ({ propertyName, value });
  const written = Object.keys(ONE_ROSTER_COLUMNS).filter((file) => file !== 'manifest.csv');
  const files = [
    ...written.map((file) => said(`file.${file.replace('.csv', '')}`, 'bulk')),
    ...ABSENT_FILES.map((file) => said(`file.${file}`, 'absent')),
  ];
  return [
    said('manifest.version', '1.0'),
    said('oneroster.version', '1.2'),
    ...files.sort((a, b) => ((a.propertyName ?? '') < (b.propertyName ?? '') ? -1 : 1)),
    said('source.systemName', toText(`Banyan, ${name}`)),
    said('source.systemCode', id),
  ];
}

/** A calendar year: nobody told the app when the school's own begins. */
function toSession(sourcedId: string, year: number): Row {
  const [startDate, endDate] = [`${year}-01-01`, `${year}-12-31`];
  return { sourcedId, title: String(year), type: 'schoolYear', startDate, endDate, schoolYear: String(year) };
}

function toUser({ id, name, avatar, language }: LearnerHere, school: string): Row {
  const words = cleanName(name).split(' ');
  const last = words.at(-1) ?? '';
  const isWhole = words.length === 1 || last === NO_FAMILY_NAME;
  return {
    ...{ sourcedId: id, enabledUser: 'true', username: id, primaryOrgSourcedId: school },
    givenName: toText(isWhole ? words.join(' ') : words.slice(0, -1).join(' ')),
    familyName: isWhole ? NO_FAMILY_NAME : toText(last),
    [PICTURE_COLUMN]: String(avatar + 1),
    [LANGUAGE_COLUMN]: toText(language ?? ''),
  };
}

const toText = (text: string): string => defuseCell(cleanName(text));

function toFile(file: OneRosterFile, rows: readonly Row[], own: readonly string[] = []): string {
  const columns = [...ONE_ROSTER_COLUMNS[file], ...own];
  return toPlainCsv([columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]);
}
