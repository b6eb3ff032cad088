// Chunks that are whole and of no use here yet: they wait for a vocabulary, a key, an admission or a newer relay. They
// are counted and shown, they are never acknowledged, and a school has so much room for them and no more: for one that
// comes, those go that came first. Whoever brought them has them still, since nobody said that they are held.
import type { Ground } from './ground.ts';
import { readStreamId } from './ground.ts';
import type { QuarantinedChunk, QuarantineReason } from './records.ts';
import type { ChunkStore } from './relay-store.ts';
import { insertRows, marks, type Row, type Sql } from './sql-database.ts';
import { dropOldBeginnings } from './vocabularies.ts';

/** Some 5,000 chunks, a tablet's work of many years. */
export const QUARANTINE_BYTES = 8 * 1024 * 1024;
/** A school year with its holidays: whom nobody admitted in that time nobody will. */
export const QUARANTINE_MS = 400 * 24 * 60 * 60_000;

const REASONS: readonly QuarantineReason[] = ['vocabulary', 'key', 'admission', 'version'];

export function createQuarantine(
  ground: Ground,
): Pick<ChunkStore, 'quarantined' | 'quarantineCounts' | 'dropOverdue'> {
  const { read } = ground.database;
  return {
    quarantined: async (school, reason, needs, most) => {
      const schoolId = await ground.schoolId(read, school);
      if (schoolId === null) return [];
      const rows = await read.all(
        `SELECT digest, reason, needs, stream, from_sequence, events, bytes FROM quarantine
         WHERE school_id = ? AND reason = ?${needs === null ? '' : ' AND needs = ?'}
         ORDER BY arrived_at_ms, from_sequence, digest LIMIT ?`,
        ...[schoolId, reason, ...(needs === null ? [] : [needs]), most],
      );
      return rows.map(readQuarantined);
    },
    quarantineCounts: async (school) => {
      const schoolId = await ground.schoolId(read, school);
      if (schoolId === null) return [];
      const rows = await read.all(
        `SELECT reason, count(*), sum(events), sum(length(bytes)) FROM quarantine
         WHERE school_id = ? GROUP BY reason ORDER BY reason`,
        schoolId,
      );
      return rows.map((row) => ({
        reason: readReason(row.text()),
        chunks: row.number(),
        events: row.number(),
        bytes: row.number(),
      }));
    },
    dropOverdue: async (school, nowMs) => {
      const dropped = await ground.writeSchool(school, 0, async (sql, schoolId) => ({
        chunks: await dropOldChunks(sql, schoolId, nowMs),
        beginnings: await dropOldBeginnings(sql, schoolId, nowMs),
      }));
      return dropped ?? { chunks: 0, beginnings: 0 };
    },
  };
}

function readQuarantined(row: Row): QuarantinedChunk {
  return {
    digest: row.text(),
    reason: readReason(row.text()),
    needs: row.text(),
    stream: readStreamId(row.text()),
    from: row.number(),
    count: row.number(),
    bytes: row.bytes(),
  };
}

function readReason(text: string): QuarantineReason {
  const reason = REASONS.find((known) => known === text);
  if (!reason) throw new Error(`Must be one of ${REASONS.join()}, got ${text}`);
  return reason;
}

/** Gives how many alone did not fit. One that waits already changes its reason, if that is another now. */
export async function keepQuarantined(
  ground: Ground,
  sql: Sql,
  schoolId: number,
  chunks: readonly QuarantinedChunk[],
  nowMs: number,
): Promise<number> {
  if (chunks.length === 0) return 0;
  let room = QUARANTINE_BYTES;
  const fitting = new Map<string, QuarantinedChunk>();
  for (const chunk of chunks) {
    if (fitting.has(chunk.digest) || chunk.bytes.length > room) continue;
    room -= chunk.bytes.length;
    fitting.set(chunk.digest, chunk);
  }
  await insertRows(
    sql,
    ground.database,
    `INSERT INTO quarantine (school_id, digest, reason, needs, stream, from_sequence, events, arrived_at_ms, bytes)`,
    [...fitting.values()].map(({ digest, reason, needs, stream, from, count, bytes }) => [
      ...[schoolId, digest, reason, needs, stream, from, count, nowMs, bytes],
    ]),
    'ON CONFLICT (school_id, digest) DO UPDATE SET reason = excluded.reason, needs = excluded.needs',
  );
  await makeRoom(sql, schoolId);
  return chunks.filter(({ digest }) => !fitting.has(digest)).length;
}

/** From those that came last: as many as there is room for. */
async function makeRoom(sql: Sql, schoolId: number): Promise<void> {
  await sql.all(
    `DELETE FROM quarantine WHERE school_id = ? AND digest IN (
       SELECT digest FROM (
         SELECT digest, sum(length(bytes)) OVER (ORDER BY arrived_at_ms DESC, from_sequence, digest) AS total
         FROM quarantine WHERE school_id = ?
       ) AS ranked WHERE total > ?
     )`,
    ...[schoolId, schoolId, QUARANTINE_BYTES],
  );
}

async function dropOldChunks(sql: Sql, schoolId: number, nowMs: number): Promise<number> {
  const rows = await sql.all(
    'DELETE FROM quarantine WHERE school_id = ? AND arrived_at_ms < ? RETURNING digest',
    schoolId,
    nowMs - QUARANTINE_MS,
  );
  return rows.length;
}

export async function releaseQuarantined(
  sql: Sql,
  schoolId: number,
  digests: readonly string[],
): Promise<void> {
  for (let at = 0; at < digests.length; at += MOST_ASKED) {
    const part = digests.slice(at, at + MOST_ASKED);
    await sql.all(
      `DELETE FROM quarantine WHERE school_id = ? AND digest IN (${marks(part.length)})`,
      schoolId,
      ...part,
    );
  }
}

const MOST_ASKED = 500;
