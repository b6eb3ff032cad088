// The relay's store in one SQLite file. The epoch is written down beside it, so that a database that was put back from
// a copy is noticed: what peers were told of the newer one does not count any more.
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { RelayProblem } from '../problem.ts';
import { SCHEMA_VERSION } from './migrations.ts';
import { type EpochMark, openStore } from './open-store.ts';
import type { RelayStore, StoreMaking } from './relay-store.ts';
import type { SqlDatabase } from './sql-database.ts';
import { openSqliteDatabase } from './sqlite-database.ts';

export const SQLITE_FILE = 'relay.db';
const EPOCH_FILE = 'relay.epoch';

/** Opens or makes the store in a folder, and brings its tables to this version. */
export async function openSqliteStore(
  folder: string,
  making: StoreMaking,
): Promise<Result<RelayStore, RelayProblem>> {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    return fail({ code: 'store/folder', folder, detail: toDetail(error) });
  }
  const file = join(folder, SQLITE_FILE);
  let database: SqlDatabase | undefined;
  try {
    // Looked at before anything is set: a file of a newer version is left as it is.
    const found = existsSync(file) ? await whileBusy(() => schemaVersion(file)) : 0;
    if (found > SCHEMA_VERSION) return fail({ code: 'store/newer', file, found, knows: SCHEMA_VERSION });
    database = await whileBusy(() => openSqliteDatabase(file, making.watch));
    const store = await openStore(database, making, createEpochFile(folder));
    if (store.ok) return ok(store.value);
    await database.close();
    return fail({ code: 'store/newer', file, ...store.problem });
  } catch (error) {
    await database?.close();
    return fail({ code: 'store/unreadable', file, detail: toDetail(error) });
  }
}

const BUSY_TRIES = 200;
const BUSY_MS = 50;

/** SQLite itself does not wait for another process that is just making the file or its log. */
async function whileBusy<T>(work: () => T): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return work();
    } catch (error) {
      const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
      if (!code.startsWith('SQLITE_BUSY') || tries >= BUSY_TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, BUSY_MS));
    }
  }
}

function schemaVersion(file: string): number {
  const database = new Database(file);
  try {
    const table = database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'migration'").raw().get();
    if (!table) return 0;
    const row: unknown = database.prepare('SELECT coalesce(max(version), 0) FROM migration').raw().get();
    return Array.isArray(row) && typeof row[0] === 'number' ? row[0] : 0;
  } finally {
    database.close();
  }
}

function createEpochFile(folder: string): EpochMark {
  const file = join(folder, EPOCH_FILE);
  return {
    isAt: async (epoch) => existsSync(file) && readFileSync(file, 'utf8').trim() === epoch,
    set: async (epoch) => {
      // On the disk before the database says the same; killed in between, the next start takes a new one.
      const fresh = `${file}.new`;
      const open = openSync(fresh, 'w');
      writeSync(open, `${epoch}\n`);
      fsyncSync(open);
      closeSync(open);
      renameSync(fresh, file);
      return '';
    },
  };
}

function toDetail(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
