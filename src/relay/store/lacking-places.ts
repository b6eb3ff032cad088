// Which chunks the other side lacks an event of, by their places alone: no chunk's bytes are read for it. Two ways in:
// by streams, where everything of a school is wanted; by learners, where only some of them are.
import { type Have, rangesOf, type SequenceRange, subtract } from '../../sync/have.ts';
import { type Ground, readStreamId } from './ground.ts';
import { findLearners, NO_LEARNER } from './learner-names.ts';
import type { StoreScope } from './records.ts';
import { marks, type Sql } from './sql-database.ts';
import { readRanges } from './stored-form.ts';
import { CHUNK_EVENTS } from './stream-states.ts';

/** Positions of chunks to send, a stream or a page at a time, in the order in which they go. */
export function lackingPlaces(
  ground: Ground,
  sql: Sql,
  schoolId: number,
  theirs: Have,
  scope: StoreScope,
): AsyncIterable<readonly number[]> {
  return scope.learners === 'all' && scope.history
    ? placesByStream(sql, schoolId, theirs, scope)
    : placesByLearner(ground, sql, schoolId, theirs, scope);
}

async function* placesByStream(
  sql: Sql,
  schoolId: number,
  theirs: Have,
  { again = [] }: StoreScope,
): AsyncIterable<readonly number[]> {
  const streams = await sql.all(
    'SELECT stream_no, stream, ranges FROM stream WHERE school_id = ? ORDER BY stream_no',
    schoolId,
  );
  for (const row of streams) {
    const streamNo = row.number();
    const stream = readStreamId(row.text());
    const ours = readRanges(row.bytes());
    const missing = again.includes(stream) ? ours : subtract(ours, rangesOf(theirs, stream));
    for (const [first, last] of missing) {
      yield* pagesOf(sql, schoolId, streamNo, [first, last]);
    }
  }
}

const PAGE = 256;

/** A chunk that holds a number of the range; one that begins before it and ends in it too. */
async function* pagesOf(
  sql: Sql,
  schoolId: number,
  streamNo: number,
  [first, last]: SequenceRange,
): AsyncIterable<readonly number[]> {
  for (let offset = 0; ; offset += PAGE) {
    const rows = await sql.all(
      `SELECT position FROM chunk
       WHERE school_id = ? AND stream_no = ? AND from_sequence > ? AND from_sequence <= ?
         AND from_sequence + events > ?
       ORDER BY from_sequence, position LIMIT ? OFFSET ?`,
      ...[schoolId, streamNo, first - CHUNK_EVENTS, last, first, PAGE, offset],
    );
    if (rows.length > 0) yield rows.map((row) => row.number());
    if (rows.length < PAGE) return;
  }
}

interface Place {
  readonly position: number;
  readonly streamNo: number;
  readonly from: number;
}

async function* placesByLearner(
  ground: Ground,
  sql: Sql,
  schoolId: number,
  theirs: Have,
  scope: StoreScope,
): AsyncIterable<readonly number[]> {
  const wanted = await wantedSegments(ground, sql, schoolId, scope);
  const names = await streamNames(sql, schoolId);
  const places = new Map<number, Place>();
  for (const [after, learners] of wanted) {
    for (let at = 0; at < learners.length; at += MOST_ASKED) {
      const part = learners.slice(at, at + MOST_ASKED);
      const rows = await sql.all(
        `SELECT c.position, c.stream_no, c.from_sequence, c.events
         FROM segment g JOIN chunk c ON c.school_id = g.school_id AND c.position = g.position
         WHERE g.school_id = ? AND g.learner_no IN (${marks(part.length)}) AND g.position > ?`,
        ...[schoolId, ...part, after],
      );
      for (const row of rows) {
        const place = { position: row.number(), streamNo: row.number(), from: row.number() };
        const range: SequenceRange = [place.from, place.from + row.number() - 1];
        const stream = names.get(place.streamNo);
        if (stream === undefined) continue;
        const isLacking =
          (scope.again?.includes(stream) ?? false) || subtract([range], rangesOf(theirs, stream)).length > 0;
        if (isLacking) places.set(place.position, place);
      }
    }
  }
  const sorted = [...places.values()].sort((a, b) => a.streamNo - b.streamNo || a.from - b.from);
  yield sorted.map(({ position }) => position);
}

const MOST_ASKED = 500;

/** Learners by the position after which their segments are wanted: what snapshots cover is left out. */
async function wantedSegments(
  ground: Ground,
  sql: Sql,
  schoolId: number,
  { learners, history }: StoreScope,
): Promise<ReadonlyMap<number, readonly number[]>> {
  const all = learners === 'all';
  const numbers = all
    ? await allLearners(sql, schoolId)
    : [...new Set((await findLearners(ground, sql, schoolId, learners)).values())];
  const covered = history ? new Map<number, number>() : await coveredPositions(sql, schoolId);
  const byPosition = new Map<number, number[]>();
  for (const number of numbers) {
    const after = covered.get(number) ?? 0;
    byPosition.set(after, [...(byPosition.get(after) ?? []), number]);
  }
  return byPosition;
}

async function allLearners(sql: Sql, schoolId: number): Promise<readonly number[]> {
  const rows = await sql.all('SELECT learner_no FROM learner WHERE school_id = ?', schoolId);
  return [NO_LEARNER, ...rows.map((row) => row.number())];
}

/** Up to where every snapshot of a learner reaches. */
async function coveredPositions(sql: Sql, schoolId: number): Promise<ReadonlyMap<number, number>> {
  const rows = await sql.all(
    'SELECT learner_no, min(position) FROM snapshot WHERE school_id = ? GROUP BY learner_no',
    schoolId,
  );
  return new Map(rows.map((row) => [row.number(), row.number()]));
}

async function streamNames(sql: Sql, schoolId: number) {
  const rows = await sql.all('SELECT stream_no, stream FROM stream WHERE school_id = ?', schoolId);
  return new Map(rows.map((row) => [row.number(), readStreamId(row.text())]));
}
