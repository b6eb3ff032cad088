// Makes a relay's store of an open database: brings the tables to this version, settles who the relay is, and joins the
// parts. Nothing here knows which of the two databases it is.
import type { SchoolId } from '../../domain/ids.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { backupStore, restoreStore } from './backing-up.ts';
import { commitParcels } from './committing.ts';
import { createDevices } from './devices.ts';
import { createErasing } from './erased.ts';
import { createGround, type Ground } from './ground.ts';
import { createGroupCommit, type GroupCommit } from './group-commit.ts';
import { MIGRATIONS, SCHEMA_VERSION } from './migrations.ts';
import { createNotes } from './notes.ts';
import { createOutgoing } from './outgoing.ts';
import { createQuarantine } from './quarantine.ts';
import { createReading } from './reading.ts';
import type { Committed, Parcel, StoreCounts } from './records.ts';
import type { RelayStore, StoreMaking } from './relay-store.ts';
import { createSchools } from './schools.ts';
import { createScrubbing, type Scrubbing } from './scrubbing.ts';
import { one, type ScriptSql, type Sql, type SqlDatabase } from './sql-database.ts';
import { verifyStore } from './verifying.ts';
import { createVocabularyStore } from './vocabularies.ts';

/** Where the epoch is written down a second time, so that a database that was put back from a copy is noticed. */
export interface EpochMark {
  isAt(epoch: string, place: string): Promise<boolean>;
  /** Writes it down and gives the place that belongs to it. */
  set(epoch: string): Promise<string>;
}

export interface NewerStore {
  readonly found: number;
  readonly knows: number;
}

export async function openStore(
  database: SqlDatabase,
  making: StoreMaking,
  mark: EpochMark,
): Promise<Result<RelayStore, NewerStore>> {
  const opened = await database.exclusive(async (sql) => {
    const found = await migrate(database, sql, making.nowMs());
    return found > SCHEMA_VERSION ? found : settleIdentity(sql, making, mark);
  });
  if (typeof opened === 'number') return fail({ found: opened, knows: SCHEMA_VERSION });
  const durable = await database.isDurable();
  const ground = createGround(database, making);
  const scrubbing = createScrubbing(ground);
  await scrubbing.resume();
  return ok(joinParts(ground, scrubbing, opened, durable, mark));
}

/** Each step and the note of it are one transaction: a relay killed in between finds either none or both. */
async function migrate(database: SqlDatabase, sql: ScriptSql, nowMs: number): Promise<number> {
  const long = database.dialect === 'sqlite' ? 'INTEGER' : 'BIGINT';
  const form = database.dialect === 'sqlite' ? 'STRICT' : '';
  await sql.script(
    `CREATE TABLE IF NOT EXISTS migration (version INTEGER PRIMARY KEY, applied_at_ms ${long} NOT NULL) ${form}`,
  );
  const rows = sql.all('SELECT coalesce(max(version), 0) FROM migration');
  const found = (await one(rows, (row) => row.number())) ?? 0;
  for (const { version, sql: text } of MIGRATIONS) {
    if (version <= found) continue;
    await sql.script(text[database.dialect]);
    await sql.all('INSERT INTO migration (version, applied_at_ms) VALUES (?, ?)', version, nowMs);
  }
  return found;
}

interface Identity {
  relayId: string;
  epoch: string;
}

async function settleIdentity(sql: Sql, { newId }: StoreMaking, mark: EpochMark): Promise<Identity> {
  const found = await one(sql.all('SELECT id, epoch, place FROM relay'), (row) => ({
    relayId: row.text(),
    epoch: row.text(),
    place: row.text(),
  }));
  if (found && found.epoch !== '' && (await mark.isAt(found.epoch, found.place))) return found;
  const identity = { relayId: found?.relayId ?? newId(), epoch: newId() };
  await writeIdentity(sql, identity, mark);
  return identity;
}

async function writeIdentity(sql: Sql, { relayId, epoch }: Identity, mark: EpochMark): Promise<void> {
  const place = await mark.set(epoch);
  await sql.all(
    `INSERT INTO relay ("only", id, epoch, place) VALUES (1, ?, ?, ?)
     ON CONFLICT ("only") DO UPDATE SET id = excluded.id, epoch = excluded.epoch, place = excluded.place`,
    ...[relayId, epoch, place],
  );
}

function joinParts(
  ground: Ground,
  scrubbing: Scrubbing,
  identity: Identity,
  durable: boolean,
  mark: EpochMark,
): RelayStore {
  const { database, making } = ground;
  const devices = createDevices(ground);
  const committing = createCommitting(ground);
  return {
    get relayId() {
      return identity.relayId;
    },
    get epoch() {
      return identity.epoch;
    },
    schemaVersion: SCHEMA_VERSION,
    durable,
    isHealthy: async () => {
      try {
        return (await database.read.all('SELECT id FROM relay')).length === 1;
      } catch {
        return false;
      }
    },
    close: async () => {
      scrubbing.stop();
      await committing.idle();
      // What devices said of themselves they say again.
      await devices.flush().catch(() => undefined);
      await database.close();
    },
    ...createNotes(ground),
    ...createSchools(ground),
    ...devices,
    commit: (school, parcel, nowMs) => committing.add(school, parcel, nowMs),
    ...createReading(ground),
    ...createOutgoing(ground),
    ...createVocabularyStore(ground),
    ...createQuarantine(ground),
    ...createErasing(ground, scrubbing),
    counts: () => readCounts(database.read),
    scrub: scrubbing.scrub,
    verify: (heal) => verifyStore(ground, heal),
    backup: () => backupStore(ground, identity),
    restore: async (pieces) => {
      const fresh = { relayId: identity.relayId, epoch: making.newId() };
      const restored = await restoreStore(ground, pieces, async (sql, { relayId }) => {
        fresh.relayId = relayId;
        await writeIdentity(sql, fresh, mark);
      });
      if (!restored.ok) return restored;
      Object.assign(identity, fresh);
      return ok(await readCounts(database.read));
    },
  };
}

/** Weight of a group: so many bytes go in one transaction and hold it for some tens of milliseconds. */
const GROUP_BYTES = 1024 * 1024;

interface Waiting {
  readonly school: SchoolId;
  readonly parcel: Parcel;
  readonly nowMs: number;
}

interface Done {
  readonly committed: Committed | null;
}

/** Where transactions of schools may run side by side, each school has its own line of waiting work. */
function createCommitting(ground: Ground) {
  const lines = new Map<string, GroupCommit<Waiting, Done>>();
  const lineOf = (school: SchoolId) => {
    const name = ground.database.parallel ? school : '';
    const line = lines.get(name) ?? createGroupCommit<Waiting, Done>(run, weigh, GROUP_BYTES);
    lines.set(name, line);
    return line;
  };
  const run = (group: readonly Waiting[]) =>
    ground.write(async (sql) => {
      const results = new Map<Waiting, Done>();
      for (const school of new Set(group.map((waiting) => waiting.school))) {
        const mine = group.filter((waiting) => waiting.school === school);
        const parcels = mine.map(({ parcel }) => parcel);
        const committed = await commitParcels(ground, sql, school, parcels, mine[0]?.nowMs ?? 0);
        for (const [at, waiting] of mine.entries()) {
          results.set(waiting, { committed: committed?.[at] ?? null });
        }
      }
      return group.flatMap((waiting) => results.get(waiting) ?? []);
    });
  return {
    add: async (school: SchoolId, parcel: Parcel, nowMs: number) =>
      (await lineOf(school).add({ school, parcel, nowMs })).committed,
    idle: async () => {
      for (const line of lines.values()) await line.idle();
    },
  };
}

function weigh({ parcel: { chunks, vocabularies, quarantined } }: Waiting): number {
  const sizes = [...chunks, ...vocabularies, ...quarantined].map(({ bytes }) => bytes.length);
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function readCounts(sql: Sql): Promise<StoreCounts> {
  const rows = sql.all(
    `SELECT (SELECT count(*) FROM school), (SELECT count(*) FROM device), (SELECT count(*) FROM stream),
       (SELECT count(*) FROM chunk), (SELECT coalesce(sum(events), 0) FROM stream),
       (SELECT count(*) FROM quarantine), (SELECT count(*) FROM fork)`,
  );
  const counts = await one(rows, (row) => ({
    schools: row.number(),
    devices: row.number(),
    streams: row.number(),
    chunks: row.number(),
    events: row.number(),
    quarantined: row.number(),
    forks: row.number(),
  }));
  if (!counts) throw new Error('Must be one row of counts, got none');
  return counts;
}
