// Erasing a learner: the segments go out of every chunk that has them, the tombstone stays, and whatever brings them
// again is cut before it is written. The chunks' hashes and ranges stay as they were, so nobody heals them back.
import type { LearnerId } from '../../domain/ids.ts';
import type { Ground } from './ground.ts';
import { isNamed, makeLearners, NO_LEARNER, readLearnerNames } from './learner-names.ts';
import type { Parcel, VerifiedChunk, VocabularyKey } from './records.ts';
import type { ChunkStore, Erasure } from './relay-store.ts';
import type { Scrubbing } from './scrubbing.ts';
import type { Row, Sql } from './sql-database.ts';
import { readNumbers, toChecksBytes, toNumbersBytes } from './stored-form.ts';
import { healStream } from './verifying.ts';
import { loadVocabularies } from './vocabularies.ts';
import { sumRow } from './write-plan.ts';

export function createErasing(
  ground: Ground,
  scrubbing: Scrubbing,
): Pick<ChunkStore, 'eraseLearner' | 'erased'> {
  const { read } = ground.database;
  return {
    eraseLearner: async (school, learner, nowMs): Promise<Erasure> => {
      const chunks = await ground.writeSchool(school, 0, async (sql, schoolId) => {
        const numbers = await makeLearners(ground, sql, schoolId, [learner]);
        const learnerNo = numbers.get(learner) ?? NO_LEARNER;
        await sql.all(
          `INSERT INTO erased (school_id, learner_no, erased_at_ms) VALUES (?, ?, ?)
           ON CONFLICT (school_id, learner_no) DO NOTHING`,
          ...[schoolId, learnerNo, nowMs],
        );
        const snapshots = await sql.all(
          'DELETE FROM snapshot WHERE school_id = ? AND learner_no = ? RETURNING pack',
          schoolId,
          learnerNo,
        );
        const cut = await eraseChunks(ground, sql, schoolId, learner, learnerNo);
        if (cut + snapshots.length > 0) await scrubbing.owe(sql);
        return { cut, touched: cut + snapshots.length };
      });
      if (chunks === null || chunks.touched === 0) return { chunks: 0, scrubbed: true };
      return { chunks: chunks.cut, scrubbed: await scrubbing.begin() };
    },
    erased: async (school) => {
      const schoolId = await ground.schoolId(read, school);
      return schoolId === null ? [] : [...(await readErased(ground, read, schoolId))].filter(isNamed);
    },
  };
}

export async function readErased(
  ground: Ground,
  sql: Sql,
  schoolId: number,
): Promise<ReadonlySet<LearnerId | ''>> {
  const rows = await sql.all('SELECT learner_no FROM erased WHERE school_id = ?', schoolId);
  const numbers = rows.map((row) => row.number());
  return new Set(await readLearnerNames(ground, sql, schoolId, numbers));
}

async function eraseChunks(
  ground: Ground,
  sql: Sql,
  schoolId: number,
  learner: LearnerId,
  learnerNo: number,
): Promise<number> {
  const places = await sql.all(
    'SELECT position FROM segment WHERE school_id = ? AND learner_no = ? ORDER BY position',
    schoolId,
    learnerNo,
  );
  for (const place of places) {
    const position = place.number();
    const [row] = await sql.all(
      `SELECT stream_no, from_sequence, events, sealed, crc, hash, learners, vocabularies, bytes FROM chunk
       WHERE school_id = ? AND position = ?`,
      schoolId,
      position,
    );
    if (row) await eraseInChunk(ground, sql, { schoolId, position, learner, learnerNo }, row);
  }
  await sql.all('DELETE FROM segment WHERE school_id = ? AND learner_no = ?', schoolId, learnerNo);
  return places.length;
}

interface InChunk {
  readonly schoolId: number;
  readonly position: number;
  readonly learner: LearnerId;
  readonly learnerNo: number;
}

/** What is damaged cannot be cut: it goes whole, and is not claimed any more, so that a peer brings the rest of it. */
async function eraseInChunk(ground: Ground, sql: Sql, place: InChunk, row: Row): Promise<void> {
  const { schoolId, position, learner, learnerNo } = place;
  const streamNo = row.number();
  const from = row.number();
  const count = row.number();
  const sealed = row.number() === 1;
  const before = row.number();
  const hash = row.bytes();
  const stored = { learners: row.bytes(), vocabularies: row.bytes(), bytes: row.bytes() };
  const same = { streamNo, from, count, sealed, hash, vocabularies: stored.vocabularies };
  if (sumRow({ ...same, ...stored }) !== before) return healStream(sql, { schoolId, streamNo });

  const words = await ground.vocabularies.names(sql, schoolId, readNumbers(stored.vocabularies));
  const cut = await prune(ground, sql, schoolId, stored.bytes, [learner], [...words.values()]);
  const learners = toNumbersBytes(readNumbers(stored.learners).filter((number) => number !== learnerNo));
  const sum = sumRow({ ...same, learners, bytes: cut.bytes });
  await sql.all(
    'UPDATE chunk SET learners = ?, checks = ?, crc = ?, bytes = ? WHERE school_id = ? AND position = ?',
    ...[learners, toChecksBytes(cut.checks), sum, cut.bytes, schoolId, position],
  );
}

/** Nobody brings back what was erased: its segments go before anything is written. */
export async function takeErasedOut(
  ground: Ground,
  sql: Sql,
  schoolId: number,
  parcels: readonly Parcel[],
): Promise<readonly Parcel[]> {
  const erased = await readErased(ground, sql, schoolId);
  if (erased.size === 0) return parcels;
  const cutParcels: Parcel[] = [];
  for (const parcel of parcels) {
    const chunks: VerifiedChunk[] = [];
    for (const chunk of parcel.chunks) chunks.push(await takeOut(ground, sql, schoolId, chunk, erased));
    cutParcels.push({ ...parcel, chunks });
  }
  return cutParcels;
}

async function takeOut(
  ground: Ground,
  sql: Sql,
  schoolId: number,
  chunk: VerifiedChunk,
  erased: ReadonlySet<LearnerId | ''>,
): Promise<VerifiedChunk> {
  const drop = chunk.learners.filter(isNamed).filter((learner) => erased.has(learner));
  if (drop.length === 0) return chunk;
  const cut = await prune(ground, sql, schoolId, chunk.bytes, drop, chunk.vocabularies);
  const learners = chunk.learners.filter((learner) => !erased.has(learner));
  return { ...chunk, ...cut, learners };
}

async function prune(
  ground: Ground,
  sql: Sql,
  schoolId: number,
  bytes: Uint8Array,
  drop: readonly LearnerId[],
  ids: readonly VocabularyKey[],
): Promise<{ readonly bytes: Uint8Array; readonly checks: Uint32Array }> {
  const words = new Map((await loadVocabularies(sql, schoolId, ids)).map((one) => [one.id, one.bytes]));
  const cut = ground.making.prune(bytes, drop, (id) => words.get(id) ?? null);
  if (!cut.ok) throw new Error(`Must be a chunk that can be cut, got ${JSON.stringify(cut.problem)}`);
  return cut.value;
}
