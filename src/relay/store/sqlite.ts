// The relay's store in one SQLite file. WAL with synchronous=FULL: what was committed survives a pulled plug.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { RelayProblem } from '../problem.ts';
import { MIGRATIONS, SCHEMA_VERSION } from './migrations.ts';
import type { StoreIdentity } from './relay-store.ts';

const FILE = 'relay.db';

export interface Making {
  /** Used when the store has no identity yet. */
  readonly newRelayId: string;
  readonly nowMs: number;
}

/** Opens or makes the store in a folder, and brings its tables to this version. */
export async function openSqliteStore(
  folder: string,
  making: Making,
): Promise<Result<StoreIdentity, RelayProblem>> {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    return fail({ code: 'store/folder', folder, detail: toDetail(error) });
  }
  const file = join(folder, FILE);
  let database: Database.Database | undefined;
  try {
    database = new Database(file);
    const found = schemaVersion(database);
    if (found > SCHEMA_VERSION) {
      database.close();
      return fail({ code: 'store/newer', file, found, knows: SCHEMA_VERSION });
    }
    database.exec('PRAGMA journal_mode = WAL');
    database.exec('PRAGMA synchronous = FULL');
    database.exec('PRAGMA foreign_keys = ON');
    migrate(database, found, making);
    return ok(toStore(database));
  } catch (error) {
    database?.close();
    return fail({ code: 'store/unreadable', file, detail: toDetail(error) });
  }
}

function schemaVersion(database: Database.Database): number {
  const table = database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'migration'").get();
  if (!table) return 0;
  return readNumber(database.prepare('SELECT max(version) AS value FROM migration').get());
}

/** Each step and the note of it are one transaction: a relay killed in between finds either none or both. */
function migrate(database: Database.Database, found: number, making: Making): void {
  database.transaction(() => {
    database.exec(
      'CREATE TABLE IF NOT EXISTS migration (version INTEGER PRIMARY KEY, applied_at_ms INTEGER NOT NULL) STRICT',
    );
    const note = database.prepare('INSERT INTO migration (version, applied_at_ms) VALUES (?, ?)');
    for (const { version, sql } of MIGRATIONS) {
      if (version <= found) continue;
      database.exec(sql);
      note.run(version, making.nowMs);
    }
    database.prepare('INSERT OR IGNORE INTO relay (only, id) VALUES (1, ?)').run(making.newRelayId);
  })();
}

function toStore(database: Database.Database): StoreIdentity {
  const identity = 'SELECT id FROM relay WHERE only = 1';
  return {
    relayId: readText(database.prepare(identity).get()),
    schemaVersion: schemaVersion(database),
    durable: isDurable(database),
    isHealthy: async () => {
      try {
        // Prepared anew: a statement made earlier answers even after the database was closed.
        return database.open && readText(database.prepare(identity).get()) !== '';
      } catch {
        return false;
      }
    },
    close: async () => {
      database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      database.close();
    },
  };
}

const FULL = 2;

function isDurable(database: Database.Database): boolean {
  const journal = JSON.stringify(database.prepare('PRAGMA journal_mode').get());
  const level = readNumber(database.prepare('SELECT synchronous AS value FROM pragma_synchronous').get());
  return journal.includes('"wal"') && level === FULL;
}

function readNumber(row: unknown): number {
  const value = typeof row === 'object' && row !== null && 'value' in row ? row.value : undefined;
  if (value === null) return 0;
  if (typeof value !== 'number') throw new Error(`Must be a number, got ${String(value)}`);
  return value;
}

function readText(row: unknown): string {
  const id = typeof row === 'object' && row !== null && 'id' in row ? row.id : undefined;
  if (typeof id !== 'string') throw new Error(`Must be a text, got ${String(id)}`);
  return id;
}

function toDetail(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
