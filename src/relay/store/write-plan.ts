// Writes what the plan of a commit decided, in few statements.
import { crc32 } from 'node:zlib';
import { countCheck } from './commit-plan.ts';
import type { Ground } from './ground.ts';
import { makeLearners, toSortedNumbers } from './learner-names.ts';
import type { VerifiedChunk } from './records.ts';
import { insertRows, marks, type Sql, type SqlValue } from './sql-database.ts';
import { readNumbers, toChecksBytes, toNumbersBytes, toRangesBytes } from './stored-form.ts';
import { loadPlanned, type StreamState, type StreamStates } from './stream-states.ts';

/** What of a chunk's row its sum covers; the checks are covered by their XOR. */
export interface SummedRow {
  readonly streamNo: number;
  readonly from: number;
  readonly count: number;
  readonly sealed: boolean;
  readonly hash: Uint8Array;
  /** As they lie in the row. */
  readonly learners: Uint8Array;
  readonly vocabularies: Uint8Array;
  readonly bytes: Uint8Array;
}

/** Tells whether a row still holds what was written; in 32 bits with a sign, as both databases have it. */
export function sumRow({ streamNo, from, count, sealed, ...parts }: SummedRow): number {
  let sum = crc32(`${streamNo} ${from} ${count} ${sealed ? 1 : 0}`);
  for (const part of [parts.hash, parts.learners, parts.vocabularies, parts.bytes]) {
    // zlib forgets the sum so far when it is given no address, and an empty blob that was read back has none.
    if (part.length > 0) sum = crc32(part, sum);
  }
  return sum | 0;
}

export async function writeChunks(
  ground: Ground,
  sql: Sql,
  schoolId: number,
  streams: StreamStates,
): Promise<void> {
  const states = [...streams.values()];
  const added = states.flatMap(({ streamNo, plan }) =>
    plan.added.map(({ position, chunk }) => ({ streamNo, position, chunk })),
  );
  const learners = await makeLearners(
    ground,
    sql,
    schoolId,
    added.flatMap(({ chunk }) => chunk.learners),
  );
  const words = await ground.vocabularies.find(
    sql,
    schoolId,
    added.flatMap(({ chunk }) => chunk.vocabularies),
  );
  const rows: SqlValue[][] = [];
  const segments: number[][] = [];
  for (const { streamNo, position, chunk } of added.sort((a, b) => a.position - b.position)) {
    const numbers = toSortedNumbers(chunk.learners, learners);
    const vocabularies = chunk.vocabularies.map((id) => words.get(id) ?? 0);
    rows.push(toRow(schoolId, position, streamNo, chunk, numbers, vocabularies));
    for (const number of numbers) segments.push([schoolId, number, position]);
  }
  await deleteChunks(
    sql,
    schoolId,
    states.flatMap(({ plan }) => plan.dropped.map(({ position }) => position)),
  );
  await insertRows(sql, ground.database, INSERT_CHUNK, rows);
  await insertRows(sql, ground.database, 'INSERT INTO segment (school_id, learner_no, position)', segments);
}

const INSERT_CHUNK = `INSERT INTO chunk (school_id, position, stream_no, from_sequence, events, sealed, notable,
  checksum, crc, hash, learners, vocabularies, checks, bytes)`;

function toRow(
  schoolId: number,
  position: number,
  streamNo: number,
  chunk: VerifiedChunk,
  learnerNumbers: readonly number[],
  vocabularyNumbers: readonly number[],
): SqlValue[] {
  const { from, count, sealed, notable, check, hash, checks, bytes } = chunk;
  const learners = toNumbersBytes(learnerNumbers);
  const vocabularies = toNumbersBytes(vocabularyNumbers);
  const sum = sumRow({ streamNo, from, count, sealed, hash, learners, vocabularies, bytes });
  return [
    ...[schoolId, position, streamNo, from, count, sealed ? 1 : 0, notable ? 1 : 0, check | 0, sum],
    ...[hash, learners, vocabularies, toChecksBytes(checks), bytes],
  ];
}

export async function deleteChunks(sql: Sql, schoolId: number, positions: readonly number[]): Promise<void> {
  for (let at = 0; at < positions.length; at += MOST_ASKED) {
    const part = positions.slice(at, at + MOST_ASKED);
    const those = `school_id = ? AND position IN (${marks(part.length)})`;
    const rows = await sql.all(`SELECT learners FROM chunk WHERE ${those}`, schoolId, ...part);
    const numbers = [...new Set(rows.flatMap((row) => readNumbers(row.bytes())))];
    if (numbers.length > 0) {
      await sql.all(
        `DELETE FROM segment WHERE ${those} AND learner_no IN (${marks(numbers.length)})`,
        ...[schoolId, ...part, ...numbers],
      );
    }
    await sql.all(`DELETE FROM chunk WHERE ${those}`, schoolId, ...part);
  }
}

const MOST_ASKED = 500;

/** Streams as they are after the plan, new ones and old ones, with the forks that were found. */
export async function writeStreams(
  ground: Ground,
  sql: Sql,
  schoolId: number,
  streams: StreamStates,
  nowMs: number,
): Promise<void> {
  const changed = [...streams.values()].filter(({ isNew, plan }) => isNew || plan.added.length > 0);
  for (const { streamNo, plan } of changed) {
    if (!plan.recount) continue;
    const all = await loadPlanned(ground, sql, schoolId, streamNo, 1, Number.MAX_SAFE_INTEGER);
    plan.check = countCheck(all);
  }
  await insertRows(
    sql,
    ground.database,
    'INSERT INTO stream (school_id, stream_no, stream, device, device_key, ranges, checksum, events)',
    changed.map((state) => [schoolId, ...toStreamRow(state)]),
    `ON CONFLICT (school_id, stream_no)
     DO UPDATE SET ranges = excluded.ranges, checksum = excluded.checksum, events = excluded.events`,
  );
  const forks = changed.flatMap(({ streamNo, plan }) =>
    plan.forks.map((sequence) => [schoolId, streamNo, sequence, nowMs] as const),
  );
  await insertRows(
    sql,
    ground.database,
    'INSERT INTO fork (school_id, stream_no, sequence, found_at_ms)',
    forks,
    'ON CONFLICT (school_id, stream_no, sequence) DO NOTHING',
  );
}

function toStreamRow({ streamNo, card, plan }: StreamState): readonly SqlValue[] {
  const { stream, device, key } = card;
  return [streamNo, stream, device, key, toRangesBytes(plan.ranges), plan.check | 0, plan.events];
}
