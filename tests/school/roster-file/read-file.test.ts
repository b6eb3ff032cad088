// Files that nobody's spreadsheet wrote: they end in a reason, soon, and with little memory.
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { FILE_LIMITS, readRosterFile } from '../../../src/school/roster-file/read-file.ts';
import { problemIn, valueIn } from '../../support/event-samples.ts';
import { decode } from './encodings.ts';

const read = (bytes: Uint8Array) => readRosterFile('list.csv', bytes, decode, []);
const fill = (piece: string) =>
  strToU8(piece.repeat(Math.floor(FILE_LIMITS.textBytes / new TextEncoder().encode(piece).length)));

describe('a hostile file', () => {
  it.each([
    ['separators', ',', 'roster/file-no-names'],
    ['lines', '\n', 'roster/file-no-names'],
    ['rows of one name', 'Amina\n', 'roster/file-too-long'],
    ['quotation marks', '"', 'roster/file-no-names'],
    ['zeros', '\0', 'roster/file-no-names'],
  ])('of nothing but %s is refused', (_, piece, code) => {
    expect(problemIn(read(fill(piece)))).toMatchObject({ code });
  });

  it('whose one row has a million cells leaves that row out', () => {
    const list = valueIn(read(strToU8(`Name\nAmina\nBinta${','.repeat(1_000_000)}x\nChidi`)));
    expect(list.learners.map(({ name }) => name)).toEqual(['Amina', 'Chidi']);
    expect(list.faults).toEqual([{ row: 3, code: 'cells-extra', said: 'Binta', first: 0 }]);
  });

  it('that is longer than a list can be is not even read', () => {
    const limitBytes = FILE_LIMITS.textBytes;
    const long = new Uint8Array(limitBytes + 1);
    expect(problemIn(read(long))).toEqual({
      ...{ code: 'roster/file-too-large', file: 'list.csv', sizeBytes: limitBytes + 1, limitBytes },
    });
  });

  it('packed small, with millions of lines in it, is read up to where nobody’s list goes', () => {
    const lines = strToU8(`classSourcedId,userSourcedId,role${'\n'.repeat(5_000_000)}`);
    const users = strToU8('sourcedId,givenName,familyName\nu-1,Amina,Yusuf');
    const classes = strToU8('sourcedId,title\nc-1,2b');
    const archive = zipSync({ 'enrollments.csv': lines, 'users.csv': users, 'classes.csv': classes });
    expect(archive.length).toBeLessThan(100_000);
    expect(valueIn(read(archive)).learners).toEqual([]);
  });
});
