// A PostgreSQL database as the store wants it: a pool of connections, each transaction on one of them, durable when it
// is committed whatever the server's default says. No prepared names and no session state, so that a pooler may stand
// between.
import pg from 'pg';
import { StoreFailure } from './relay-store.ts';
import { Row, type ScriptSql, type SqlDatabase, type SqlValue } from './sql-database.ts';

/** Of the server's hundred; several relays stand before one. */
const CONNECTIONS = 10;
const CONNECT_MS = 10_000;
/** No statement of ours takes a hundredth of it; what does is stuck. */
const STATEMENT_MS = 120_000;
/** A relay that hangs within a transaction must not keep its school from the others. */
const IDLE_MS = 60_000;
/** The protocol counts values in 16 bits. */
const MOST_VALUES = 65_535;
/** "BNYB", taken by whoever changes tables. */
const MIGRATION_LOCK = 0x424e_5942;

type Watch = ((statement: string) => void) | undefined;

export function openPostgresDatabase(address: string, watch?: Watch): SqlDatabase {
  const pool = new pg.Pool({
    connectionString: address,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    statement_timeout: STATEMENT_MS,
    application_name: 'banyan-relay',
    types: { getTypeParser },
  });
  // A connection that was lost while nobody used it: the next user gets another one.
  pool.on('error', () => undefined);
  // One that is lost while it is used: whoever waits for its answer is told.
  pool.on('connect', (client) => client.on('error', () => undefined));
  let open = true;
  const connect = async (): Promise<pg.PoolClient> => {
    if (!open) throw new StoreFailure('store/unreachable', 'the store is closed');
    return guard(() => pool.connect());
  };
  const transact = async <T>(begin: string, work: (sql: ScriptSql) => Promise<T>): Promise<T> => {
    const client = await connect();
    let broken: Error | undefined;
    try {
      await guard(() => client.query(begin));
      const result = await work(toSql(client, watch));
      await guard(() => client.query('COMMIT'));
      return result;
    } catch (error) {
      await client.query('ROLLBACK').catch((failed: Error) => {
        broken = failed;
      });
      throw error;
    } finally {
      client.release(broken);
    }
  };
  const alone = async (statement: string) => {
    const client = await connect();
    try {
      watch?.(statement);
      return await guard(() => client.query({ text: statement, rowMode: 'array' }));
    } finally {
      client.release();
    }
  };
  return {
    dialect: 'postgres',
    parallel: true,
    mostValues: MOST_VALUES,
    read: {
      all: async (statement, ...values) => {
        const client = await connect();
        try {
          return await toSql(client, watch).all(statement, ...values);
        } finally {
          client.release();
        }
      },
    },
    write: (work) => transact(BEGIN, work),
    exclusive: (work) =>
      transact(BEGIN, async (sql) => {
        await sql.all('SELECT pg_advisory_xact_lock(?)', MIGRATION_LOCK);
        return work(sql);
      }),
    look: async () => {
      const client = await connect();
      await guard(() => client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY'));
      return {
        sql: toSql(client, watch),
        end: async () => {
          const failed = await client.query('ROLLBACK').then(
            () => undefined,
            (error: Error) => error,
          );
          client.release(failed);
        },
      };
    },
    isDurable: async () => {
      const { rows } = await alone("SELECT current_setting('fsync'), current_setting('full_page_writes')");
      return rows.every((row: readonly unknown[]) => row.every((value) => value === 'on'));
    },
    sizeBytes: async () => {
      const { rows } = await alone("SELECT pg_total_relation_size('chunk')");
      return Number(rows[0]?.[0] ?? 0);
    },
    rewrite: async () => {
      for (const table of ['chunk', 'snapshot']) await alone(`VACUUM FULL ${table}`);
    },
    settle: async () => {
      await alone('VACUUM chunk');
    },
    // Damaged pages are found when rows are read, and by the server's own checksums.
    fileFaults: async () => [],
    close: async () => {
      if (!open) return;
      open = false;
      await pool.end();
    },
  };
}

/** Where the data lie: another place after a restore of the server, of the database, or to a point in time. */
export async function placeOf(database: SqlDatabase): Promise<string> {
  const rows = await database.read.all(
    `SELECT pg_control_system.system_identifier::text || '/' || timeline_id || '/' || oid
     FROM pg_control_system(), pg_control_checkpoint(), pg_database WHERE datname = current_database()`,
  );
  return rows[0]?.text() ?? '';
}

const BEGIN = `BEGIN; SET LOCAL synchronous_commit = on; SET LOCAL idle_in_transaction_session_timeout = ${IDLE_MS}`;

function toSql(client: pg.PoolClient, watch: Watch): ScriptSql {
  return {
    all: async (statement: string, ...values: readonly SqlValue[]) => {
      watch?.(statement);
      const text = toNumbered(statement);
      const { rows } = await guard(() => client.query({ text, values: [...values], rowMode: 'array' }));
      return rows.map((row: readonly unknown[]) => new Row(row));
    },
    script: async (statements) => {
      await guard(() => client.query(statements));
    },
  };
}

const numbered = new Map<string, string>();
const MOST_NUMBERED = 1_000;

/** `?` as `$1`, `$2`, …; no statement of ours has one in a text. */
function toNumbered(statement: string): string {
  const known = numbered.get(statement);
  if (known !== undefined) return known;
  if (numbered.size >= MOST_NUMBERED) numbered.clear();
  let number = 0;
  const text = statement.replace(/\?/g, () => {
    number += 1;
    return `$${number}`;
  });
  numbered.set(statement, text);
  return text;
}

const BIGINT = 20;
const NUMERIC = 1700;

/** Counts and sums come as texts otherwise; none of ours passes 2^53. */
function getTypeParser(type: number, format?: 'text' | 'binary') {
  if (type === BIGINT || type === NUMERIC) return Number;
  return format === 'binary' ? pg.types.getTypeParser(type, 'binary') : pg.types.getTypeParser(type, 'text');
}

/** Turns what the server or the connection throws into a failure with a code of ours. */
async function guard<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
    const detail = `${code} ${error instanceof Error ? error.message : String(error)}`.trim();
    throw new StoreFailure(toFailure(code), detail, error);
  }
}

/** Classes of SQLSTATE: https://www.postgresql.org/docs/current/errcodes-appendix.html. Without one, it is the network. */
function toFailure(code: string): StoreFailure['code'] {
  if (code === '53100') return 'store/full';
  // Five letters too, and of the network.
  if (code === 'EPIPE' || !/^[0-9A-Z]{5}$/.test(code)) return 'store/unreachable';
  // Connections, resources, an administrator's stop, and what another transaction got in the way of.
  return /^(08|53|57|40|55P03|25P03)/.test(code) ? 'store/unreachable' : 'store/failed';
}
