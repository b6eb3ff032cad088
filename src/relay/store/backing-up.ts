// A backup of everything as of one moment, and the way back. Rows travel by school; the number that a school had is not
// taken over, and segments are told from their chunks. Codes and what was used once are not worth keeping.
import { fail, ok, type Result } from '../../domain/result.ts';
import { type BackupRecord, BadBackup, readBackup, writeBackup } from './backup-format.ts';
import type { Ground } from './ground.ts';
import { SCHEMA_VERSION, SCHOOL_TABLES } from './migrations.ts';
import type { RestoreProblem, StoreIdentity } from './relay-store.ts';
import { insertRows, marks, one, type Row, type Sql, type SqlValue } from './sql-database.ts';
import { readNumbers } from './stored-form.ts';

const HEAD = 'head';
/** What else is not of one school. */
const NOTE = 'note';
const SCHOOL = 'school';
/** Told from the chunks, which name their learners. */
const TOLD = 'segment';
/** Not worth keeping, though older backups hold some: what is half here comes again from its start. */
const PASSED_OVER = 'vocabulary_beginning';

/** The order in which rows are read, and how many at once: few where they are long. */
const PAGES: Readonly<Record<keyof typeof SCHOOL_TABLES, { readonly by: string; readonly rows: number }>> = {
  device: { by: 'device', rows: 500 },
  stream: { by: 'stream_no', rows: 500 },
  learner: { by: 'learner_no', rows: 500 },
  erased: { by: 'learner_no', rows: 500 },
  vocabulary: { by: 'vocabulary_no', rows: 4 },
  vocabulary_beginning: { by: 'vocabulary', rows: 4 },
  chunk: { by: 'position', rows: 200 },
  segment: { by: 'learner_no', rows: 500 },
  fork: { by: 'stream_no', rows: 500 },
  quarantine: { by: 'digest', rows: 200 },
  snapshot: { by: 'learner_no', rows: 500 },
  upstream: { by: 'address', rows: 500 },
};

type Table = keyof typeof SCHOOL_TABLES;
const TABLES = (Object.keys(SCHOOL_TABLES) as readonly Table[]).filter(
  (table) => table !== TOLD && table !== PASSED_OVER,
);

export function backupStore(
  ground: Ground,
  { relayId }: Pick<StoreIdentity, 'relayId'>,
): AsyncIterable<Uint8Array> {
  return writeBackup(readEverything(ground, relayId));
}

async function* readEverything(ground: Ground, relayId: string): AsyncIterable<BackupRecord> {
  const look = await ground.database.look();
  try {
    yield { table: HEAD, values: [SCHEMA_VERSION, relayId, ground.making.nowMs()] };
    const notes = await look.sql.all('SELECT name, value FROM note ORDER BY name');
    for (const row of notes) yield { table: NOTE, values: [row.text(), row.text()] };
    const schools = await look.sql.all(
      'SELECT school_id, school, founder, created_at_ms, next_position FROM school ORDER BY school_id',
    );
    for (const row of schools) {
      const schoolId = row.number();
      yield { table: SCHOOL, values: [row.text(), row.text(), row.number(), row.number()] };
      for (const table of TABLES) yield* readTable(look.sql, schoolId, table);
    }
  } finally {
    await look.end();
  }
}

/** By place, not by number of rows: chunks are many, and what is behind a place is found at once. */
async function* readTable(sql: Sql, schoolId: number, table: Table): AsyncIterable<BackupRecord> {
  const { by, rows: most } = PAGES[table];
  const columns = SCHOOL_TABLES[table];
  const width = columns.split(',').length;
  const isByPlace = table === 'chunk';
  for (let at = 0; ; ) {
    const rows = await sql.all(
      `SELECT ${columns} FROM ${table} WHERE school_id = ?${isByPlace ? ` AND ${by} > ?` : ''}
       ORDER BY ${keyOf(table)} LIMIT ${most}${isByPlace ? '' : ' OFFSET ?'}`,
      ...[schoolId, at],
    );
    for (const row of rows) {
      const values = readValues(row, width);
      if (isByPlace) at = Number(values[0]);
      yield { table, values };
    }
    if (!isByPlace) at += rows.length;
    if (rows.length < most) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function keyOf(table: Table): string {
  if (table === 'fork') return 'stream_no, sequence';
  if (table === 'snapshot') return 'learner_no, pack';
  return PAGES[table].by;
}

function readValues(row: Row, width: number): readonly SqlValue[] {
  return Array.from({ length: width }, () => row.value());
}

export interface RestoredHead {
  readonly relayId: string;
}

/** Into an empty store, all or nothing. */
export async function restoreStore(
  ground: Ground,
  pieces: AsyncIterable<Uint8Array>,
  takeOver: (sql: Sql, head: RestoredHead) => Promise<void>,
): Promise<Result<null, RestoreProblem>> {
  try {
    return await ground.database.exclusive(async (sql) => {
      const full = await sql.all('SELECT 1 FROM school LIMIT 1');
      if (full.length > 0) throw new NotEmpty();
      const filling = createFilling(ground, sql, takeOver);
      for await (const record of readBackup(pieces)) await filling.add(record);
      await filling.end();
      return ok(null);
    });
  } catch (error) {
    if (error instanceof NotEmpty) return fail({ code: 'restore/not-empty' });
    if (error instanceof Newer)
      return fail({ code: 'restore/newer', found: error.found, knows: SCHEMA_VERSION });
    if (!(error instanceof BadBackup)) throw error;
    return error.fault === 'no-backup'
      ? fail({ code: 'restore/no-backup' })
      : fail({ code: 'restore/damaged', detail: error.message });
  } finally {
    ground.forget();
  }
}

class NotEmpty extends Error {}
class Newer extends Error {
  readonly found: number;
  constructor(found: number) {
    super(`made by version ${found}`);
    this.found = found;
  }
}

/** Writes rows in groups, in the order in which they come. */
function createFilling(ground: Ground, sql: Sql, takeOver: (sql: Sql, head: RestoredHead) => Promise<void>) {
  let schoolId = 0;
  let table: Table | null = null;
  let rows: SqlValue[][] = [];
  const flush = async () => {
    if (table === null || rows.length === 0) return;
    await insertRows(sql, ground.database, `INSERT INTO ${table} (school_id, ${SCHOOL_TABLES[table]})`, rows);
    if (table === 'chunk') await insertSegments(ground, sql, rows);
    rows = [];
  };
  const begin = async (record: BackupRecord) => {
    await flush();
    table = null;
    if (record.table === HEAD) await takeOver(sql, readHead(record));
    else if (record.table === NOTE) {
      await sql.all(
        'INSERT INTO note (name, value) VALUES (?, ?) ON CONFLICT (name) DO NOTHING',
        ...record.values,
      );
    } else schoolId = await insertSchool(sql, record);
  };
  return {
    add: async (record: BackupRecord) => {
      if (record.table === PASSED_OVER) return;
      const next = TABLES.find((known) => known === record.table);
      if (!next) return begin(record);
      if (next !== table) await flush();
      table = next;
      if (record.values.length !== SCHOOL_TABLES[next].split(',').length) {
        throw new BadBackup('damaged', `a row of ${next} has ${record.values.length} values`);
      }
      rows.push([schoolId, ...record.values]);
      if (rows.length >= PAGES[next].rows) await flush();
    },
    end: flush,
  };
}

function readHead({ values: [version, relayId] }: BackupRecord): RestoredHead {
  if (typeof version !== 'number' || typeof relayId !== 'string') {
    throw new BadBackup('damaged', 'its head is none');
  }
  if (version > SCHEMA_VERSION) throw new Newer(version);
  return { relayId };
}

async function insertSchool(sql: Sql, { table, values }: BackupRecord): Promise<number> {
  if (table !== SCHOOL || values.length !== 4) throw new BadBackup('damaged', `a row is of ${table}`);
  const rows = sql.all(
    `INSERT INTO school (school, founder, created_at_ms, next_position) VALUES (${marks(4)}) RETURNING school_id`,
    ...values,
  );
  return (await one(rows, (row) => row.number())) ?? 0;
}

/** Where position and learners stand in a row of chunks, behind the school. */
const COLUMNS = SCHOOL_TABLES.chunk.split(', ');
const POSITION = 1 + COLUMNS.indexOf('position');
const LEARNERS = 1 + COLUMNS.indexOf('learners');

async function insertSegments(ground: Ground, sql: Sql, rows: readonly SqlValue[][]): Promise<void> {
  const segments = rows.flatMap((row) => {
    const learners = row[LEARNERS];
    const numbers = learners instanceof Uint8Array ? readNumbers(learners) : [];
    return numbers.map((number): SqlValue[] => [row[0] ?? null, number, row[POSITION] ?? null]);
  });
  await insertRows(sql, ground.database, 'INSERT INTO segment (school_id, learner_no, position)', segments);
}
