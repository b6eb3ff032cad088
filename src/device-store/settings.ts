// Small values of this tablet that must not be lost and are no events: the teacher's PIN, tries of it, the running
// turn. Each is parsed when read, by whoever knows it.
import type { Problem } from '../domain/problem.ts';
import type { Result } from '../domain/result.ts';
import type { LogDatabase } from './log-database.ts';
import { tryStorage } from './storage-problem.ts';
import { inTransaction } from './transaction.ts';

type Stored<T> = Promise<Result<T, Problem>>;

export interface Settings {
  /** `parse` is given undefined where nothing is stored. */
  read<T>(key: string, parse: (value: unknown) => T): Stored<T>;
  /** Strict: there when it resolves. */
  write(key: string, value: unknown): Stored<null>;
  /** Writes those that are not there yet, in one step; what is here wins over what is restored. */
  addMissing(values: Readonly<Record<string, unknown>>): Stored<null>;
  /** Those of the keys that are there, for a backup. */
  readSome(keys: readonly string[]): Stored<Readonly<Record<string, unknown>>>;
}

export function createSettings(database: LogDatabase): Settings {
  const { settings } = database;
  return {
    read: (key, parse) => tryStorage('roster', async () => parse((await settings.get(key))?.value)),
    write: (key, value) =>
      tryStorage('roster', () =>
        inTransaction(database, [settings], async () => {
          await settings.put({ key, value });
          return null;
        }),
      ),
    addMissing: (values) =>
      tryStorage('restore', () =>
        inTransaction(database, [settings], async () => {
          for (const [key, value] of Object.entries(values)) {
            if ((await settings.get(key)) === undefined) await settings.put({ key, value });
          }
          return null;
        }),
      ),
    readSome: (keys) =>
      tryStorage('roster', async () => {
        const rows = await settings.bulkGet([...keys]);
        return Object.fromEntries(rows.flatMap((row) => (row ? [[row.key, row.value]] : [])));
      }),
  };
}
