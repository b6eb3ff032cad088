// How the log is read: by the learner or whole, from either end, in the order that an index has.
import Dexie from 'dexie';
import type { StoredEvent } from '../domain/event.ts';
import type { LearnerId } from '../domain/ids.ts';
import { compareEvents } from '../domain/time.ts';
import type { EventCountQuery, EventPlace, EventQuery } from './event-log.ts';
import type { LogDatabase } from './log-database.ts';

/** Rows read at a time: about 300 kB of answers. */
const BATCH = 500;

/** Hands over matching events in order, in batches of bounded size; returns how many. */
export async function readBatches(
  database: LogDatabase,
  query: EventQuery,
  take: (batch: readonly StoredEvent[]) => void | Promise<void>,
): Promise<number> {
  let after = query.after;
  let total = 0;
  for (;;) {
    const rest = { ...query, ...(after === undefined ? {} : { after }) };
    const rows = await inOrder(database, rest).limit(BATCH).toArray();
    const last = rows.at(-1);
    if (last === undefined) return total;
    const batch = rows.length < BATCH ? rows : await withWholeTail(database, rows, last);
    await take(batch);
    total += batch.length;
    if (rows.length < BATCH) return total;
    after = last;
  }
}

/** Forks share one place: the next batch starts behind it, so this one must hold them all. */
async function withWholeTail(
  database: LogDatabase,
  rows: readonly StoredEvent[],
  last: StoredEvent,
): Promise<readonly StoredEvent[]> {
  const tail = await database.events
    .where('[hlc+stream+sequence]')
    .equals([last.hlc, last.stream, last.sequence])
    .toArray();
  if (tail.length === 1) return rows;
  return [...rows.filter((row) => compareEvents(row, last) !== 0), ...tail];
}

/** Matching rows as an index has them: in the order of the log. */
export function inOrder(database: LogDatabase, query: EventQuery & EventCountQuery) {
  const from = query.after ? placeKey(query.after) : [Dexie.minKey];
  const to = query.through ? placeKey(query.through) : [Dexie.maxKey];
  const include = query.after === undefined;
  if (query.learner === undefined) {
    return database.events.where('[hlc+stream+sequence]').between(from, to, include, true);
  }
  return database.events
    .where('[learner+hlc+stream+sequence]')
    .between([query.learner, ...from], [query.learner, ...to], include, true);
}

/** The newest first, as the index is walked backwards. */
export function latestOf(database: LogDatabase, learner: LearnerId, most: number, before?: EventPlace) {
  const to = before ? placeKey(before) : [Dexie.maxKey];
  return database.events
    .where('[learner+hlc+stream+sequence]')
    .between([learner, Dexie.minKey], [learner, ...to], true, false)
    .reverse()
    .limit(most)
    .toArray();
}

function placeKey(place: EventPlace): readonly [string, string, number] {
  return [place.hlc, place.stream, place.sequence];
}
