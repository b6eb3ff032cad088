// How safe the work is: answers, not events, counted by number against what others said that they hold.
import { readAcknowledged } from '../device-store/acknowledgements.ts';
import type { LogDatabase } from '../device-store/log-database.ts';
import type { StreamId } from '../domain/ids.ts';
import type { Have, Ranges } from '../sync/have.ts';

export interface AnswerCounts {
  readonly answers: number;
  readonly onlyHere: number;
  readonly lastContactMs: number | null;
  /** By stream: all that are held here. */
  readonly byStream: ReadonlyMap<StreamId, number>;
  /** By stream: those that no relay is known to hold; of other devices it is what is carried for them. */
  readonly toRelay: ReadonlyMap<StreamId, number>;
  readonly contacts: ReadonlyMap<string, number>;
}

/**
 * Keys alone are read; cost grows with the answers that are held. `cut`: what is here in cut chunks only, which no relay
 * takes from this device, so that it is not carried for anybody.
 */
export async function countAnswers(
  database: LogDatabase,
  own: readonly StreamId[],
  cut: ReadonlyMap<StreamId, Ranges> = new Map(),
): Promise<AnswerCounts> {
  const { elsewhere, atRelays, lastContactMs, contacts } = await readAcknowledged(database);
  const keys = await database.events.where('type').equals('answered').primaryKeys();
  const byStream = new Map<StreamId, number>();
  const toRelay = new Map<StreamId, number>();
  const written = new Set(own);
  let onlyHere = 0;
  for (const [stream, sequence] of keys) {
    byStream.set(stream, (byStream.get(stream) ?? 0) + 1);
    const isSettled = holds(atRelays.get(stream), sequence) || holds(cut.get(stream), sequence);
    if (!isSettled) toRelay.set(stream, (toRelay.get(stream) ?? 0) + 1);
    // What another device wrote is there, too.
    if (written.has(stream) && !holds(elsewhere.get(stream), sequence)) onlyHere += 1;
  }
  return { answers: keys.length, onlyHere, lastContactMs, byStream, toRelay, contacts };
}

/** Answers that can be given from here and are not among what another side has. */
export async function countMissing(database: LogDatabase, whole: Have, have: Have): Promise<number> {
  const keys = await database.events.where('type').equals('answered').primaryKeys();
  return keys.filter(
    ([stream, sequence]) =>
      holds(whole.get(stream)?.ranges, sequence) && !holds(have.get(stream)?.ranges, sequence),
  ).length;
}

/** Ranges rise and do not overlap: searched by halving. */
function holds(ranges: Ranges | undefined, sequence: number): boolean {
  let [low, high] = [0, (ranges?.length ?? 0) - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [first, last] = ranges?.[middle] ?? [0, 0];
    if (sequence < first) high = middle - 1;
    else if (sequence > last) low = middle + 1;
    else return true;
  }
  return false;
}
