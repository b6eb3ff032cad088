// What is held of each stream, as numbers and a check. Kept beside the events and changed with them, so that asking is
// quick; made from the events themselves where it is not there, and compared with them in idle.
import Dexie from 'dexie';
import { toCanonicalText, toEventCheck } from '../domain/canonical-event.ts';
import type { StoredEvent } from '../domain/event.ts';
import type { StreamId } from '../domain/ids.ts';
import { contains, type Ranges, type StreamHave, toRanges, union } from '../sync/have.ts';
import type { InstallationRow, LogDatabase } from './log-database.ts';
import type { HeldRows, StreamRow } from './sync-rows.ts';

/** Rows read at a time. */
const BATCH = 500;

export const checkOf = (event: StoredEvent): number => toEventCheck(toCanonicalText(event));

export const xor = (a: number, b: number): number => (a ^ b) >>> 0;

/** Takes in what was just added: numbers that were free or gone, and further versions of ones that are held. */
export async function noteUnited(
  database: LogDatabase,
  added: readonly StoredEvent[],
  forked: readonly StoredEvent[],
): Promise<void> {
  const streams = new Set([...added, ...forked].map(({ stream }) => stream));
  for (const stream of streams) {
    const row = await database.streams.get(stream);
    if (row === undefined && !forked.some((event) => event.stream === stream)) continue;
    const own = added.filter((event) => event.stream === stream);
    const twins = forked.filter((event) => event.stream === stream);
    await database.streams.put(nextRow(row ?? { stream, gone: 0 }, own, twins));
  }
}

function nextRow(row: StreamRow, added: readonly StoredEvent[], twins: readonly StoredEvent[]): StreamRow {
  const forked = twins.length > 0 ? ({ forked: true } as const) : {};
  const { held } = row;
  // What is back cannot be told from what is new before the numbers are known.
  if (held === undefined) return { ...row, ...forked, gone: row.gone === 0 ? 0 : null };
  let { gone } = row;
  let { rows } = held;
  for (const event of [...added, ...twins]) rows = xor(rows, checkOf(event));
  for (const event of added) {
    const isBack = contains(held.ranges, [event.sequence, event.sequence]);
    if (isBack && gone !== null) gone = xor(gone, checkOf(event));
  }
  const numbers = toRanges(added.map(({ sequence }) => [sequence, sequence] as const));
  return { ...row, ...forked, held: { ranges: union(held.ranges, numbers), rows }, gone };
}

/** Must run in a transaction over `events`, `chunks` and `streams` that is `rw`; makes the row when it is not there. */
export async function readHeld(
  database: LogDatabase,
  stream: StreamId,
  here: InstallationRow,
): Promise<StreamRow & { readonly held: HeldRows }> {
  const row = (await database.streams.get(stream)) ?? { stream, gone: 0 };
  if (stream === here.stream && here.check !== undefined) {
    const held = {
      ranges: here.next > 1 ? [[1, here.next - 1] as const] : [],
      rows: xor(here.check, row.gone ?? 0),
    };
    return { ...row, held };
  }
  const held = row.held ?? (await makeHeld(database, stream));
  const made = { ...row, held };
  if (stream === here.stream) {
    const check = xor(held.rows, row.gone ?? 0);
    await database.installation.put({ ...here, check });
  } else if (row.held === undefined) await database.streams.put(made);
  return made;
}

/** What a peer is told of it. */
export function toStreamHave({ held, gone }: StreamRow & { readonly held: HeldRows }): StreamHave {
  return { ranges: held.ranges, check: gone === null ? null : xor(held.rows, gone) };
}

/** From the rows themselves: numbers of events and of chunks, and the check of every event that is there. */
export async function makeHeld(database: LogDatabase, stream: StreamId): Promise<HeldRows> {
  const { rows, numbers } = await readChecks(database, stream);
  const keys = await database.chunks
    .where('[stream+from+to]')
    .between([stream, Dexie.minKey, Dexie.minKey], [stream, Dexie.maxKey, Dexie.maxKey])
    .keys();
  const covered = (keys as unknown as readonly (readonly [StreamId, number, number])[]).map(
    ([, from, to]) => [from, to] as const,
  );
  return { ranges: union(numbers, toRanges(covered)), rows };
}

/** Reads every event of the stream; a damaged row gives another check than it had. */
export async function readChecks(
  database: LogDatabase,
  stream: StreamId,
): Promise<{ readonly numbers: Ranges; readonly rows: number }> {
  let rows = 0;
  const numbers: (readonly [number, number])[] = [];
  let after: readonly [number, number] = [0, 0];
  for (;;) {
    const batch = await database.events
      .where(':id')
      .between([stream, ...after], [stream, []], false)
      .limit(BATCH)
      .toArray();
    for (const event of batch) rows = xor(rows, checkOf(event));
    numbers.push(...batch.map(({ sequence }) => [sequence, sequence] as const));
    const last = batch.at(-1);
    if (last === undefined || batch.length < BATCH) return { numbers: toRanges(numbers), rows };
    // Twins of the last number may follow: they are few, and their places are counted from 0.
    const twin = batch.filter(({ sequence }) => sequence === last.sequence).length - 1;
    after = [last.sequence, twin];
  }
}

/** The stream that was written here becomes one like others: what is known of it is kept, or made anew. */
export async function leaveStream(
  database: LogDatabase,
  here: InstallationRow,
  isForked: boolean,
): Promise<void> {
  const row = (await database.streams.get(here.stream)) ?? { stream: here.stream, gone: 0 };
  const { held: _made, ...rest } = row;
  const isKnown = !isForked && here.check !== undefined && row.gone !== null && here.next > 1;
  if (!isKnown) await database.streams.put(rest);
  else {
    const held = { ranges: [[1, here.next - 1] as const], rows: xor(here.check ?? 0, row.gone ?? 0) };
    await database.streams.put({ ...rest, held });
  }
}
