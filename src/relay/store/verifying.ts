// Reads everything and says what is not as it was written; and, when asked, lets go of it, so that peers bring it again.
import type { StreamId } from '../../domain/ids.ts';
import { isSameRanges, type Ranges, type SequenceRange, toRanges } from '../../sync/have.ts';
import { countCheck } from './commit-plan.ts';
import { type Ground, readSchoolId, readStreamId } from './ground.ts';
import type { Damage, VerifiedChunk } from './records.ts';
import { StoreFailure } from './relay-store.ts';
import type { Look, Row, Sql } from './sql-database.ts';
import { readChecks, readRanges, toRangesBytes } from './stored-form.ts';
import { deleteChunks, sumRow } from './write-plan.ts';

interface StoredStream {
  readonly schoolId: number;
  readonly streamNo: number;
  readonly stream: StreamId;
  readonly ranges: Ranges;
  readonly check: number;
  readonly events: number;
}

/** A chunk's row without its meaning. */
interface RawChunk extends Pick<VerifiedChunk, 'from' | 'count' | 'sealed' | 'hash' | 'check' | 'checks'> {
  readonly position: number;
  readonly whole: boolean;
}

export async function verifyStore(ground: Ground, heal: boolean): Promise<readonly Damage[]> {
  const damages: Damage[] = [];
  for (const detail of await fileFaults(ground)) damages.push({ type: 'file', detail });
  let look: Look | null = null;
  try {
    look = await ground.database.look();
    for (const { schoolId, school } of await readSchools(look.sql)) {
      for (const stream of await readStreams(look.sql, schoolId)) {
        const found = await verifyStream(look.sql, stream);
        const place = { school, stream: stream.stream };
        damages.push(...found.chunks.map(({ from }): Damage => ({ type: 'chunk', ...place, from })));
        if (found.held) damages.push({ type: 'held', ...place });
        const isDamaged = found.held || found.chunks.length > 0;
        if (heal && isDamaged) await ground.writeSchool(school, 0, (sql) => healStream(sql, stream));
      }
    }
  } catch (error) {
    // Pages that the database itself cannot read any more: only a backup helps.
    if (!(error instanceof StoreFailure) || error.code !== 'store/failed') throw error;
    damages.push({ type: 'file', detail: error.message });
  } finally {
    await look?.end();
  }
  return damages;
}

async function readSchools(sql: Sql) {
  const rows = await sql.all('SELECT school_id, school FROM school ORDER BY school_id');
  return rows.map((row) => ({ schoolId: row.number(), school: readSchoolId(row.text()) }));
}

async function fileFaults(ground: Ground): Promise<readonly string[]> {
  try {
    return await ground.database.fileFaults();
  } catch (error) {
    if (error instanceof StoreFailure) return [error.message];
    throw error;
  }
}

async function readStreams(sql: Sql, schoolId: number): Promise<readonly StoredStream[]> {
  const rows = await sql.all(
    'SELECT stream_no, stream, ranges, checksum, events FROM stream WHERE school_id = ? ORDER BY stream_no',
    schoolId,
  );
  return rows.map((row) => readStream(row, schoolId));
}

function readStream(row: Row, schoolId: number): StoredStream {
  return {
    schoolId,
    streamNo: row.number(),
    stream: readStreamId(row.text()),
    ranges: readRanges(row.bytes()),
    check: row.number() >>> 0,
    events: row.number(),
  };
}

async function verifyStream(sql: Sql, stream: StoredStream) {
  const chunks = await readRawChunks(sql, stream);
  const total = totalOf(chunks);
  const held =
    !isSameRanges(total.ranges, stream.ranges) ||
    total.check !== stream.check ||
    total.events !== stream.events;
  return { chunks: chunks.filter(({ whole }) => !whole), held };
}

/** Drops what is damaged and counts the stream anew from what is left, as it is now. */
export async function healStream(
  sql: Sql,
  stream: Pick<StoredStream, 'schoolId' | 'streamNo'>,
): Promise<void> {
  const chunks = await readRawChunks(sql, stream);
  const damaged = chunks.filter(({ whole }) => !whole);
  await deleteChunks(
    sql,
    stream.schoolId,
    damaged.map(({ position }) => position),
  );
  const { ranges, check, events } = totalOf(chunks.filter(({ whole }) => whole));
  await sql.all(
    'UPDATE stream SET ranges = ?, checksum = ?, events = ? WHERE school_id = ? AND stream_no = ?',
    ...[toRangesBytes(ranges), check | 0, events, stream.schoolId, stream.streamNo],
  );
}

function totalOf(chunks: readonly RawChunk[]) {
  const ranges = toRanges(chunks.map(({ from, count }): SequenceRange => [from, from + count - 1]));
  const events = ranges.reduce((sum, [first, last]) => sum + last - first + 1, 0);
  return { ranges, events, check: countCheck(chunks) };
}

const PAGE = 200;

async function readRawChunks(
  sql: Sql,
  { schoolId, streamNo }: Pick<StoredStream, 'schoolId' | 'streamNo'>,
): Promise<readonly RawChunk[]> {
  const chunks: RawChunk[] = [];
  for (let after = 0; ; ) {
    const rows = await sql.all(
      `SELECT position, from_sequence, events, sealed, checksum, crc, hash, learners, vocabularies, checks, bytes
       FROM chunk WHERE school_id = ? AND stream_no = ? AND position > ? ORDER BY position LIMIT ${PAGE}`,
      ...[schoolId, streamNo, after],
    );
    for (const row of rows) chunks.push(readRawChunk(row, streamNo));
    after = chunks.at(-1)?.position ?? 0;
    if (rows.length < PAGE) return chunks;
    // A relay goes on answering while it is verified.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function readRawChunk(row: Row, streamNo: number): RawChunk {
  const position = row.number();
  const from = row.number();
  const count = row.number();
  const sealed = row.number() === 1;
  const check = row.number() >>> 0;
  const sum = row.number();
  const hash = row.bytes();
  const learners = row.bytes();
  const vocabularies = row.bytes();
  const checks = readChecks(row.bytes());
  const bytes = row.bytes();
  const sound = sumRow({ streamNo, from, count, sealed, hash, learners, vocabularies, bytes }) === sum;
  return { position, from, count, sealed, hash, check, checks, whole: sound && isXor(checks, count, check) };
}

/** Where a segment is gone, the XOR of the others says nothing. */
function isXor(checks: Uint32Array, count: number, check: number): boolean {
  if (checks.length !== count) return false;
  return checks.includes(0) || checks.reduce((xor, one) => xor ^ one, 0) >>> 0 === check;
}
