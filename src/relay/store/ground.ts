// What every part of the store stands on: the database, what the composition root gave, and the numbers of schools.
import {
  type LearnerId,
  parseLearnerId,
  parseSchoolId,
  parseStreamId,
  type SchoolId,
  type StreamId,
} from '../../domain/ids.ts';
import { createNumbers, type Numbers } from './numbers.ts';
import type { VocabularyKey } from './records.ts';
import type { StoreMaking } from './relay-store.ts';
import { one, type Sql, type SqlDatabase } from './sql-database.ts';

export interface Ground {
  readonly database: SqlDatabase;
  readonly making: StoreMaking;
  readonly learners: Numbers<LearnerId>;
  readonly vocabularies: Numbers<VocabularyKey>;
  /** The number of a school; null when the relay does not know it. */
  schoolId(sql: Sql, school: SchoolId): Promise<number | null>;
  /**
   * One transaction that holds the lock of a school, so that nobody else gives numbers or positions meanwhile; `work`
   * gets the school's number and the first of `positions` places in its order. Null when the school is not known.
   */
  writeSchool<T>(
    school: SchoolId,
    positions: number,
    work: (sql: Sql, schoolId: number, position: number) => Promise<T>,
  ): Promise<T | null>;
  /** The same within a transaction that is running. */
  lockSchool(sql: Sql, school: SchoolId, positions: number): Promise<Locked | null>;
  /** A transaction; what was remembered in it is forgotten when it fails. */
  write<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  forget(): void;
}

export interface Locked {
  readonly schoolId: number;
  readonly position: number;
}

export function createGround(database: SqlDatabase, making: StoreMaking): Ground {
  const schools = new Map<SchoolId, number>();
  const learners = createNumbers('learner', readLearnerId);
  const vocabularies = createNumbers<VocabularyKey>('vocabulary', (name) => name);
  const forget = () => {
    schools.clear();
    learners.forget();
    vocabularies.forget();
  };
  const schoolId: Ground['schoolId'] = async (sql, school) => {
    const known = schools.get(school);
    if (known !== undefined) return known;
    const rows = sql.all('SELECT school_id FROM school WHERE school = ?', school);
    const found = await one(rows, (row) => row.number());
    if (found !== null) schools.set(school, found);
    return found;
  };
  const lockSchool: Ground['lockSchool'] = async (sql, school, positions) => {
    const id = await schoolId(sql, school);
    if (id === null) return null;
    const rows = sql.all(
      'UPDATE school SET next_position = next_position + ? WHERE school_id = ? AND school = ? RETURNING next_position',
      positions,
      id,
      school,
    );
    const next = await one(rows, (row) => row.number());
    if (next !== null) return { schoolId: id, position: next - positions };
    // Removed by another process since its number was remembered.
    forget();
    return null;
  };
  const write: Ground['write'] = async (work) => {
    try {
      return await database.write(work);
    } catch (error) {
      forget();
      throw error;
    }
  };
  return {
    database,
    making,
    learners,
    vocabularies,
    schoolId,
    lockSchool,
    write,
    writeSchool: (school, positions, work) =>
      write(async (sql) => {
        const locked = await lockSchool(sql, school, positions);
        return locked && work(sql, locked.schoolId, locked.position);
      }),
    forget,
  };
}

export function readLearnerId(text: string): LearnerId {
  const parsed = parseLearnerId(text);
  if (!parsed.ok) throw new Error(`Must be a learner's id, got ${text}`);
  return parsed.value;
}

export function readStreamId(text: string): StreamId {
  const parsed = parseStreamId(text);
  if (!parsed.ok) throw new Error(`Must be a stream's id, got ${text}`);
  return parsed.value;
}

export function readSchoolId(text: string): SchoolId {
  const parsed = parseSchoolId(text);
  if (!parsed.ok) throw new Error(`Must be a school's id, got ${text}`);
  return parsed.value;
}
