// What is held of the streams that a commit touches, as its plan needs it.
import { type DeviceId, parseDeviceId, type StreamId } from '../../domain/ids.ts';
import { overlaps } from '../../sync/have.ts';
import { createStreamPlan, type PlannedChunk, type StreamPlan } from './commit-plan.ts';
import { type Ground, readStreamId } from './ground.ts';
import { readLearnerNames } from './learner-names.ts';
import type { Parcel, StreamCard, VerifiedChunk } from './records.ts';
import { marks, one, type Row, type Sql } from './sql-database.ts';
import { readChecks, readNumbers, readRanges } from './stored-form.ts';

/** Whatever shares a number with a chunk begins at most so far before it: chunks have at most 250 events. */
export const CHUNK_EVENTS = 250;

export interface StreamState {
  readonly streamNo: number;
  readonly card: StreamCard;
  readonly isNew: boolean;
  readonly plan: StreamPlan;
}
export type StreamStates = ReadonlyMap<StreamId, StreamState>;

/** The streams that the parcels name; those that are new here begin with the first card that claims them. */
export async function loadStreams(
  sql: Sql,
  schoolId: number,
  parcels: readonly Parcel[],
): Promise<StreamStates> {
  const cards = parcels.flatMap((parcel) => parcel.cards);
  const chunks = parcels.flatMap((parcel) => parcel.chunks);
  const names = [...new Set([...cards, ...chunks].map(({ stream }) => stream))];
  const states = new Map<StreamId, StreamState>();
  for (let at = 0; at < names.length; at += MOST_ASKED) {
    const part = names.slice(at, at + MOST_ASKED);
    const rows = await sql.all(
      `SELECT stream_no, stream, device, device_key, ranges, checksum, events
       FROM stream WHERE school_id = ? AND stream IN (${marks(part.length)})`,
      schoolId,
      ...part,
    );
    for (const state of rows.map(readState)) states.set(state.card.stream, state);
  }
  const unknown = cards.filter(({ stream }) => !states.has(stream));
  let next = unknown.length === 0 ? 0 : await nextStreamNo(sql, schoolId);
  for (const card of unknown) {
    if (states.has(card.stream)) continue;
    states.set(card.stream, { streamNo: next, card, isNew: true, plan: createStreamPlan([], 0, 0) });
    next += 1;
  }
  return states;
}

const MOST_ASKED = 500;

async function nextStreamNo(sql: Sql, schoolId: number): Promise<number> {
  const rows = sql.all('SELECT coalesce(max(stream_no), 0) FROM stream WHERE school_id = ?', schoolId);
  return ((await one(rows, (row) => row.number())) ?? 0) + 1;
}

function readState(row: Row): StreamState {
  const streamNo = row.number();
  const card = { stream: readStreamId(row.text()), device: readDeviceId(row.text()), key: row.bytes() };
  const plan = createStreamPlan(readRanges(row.bytes()), row.number() >>> 0, row.number());
  return { streamNo, card, isNew: false, plan };
}

/** Loads the stored chunks that share a number with what comes; in most commits there is none. */
export async function loadNear(
  ground: Ground,
  sql: Sql,
  schoolId: number,
  streams: StreamStates,
  chunks: readonly VerifiedChunk[],
): Promise<void> {
  for (const [stream, { streamNo, plan }] of streams) {
    const touching = chunks.filter(
      (chunk) => chunk.stream === stream && overlaps(plan.ranges, [chunk.from, chunk.from + chunk.count - 1]),
    );
    if (touching.length === 0) continue;
    const first = Math.min(...touching.map(({ from }) => from));
    const last = Math.max(...touching.map(({ from, count }) => from + count - 1));
    plan.near = [...(await loadPlanned(ground, sql, schoolId, streamNo, first, last))];
  }
}

/** What a plan sees of the chunks that may hold a number between the two. */
export async function loadPlanned(
  ground: Ground,
  sql: Sql,
  schoolId: number,
  streamNo: number,
  first: number,
  last: number,
): Promise<readonly PlannedChunk[]> {
  const rows = await sql.all(
    `SELECT position, from_sequence, events, sealed, checksum, hash, learners, checks
     FROM chunk WHERE school_id = ? AND stream_no = ? AND from_sequence > ? AND from_sequence <= ?`,
    schoolId,
    streamNo,
    first - CHUNK_EVENTS,
    last,
  );
  const loaded: PlannedChunk[] = [];
  for (const row of rows) {
    const position = row.number();
    const from = row.number();
    const count = row.number();
    const sealed = row.number() === 1;
    const check = row.number() >>> 0;
    const hash = row.bytes();
    const learners = await readLearnerNames(ground, sql, schoolId, readNumbers(row.bytes()));
    loaded.push({ position, from, count, sealed, check, hash, learners, checks: readChecks(row.bytes()) });
  }
  return loaded;
}

export function sameKey(a: StreamCard | undefined, b: StreamCard): boolean {
  return a !== undefined && a.device === b.device && Buffer.compare(a.key, b.key) === 0;
}

export function readDeviceId(text: string): DeviceId {
  const parsed = parseDeviceId(text);
  if (!parsed.ok) throw new Error(`Must be a device's id, got ${text}`);
  return parsed.value;
}
