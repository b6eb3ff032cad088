// The small numbers that learners and vocabularies have in rows, within their school. A number never changes, so that
// it may be remembered; one that was given in a transaction that failed must be forgotten.
import { marks, one, type Sql } from './sql-database.ts';

export interface Numbers<T extends string> {
  /** The known ones of those asked for. */
  find(sql: Sql, schoolId: number, names: readonly T[]): Promise<ReadonlyMap<T, number>>;
  /** Back to names; throws for a number that was never given. */
  names(sql: Sql, schoolId: number, numbers: readonly number[]): Promise<ReadonlyMap<number, T>>;
  /** The number that the next new name gets. Whoever asks holds the school's lock. */
  next(sql: Sql, schoolId: number): Promise<number>;
  remember(schoolId: number, name: T, number: number): void;
  forget(): void;
}

/** Many schools of thousands of learners: beyond this, what was looked up first is looked up again. */
const MOST_REMEMBERED = 200_000;
const MOST_ASKED = 500;

export function createNumbers<T extends string>(
  table: 'learner' | 'vocabulary',
  parse: (name: string) => T,
): Numbers<T> {
  const numbers = new Map<string, number>();
  const names = new Map<string, T>();
  const forget = () => {
    numbers.clear();
    names.clear();
  };
  const remember = (schoolId: number, name: T, number: number) => {
    if (numbers.size >= MOST_REMEMBERED) forget();
    numbers.set(`${schoolId} ${name}`, number);
    names.set(`${schoolId} ${number}`, name);
  };
  const look = async (sql: Sql, schoolId: number, by: string, values: readonly (string | number)[]) => {
    for (let at = 0; at < values.length; at += MOST_ASKED) {
      const part = values.slice(at, at + MOST_ASKED);
      const rows = await sql.all(
        `SELECT ${table}, ${table}_no FROM ${table} WHERE school_id = ? AND ${by} IN (${marks(part.length)})`,
        schoolId,
        ...part,
      );
      for (const row of rows) remember(schoolId, parse(row.text()), row.number());
    }
  };
  return {
    find: async (sql, schoolId, wanted) => {
      await look(
        sql,
        schoolId,
        table,
        [...new Set(wanted)].filter((name) => !numbers.has(`${schoolId} ${name}`)),
      );
      return new Map(
        wanted.flatMap((name) => {
          const number = numbers.get(`${schoolId} ${name}`);
          return number === undefined ? [] : [[name, number]];
        }),
      );
    },
    names: async (sql, schoolId, wanted) => {
      const unknown = [...new Set(wanted)].filter((number) => !names.has(`${schoolId} ${number}`));
      await look(sql, schoolId, `${table}_no`, unknown);
      return new Map(
        wanted.map((number) => {
          const name = names.get(`${schoolId} ${number}`);
          if (name === undefined) throw new Error(`Must be a ${table} of school ${schoolId}, got ${number}`);
          return [number, name];
        }),
      );
    },
    next: async (sql, schoolId) => {
      const rows = sql.all(
        `SELECT coalesce(max(${table}_no), 0) FROM ${table} WHERE school_id = ?`,
        schoolId,
      );
      return ((await one(rows, (row) => row.number())) ?? 0) + 1;
    },
    remember,
    forget,
  };
}
