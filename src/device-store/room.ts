// What nobody here could believe yet, and words that no chunk here needs, take so much room and no more, and stay so long
// and no longer. None of it is held: whoever has it is told nothing of it and sends it again.
import { DAY_MS } from '../domain/time.ts';

export interface Room {
  readonly rows: number;
  readonly bytes: number;
  readonly ageMs: number;
}

/** Longer than any holidays: a device that was forgotten before them is admitted after. */
const LONGEST_MS = 90 * DAY_MS;

/** Some 4,000 chunks of a tablet's work; a relay has the same room for a school (relay/store/quarantine.ts). */
export const WAITING_ROOM: Room = { rows: 2_000, bytes: 8 * 1_048_576, ageMs: LONGEST_MS };

/** Three of the longest that travel, whole or begun, beside those that are in use. */
export const SPARE_WORDS_ROOM: Room = { rows: 256, bytes: 12 * 1_048_576, ageMs: LONGEST_MS };

/** For a device that is alone: a school's backup that its owner put in, until the device is told whom to believe. */
export const LATER_ROOM: Room = { rows: 10_000, bytes: 32 * 1_048_576, ageMs: Number.POSITIVE_INFINITY };

interface Stored {
  readonly atMs: number;
  readonly bytes: Uint8Array;
}

/**
 * Those of the rows to let go of, in the order in which they came: what is too old, then the oldest until the rest
 * fits. What a clock that runs ahead has dated goes first, or it would stay before all that comes.
 */
export function beyondRoom<T extends Stored>(
  rows: readonly T[],
  { rows: mostRows, bytes: mostBytes, ageMs }: Room,
  nowMs: number,
): readonly T[] {
  const since = ({ atMs }: T) => (atMs > nowMs ? Number.NEGATIVE_INFINITY : atMs);
  const gone = new Set<T>();
  let [count, bytes] = [rows.length, rows.reduce((sum, row) => sum + row.bytes.length, 0)];
  for (const row of [...rows].sort((a, b) => (since(a) < since(b) ? -1 : since(a) > since(b) ? 1 : 0))) {
    const isOld = nowMs - row.atMs > ageMs;
    if (!isOld && count <= mostRows && bytes <= mostBytes) continue;
    gone.add(row);
    count -= 1;
    bytes -= row.bytes.length;
  }
  return rows.filter((row) => gone.has(row));
}
