// Chunks that are whole and of no use here yet: they wait for a vocabulary, a key, an admission or a newer relay. They
// are counted and shown, they are never acknowledged, and a school has so much room for them and no more.
import type { Ground } from './ground.ts';
import { readStreamId } from './ground.ts';
import type { QuarantinedChunk, QuarantineReason } from './records.ts';
import type { ChunkStore } from './relay-store.ts';
import { insertRows, marks, one, type Row, type Sql } from './sql-database.ts';

/** Some 5,000 chunks, a tablet's work of many years; beyond it the sender keeps what it has. */
export const QUARANTINE_BYTES = 8 * 1024 * 1024;

const REASONS: readonly QuarantineReason[] = ['vocabulary', 'key', 'admission', 'version'];

export function createQuarantine(ground: Ground): Pick<ChunkStore, 'quarantined' | 'quarantineCounts'> {
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

/** Gives how many did not fit. One that waits already changes its reason, if that is another now. */
export async function keepQuarantined(
  ground: Ground,
  sql: Sql,
  schoolId: number,
  chunks: readonly QuarantinedChunk[],
  nowMs: number,
): Promise<number> {
  if (chunks.length === 0) return 0;
  const rows = sql.all(
    'SELECT coalesce(sum(length(bytes)), 0) FROM quarantine WHERE school_id = ?',
    schoolId,
  );
  let room = QUARANTINE_BYTES - ((await one(rows, (row) => row.number())) ?? 0);
  const fitting = new Map<string, QuarantinedChunk>();
  for (const chunk of chunks) {
    if (fitting.has(chunk.digest)) continue;
    if (chunk.bytes.length > room) continue;
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
  return chunks.filter(({ digest }) => !fitting.has(digest)).length;
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
