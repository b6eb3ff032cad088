import { csvParse } from 'd3-dsv';
import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { planRoster } from '../../../src/school/roster-file/plan.ts';
import { readOneRoster, WANTED_FILES } from '../../../src/school/roster-file/read-one-roster.ts';
import { unzipFiles } from '../../../src/school/roster-file/unzip.ts';
import { oneRosterFiles, writeOneRoster } from '../../../src/school/roster-file/write-one-roster.ts';
import { type RawEntry, writeRawZip } from '../../packs/raw-zip.ts';
import { problemIn, valueIn } from '../../support/event-samples.ts';
import { CLASS_A, classNamed, EMPTY, learnerHere } from './rosters.ts';

const SCHOOL = { id: 'school-1', name: 'Mwanga', year: 2026 };

/** As an information system of a district would write it, cut to what is read. */
const DISTRICT: Readonly<Record<string, string>> = {
  'manifest.csv': 'propertyName,value\noneroster.version,1.2\nfile.users,bulk',
  'orgs.csv': 'sourcedId,name,type\nS,Mwanga,school',
  'classes.csv': [
    'sourcedId,status,dateLastModified,title,classType,periods',
    'c-1,active,,Grade 2 Blue,homeroom,1',
    'c-2,active,,Mathematics,scheduled,2',
    'c-3,active,,Music,scheduled,3',
  ].join('\r\n'),
  'users.csv': [
    'sourcedId,status,givenName,familyName,middleName,password,preferredGivenName',
    'u-1,active,Amina,Yusuf,,secret,',
    'u-2,active,Binta,Okoye,Joy,,',
    'u-3,active,Grace,Banda,,,',
    'u-4,tobedeleted,Gone,Child,,,',
    'u-5,active,Oluwaseun,Ade,,,Seun',
  ].join('\n'),
  'roles.csv': [
    'sourcedId,userSourcedId,roleType,role,orgSourcedId',
    'r-1,u-1,primary,student,S',
    'r-2,u-2,primary,student,S',
    'r-3,u-3,primary,teacher,S',
    'r-4,u-4,primary,student,S',
    'r-5,u-5,primary,student,S',
  ].join('\n'),
  'enrollments.csv': [
    'sourcedId,classSourcedId,userSourcedId,role',
    'e-1,c-2,u-1,student',
    'e-2,c-1,u-1,student',
    'e-3,c-3,u-2,student',
    'e-4,c-2,u-2,student',
    'e-5,c-1,u-3,teacher',
    'e-6,c-1,u-4,student',
  ].join('\n'),
};

const read = (files: Readonly<Record<string, string>>) => readOneRoster(new Map(Object.entries(files)));

describe('a district’s OneRoster archive', () => {
  it('gives its students, each in the home class, or in the first', () => {
    const list = valueIn(read(DISTRICT));
    expect(list.learners.map(({ row, name, className, id }) => [row, name, className, id])).toEqual([
      [2, 'Amina Yusuf', 'Grade 2 Blue', 'u-1'],
      [3, 'Binta Joy Okoye', 'Music', 'u-2'],
      [6, 'Seun Ade', '', 'u-5'],
    ]);
    expect(list.faults).toEqual([
      { row: 3, code: 'several-classes', said: 'Binta Joy Okoye: Music', first: 0 },
    ]);
    expect(JSON.stringify(list)).not.toContain('secret');
  });

  it('taken in twice adds nobody the second time, also when a child has a new name', () => {
    const first = planRoster(valueIn(read(DISTRICT)), EMPTY, CLASS_A);
    const made = first.newClasses.map((name, at) => ({ id: classNamed(`new${at}`), name, archived: false }));
    const learners = first.steps.map((step, at) => {
      if (step.type !== 'add') throw new Error('Must be new');
      const { name, attributes, class: to } = step;
      const own = 'id' in to ? to.id : made[to.made]?.id;
      return learnerHere(`${at}`, name, { attributes, class: own });
    });
    const here = { ...EMPTY, learners, classes: [...EMPTY.classes, ...made] };
    const renamed = { ...DISTRICT, 'users.csv': DISTRICT['users.csv']?.replace('Yusuf', 'Bello') ?? '' };
    const again = planRoster(valueIn(read(renamed)), here, CLASS_A);
    expect(again.newClasses).toEqual([]);
    expect(again.steps.map((step) => (step.type === 'change' ? step.change : step.type))).toEqual([
      { name: 'Amina Bello' },
      'same',
      'same',
    ]);
  });

  it('of version 1.1 says roles with the users', () => {
    const { 'roles.csv': _, ...old } = DISTRICT;
    const users = 'sourcedId,role,givenName,familyName\nu-1,student,Amina,Yusuf\nu-3,teacher,Grace,Banda';
    const list = valueIn(read({ ...old, 'users.csv': users }));
    expect(list.learners.map(({ name }) => name)).toEqual(['Amina Yusuf']);
  });

  it('tells the files and columns that it lacks', () => {
    expect(problemIn(read({ 'users.csv': 'sourcedId,givenName\nu-1,Amina' }))).toEqual([
      'users.csv: familyName',
      'classes.csv',
      'enrollments.csv',
    ]);
  });
});

describe('what is written for another system', () => {
  const here = {
    ...EMPTY,
    fields: [{ id: 'f1', name: 'Special needs', choices: [] }],
    learners: [
      learnerHere('A', '=Amina Yusuf', { language: 'ar', avatar: 6, attributes: { f1: 'glasses' } }),
      learnerHere('B', 'Binta'),
      learnerHere('C', 'Chidi', { archived: true }),
    ],
  };
  const archive = () => {
    const files = unzipSync(writeOneRoster(here, SCHOOL));
    return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
  };

  it('has each file that its manifest promises, and every name leads somewhere', () => {
    const files = archive();
    const rows = (name: string) => csvParse(files[name] ?? '');
    const ids = (name: string) => new Set(rows(name).map((row) => row.sourcedId));
    const promised = rows('manifest.csv').filter(({ value }) => value === 'bulk');
    expect(promised.map((row) => `${row.propertyName?.replace('file.', '')}.csv`).sort()).toEqual(
      Object.keys(files)
        .filter((name) => name !== 'manifest.csv')
        .sort(),
    );
    for (const row of rows('enrollments.csv')) {
      expect(ids('users.csv')).toContain(row.userSourcedId);
      expect(ids('classes.csv')).toContain(row.classSourcedId);
      expect(ids('orgs.csv')).toContain(row.schoolSourcedId);
    }
    for (const row of rows('classes.csv')) {
      expect(ids('courses.csv')).toContain(row.courseSourcedId);
      expect(ids('academicSessions.csv')).toContain(row.termSourcedIds);
    }
    expect(rows('roles.csv').map(({ role }) => role)).toEqual(['student', 'student']);
  });

  it('tells names, and nothing of what else the school keeps of a child', () => {
    const { 'users.csv': users } = archive();
    const named = csvParse(users ?? '').map(({ givenName, familyName }) => [givenName, familyName]);
    expect(named).toEqual([
      ["'=Amina", 'Yusuf'],
      ['Binta', '.'],
    ]);
    expect(JSON.stringify(oneRosterFiles(here, SCHOOL))).not.toContain('glasses');
  });
});

describe('an archive', () => {
  const users = strToU8('sourcedId\nu-1');
  const unzip = (entries: readonly RawEntry[]) => unzipFiles(writeRawZip(entries), WANTED_FILES);

  it('is read whether its sizes stand before or behind its files, in folders or not', () => {
    const parts: Uint8Array[] = [];
    const zip = new Zip((_, part) => parts.push(part));
    const entry = new ZipDeflate('Export/Users.CSV');
    zip.add(entry);
    entry.push(users, true);
    zip.end();
    const streamed = Uint8Array.from(parts.flatMap((part) => [...part]));
    for (const archive of [streamed, zipSync({ 'users.csv': users, 'read me.txt': users })]) {
      expect([...valueIn(unzipFiles(archive, WANTED_FILES)).keys()]).toEqual(['users.csv']);
    }
  });

  it('that unpacks to more than a school is refused before it is unpacked', () => {
    const bomb = { name: 'users.csv', bytes: new Uint8Array(25 * 1024 * 1024), isDeflated: true };
    expect(problemIn(unzip([bomb]))).toBe('too-large');
  });

  it('that lies of its sizes is refused while it is unpacked', () => {
    const lie = { name: 'users.csv', bytes: new Uint8Array(9_000_000), isDeflated: true };
    expect(problemIn(unzip([{ ...lie, says: { unpackedBytes: 1_000 } }]))).toBe('damaged');
    expect(problemIn(unzip([{ ...lie, says: { packedBytes: 0xfffffff0 } }]))).toBe('damaged');
  });

  it('cut short or altered anywhere is never taken for whole', () => {
    const whole = zipSync({ 'users.csv': strToU8('sourcedId\nu-1\nu-2'), 'roles.csv': users });
    for (let length = 0; length < whole.length; length++) {
      expect(unzipFiles(whole.subarray(0, length), WANTED_FILES).ok).toBe(false);
    }
    for (let at = 0; at < whole.length; at++) {
      const altered = Uint8Array.from(whole, (byte, place) => (place === at ? byte ^ 0x40 : byte));
      const read = unzipFiles(altered, WANTED_FILES);
      const texts = read.ok ? [...read.value.values()].map((bytes) => strFromU8(bytes)) : [];
      for (const text of texts) expect(['sourcedId\nu-1\nu-2', 'sourcedId\nu-1']).toContain(text);
    }
  });
});
