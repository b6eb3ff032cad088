// One SQLite file as the store wants it: WAL with synchronous=FULL, so that what was committed survives a pulled
// plug; one connection that writes, one that reads what is committed, one more for each long look at one moment.
import { statSync } from 'node:fs';
import Database from 'libsql';
import { StoreFailure } from './relay-store.ts';
import { Row, type ScriptSql, type SqlDatabase, type SqlValue } from './sql-database.ts';

/** How long one process waits for another one's transaction. */
const BUSY_MS = 10_000;
/** Chunks of about 2.6 kB lie three in a page, instead of one in the usual 4 kB. */
const PAGE_BYTES = 8192;
/** Of each connection: the indexes of a school of years, on a Raspberry Pi. */
const CACHE_KB = 16_000;
/** What a restore made longer is cut off again. */
const LOG_BYTES = 64 * 1024 * 1024;
/** SQLite's own limit (SQLITE_MAX_VARIABLE_NUMBER). */
const MOST_VALUES = 32_766;

type Watch = ((statement: string) => void) | undefined;

/** Opens the file; a new one is made. Throws what libsql throws when it is no database. */
export function openSqliteDatabase(file: string, watch?: Watch): SqlDatabase {
  const writer = connect(file, true);
  const reader = connect(file, false);
  const read = toSql(reader, watch);
  const write = toSql(writer, watch);
  const inTurn = createTurns();
  let open = true;
  const throughTurn = <T>(work: () => Promise<T>): Promise<T> =>
    inTurn(async () => {
      if (!open) throw new StoreFailure('store/unreachable', 'the store is closed');
      return work();
    });
  return {
    dialect: 'sqlite',
    parallel: false,
    mostValues: MOST_VALUES,
    read: {
      all: (statement, ...values) =>
        open
          ? read.all(statement, ...values)
          : Promise.reject(new StoreFailure('store/unreachable', 'the store is closed')),
    },
    write: (work) => throughTurn(() => transact(writer, 'BEGIN IMMEDIATE', () => work(write))),
    exclusive: (work) => throughTurn(() => transact(writer, 'BEGIN IMMEDIATE', () => work(write))),
    look: async () => {
      const own = guard(() => connect(file, false));
      const sql = toSql(own, watch);
      guard(() => own.exec('BEGIN'));
      // The moment is fixed by the first read.
      await sql.all('PRAGMA schema_version');
      return {
        sql,
        end: async () => {
          // Its statements keep a closed connection alive, and with it the moment that it looks at.
          try {
            own.exec('ROLLBACK');
          } catch {
            // Of a damaged file even this is refused; whoever read it was told.
          }
          own.close();
        },
      };
    },
    isDurable: async () => {
      const [journal] = await write.all('PRAGMA journal_mode');
      const [level] = await write.all('PRAGMA synchronous');
      return journal?.text() === 'wal' && level?.number() === FULL;
    },
    sizeBytes: async () => statSync(file).size,
    rewrite: () =>
      throughTurn(async () => {
        guard(() => writer.exec('VACUUM'));
        await write.all('PRAGMA wal_checkpoint(TRUNCATE)');
      }),
    settle: () =>
      throughTurn(async () => {
        await write.all('PRAGMA wal_checkpoint(TRUNCATE)');
      }),
    fileFaults: async () => {
      const rows = await read.all('PRAGMA integrity_check(100)');
      return rows.map((row) => row.text()).filter((text) => text !== 'ok');
    },
    close: async () => {
      if (!open) return;
      await inTurn(async () => {
        open = false;
        reader.close();
        // Closing must not fail because another process is reading: it then writes back itself.
        await write.all('PRAGMA wal_checkpoint(TRUNCATE)').catch(() => []);
        writer.close();
      });
    },
  };
}

const FULL = 2;

function connect(file: string, writes: boolean): Database.Database {
  const connection = new Database(file);
  try {
    connection.exec(`PRAGMA busy_timeout = ${BUSY_MS}`);
    connection.exec(`PRAGMA cache_size = -${CACHE_KB}`);
    if (!writes) return connection;
    // Before the first table only; an older file keeps its pages.
    connection.exec(`PRAGMA page_size = ${PAGE_BYTES}`);
    connection.exec('PRAGMA journal_mode = WAL');
    connection.exec('PRAGMA synchronous = FULL');
    // On a Mac an fsync alone does not reach the disk.
    connection.exec('PRAGMA fullfsync = ON');
    connection.exec(`PRAGMA journal_size_limit = ${LOG_BYTES}`);
    // What is deleted is overwritten with zeros: an erased learner's chunks must not be found in the file.
    connection.exec('PRAGMA secure_delete = ON');
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** Statements are prepared once; libsql runs them at once, so nothing comes between two of one turn. */
function toSql(connection: Database.Database, watch: Watch): ScriptSql {
  const prepared = new Map<string, Database.Statement>();
  const prepare = (statement: string) => {
    const known = prepared.get(statement);
    if (known) return known;
    if (prepared.size >= MOST_PREPARED) prepared.clear();
    const made = connection.prepare(statement);
    if (made.reader) made.raw();
    prepared.set(statement, made);
    return made;
  };
  return {
    all: async (statement: string, ...values: readonly SqlValue[]) => {
      watch?.(statement);
      const bound = values.map(toBound);
      const rows: unknown[] = guard(() => {
        const ready = prepare(statement);
        // As one list: bytes that come alone would be taken for named values, and end the process.
        if (ready.reader) return ready.all(bound);
        ready.run(bound);
        return [];
      });
      return rows.map((row) => new Row(Array.isArray(row) ? row : []));
    },
    script: async (statements) => {
      guard(() => connection.exec(statements));
    },
  };
}

const MOST_PREPARED = 500;

function toBound(value: SqlValue): SqlValue {
  return value instanceof Uint8Array ? Buffer.from(value.buffer, value.byteOffset, value.byteLength) : value;
}

async function transact<T>(connection: Database.Database, begin: string, work: () => Promise<T>): Promise<T> {
  guard(() => connection.exec(begin));
  try {
    const result = await work();
    guard(() => connection.exec('COMMIT'));
    return result;
  } catch (error) {
    // A full disk may have rolled back by itself.
    if (connection.inTransaction) connection.exec('ROLLBACK');
    throw error;
  }
}

/** Turns what SQLite throws into a failure with a code of ours. */
function guard<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
    const detail = `${code} ${error instanceof Error ? error.message : String(error)}`.trim();
    // Only a disk without room is called full by SQLite; a quota or a limit of the file's size is a failed write.
    if (code === 'SQLITE_FULL' || code === 'SQLITE_IOERR_WRITE') throw new StoreFailure('store/full', detail);
    if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
      throw new StoreFailure('store/unreachable', detail);
    }
    throw new StoreFailure('store/failed', detail);
  }
}

/** One after the other, in the order of asking. */
function createTurns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
}
