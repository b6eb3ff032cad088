// What is held of each stream, computed from the keys that are there, never remembered or copied from a peer.
import type { StreamId } from '../domain/ids.ts';
import type { Coverage, SequenceRange } from './event-log.ts';
import type { EventKey, LogDatabase } from './log-database.ts';

/** Hops from stream to stream and walks over the keys of each, not the rows. */
export function readCoverage(database: LogDatabase): PromiseLike<Coverage> {
  return database.transaction('r', database.events, async () => {
    const coverage = new Map<StreamId, readonly SequenceRange[]>();
    let first = await firstKeyAbove(database, []);
    while (first !== undefined) {
      const [stream] = first;
      const keys = await database.events.where(':id').between([stream], [stream, []]).primaryKeys();
      coverage.set(stream, toRanges(keys.map(([, sequence]) => sequence)));
      first = await firstKeyAbove(database, [stream, []]);
    }
    return coverage;
  });
}

/** Of one stream, up to a number; without gaps nothing but a count is asked of the storage. */
export async function readRanges(
  database: LogDatabase,
  stream: StreamId,
  last: number,
): Promise<readonly SequenceRange[]> {
  const through = database.events.where(':id').between([stream], [stream, last, []]);
  if ((await through.count()) === last) return last === 0 ? [] : [[1, last]];
  return toRanges((await through.primaryKeys()).map(([, sequence]) => sequence));
}

/** Joins rising numbers, of which some may be double, to ranges. */
export function toRanges(sequences: readonly number[]): readonly SequenceRange[] {
  const ranges: [number, number][] = [];
  for (const sequence of sequences) {
    const last = ranges.at(-1);
    if (last !== undefined && sequence <= last[1] + 1) last[1] = sequence;
    else ranges.push([sequence, sequence]);
  }
  return ranges;
}

export async function firstKeyAbove(
  database: LogDatabase,
  above: readonly unknown[],
): Promise<EventKey | undefined> {
  const [key] = await database.events.where(':id').above(above).limit(1).primaryKeys();
  return key;
}
