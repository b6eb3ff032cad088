// How much of a learner's history a tablet had when it chose: what it says of that in the log (`history-known`), and
// what can be read from it. Of its own stream a choice rests on all up to the last mark, since something is chosen at
// once after each; of other streams on as much as was said last.
import type { EventBody, StoredEvent } from '../domain/event.ts';
import type { LearnerId, PackId, StreamId } from '../domain/ids.ts';
import { isKnownEvent } from '../domain/parse-event.ts';
import { isFolded, isMark } from './choice-marks.ts';
import { timeOf } from './event-time.ts';

/**
 * How far a stream is known: the last number that is. Where something is missing in between, further numbers: known up
 * to the first, missing up to the second, known up to the third … `[0]` is nothing.
 */
export type Extent = readonly number[];
export type Reach = ReadonlyMap<StreamId, Extent>;

/** What a tablet says of its knowledge: how far other streams are known, and whether a fold from elsewhere stands in. */
export interface Known {
  readonly reach: Reach;
  /** A passport or a relay's snapshot stood for history that was not there. */
  readonly carried: boolean;
  /** Chosen from these packs alone, as a teacher said; null for every pack that is there. */
  readonly packs: readonly PackId[] | null;
}

export interface Mark {
  readonly sequence: number;
  /** When that was; 0 when its clock was not to be trusted. */
  readonly atMs: number;
}

/** What one stream holds of the learner. */
export interface Written {
  /** Of the events that may change a choice, the last; 0 for none. */
  last: number;
  mark: Mark | null;
  said: Known;
}

/** By stream; plain data, so that it can be stored as it is. */
export type History = Map<StreamId, Written>;

export const NOTHING_SAID: Known = { reach: new Map(), carried: false, packs: null };

/** Takes one of the learner's events in, in place; each stream's in its order. */
export function applyHistory(history: History, event: StoredEvent): void {
  if (!isMark(event) && !isFolded(event)) return;
  const written = history.get(event.stream) ?? { last: 0, mark: null, said: NOTHING_SAID };
  history.set(event.stream, written);
  const { sequence } = event;
  if (isFolded(event)) written.last = Math.max(written.last, sequence);
  if (!isMark(event) || sequence < (written.mark?.sequence ?? 0)) return;
  written.mark = { sequence, atMs: timeOf(event) };
  if (isKnownEvent(event) && event.type === 'history-known') {
    const { reach, carried = false, packs = null } = event;
    written.said = { reach: new Map([...written.said.reach, ...toReach(reach)]), carried, packs };
  }
}

export function markOf(history: History, own: StreamId): Mark | null {
  return history.get(own)?.mark ?? null;
}

/** Other streams that hold something of the learner, with the last that does. */
export function othersOf(history: History, own: StreamId): readonly (readonly [StreamId, number])[] {
  return [...history].flatMap(([stream, { last }]) =>
    stream === own || last === 0 ? [] : [[stream, last] as const],
  );
}

/** So long after the last mark the time of a choice is told anew: a turn that was left open is not of yesterday. */
const STALE_MS = 60 * 60_000;

/**
 * What has to be written before something is chosen now, so that the log says what the choice rests on; null when it
 * says so already, as it always does of a learner who was on one tablet and goes on within the hour.
 */
export function toTell(
  history: History,
  own: StreamId,
  now: { readonly learner: LearnerId; readonly known: Known; readonly nowMs: number },
): Extract<EventBody, { readonly type: 'history-known' }> | null {
  const { learner, known, nowMs } = now;
  const { last, mark, said } = history.get(own) ?? { last: 0, mark: null, said: NOTHING_SAID };
  const reach = changesIn(said.reach, known.reach);
  const isSame = reach.length === 0 && said.carried === known.carried && hasSamePacks(said, known);
  const isMarked = mark !== null && mark.sequence >= last;
  const isStale = mark !== null && mark.atMs > 0 && nowMs - mark.atMs > STALE_MS;
  if (isSame && isMarked && !isStale) return null;
  return {
    type: 'history-known',
    learner,
    reach,
    ...(known.carried && { carried: true as const }),
    ...(known.packs && { packs: known.packs }),
  };
}

const hasSamePacks = (said: Known, known: Known): boolean =>
  (said.packs === null) === (known.packs === null) && String(said.packs) === String(known.packs);

/** The packs that a choice on this tablet is made from, as it has said; null for all. */
export function packsSaid(history: History, own: StreamId): readonly PackId[] | null {
  return history.get(own)?.said.packs ?? null;
}

/** Streams of which something else is known than was said; those that are gone are known no more. */
function changesIn(said: Reach, known: Reach): readonly (readonly [StreamId, number])[] {
  const gone = [...said].flatMap(([stream, extent]) =>
    known.has(stream) || isNothing(extent) ? [] : [[stream, 0] as const],
  );
  const news = [...known].filter(([stream, extent]) => String(said.get(stream) ?? [0]) !== String(extent));
  return [...gone, ...news.flatMap(([stream, extent]) => extent.map((at) => [stream, at] as const))];
}

const isNothing = (extent: Extent): boolean => extent.every((at) => at === 0);

function toReach(pairs: readonly (readonly [StreamId, number])[]): Reach {
  const reach = new Map<StreamId, number[]>();
  for (const [stream, at] of pairs) reach.set(stream, [...(reach.get(stream) ?? []), at]);
  return reach;
}

/** The extent of ranges that are held, which rise and do not touch. */
export function toExtent(ranges: readonly (readonly [first: number, last: number])[]): Extent {
  const [head] = ranges;
  if (head === undefined) return [0];
  const bounds = ranges.flatMap(([first, last]) => [first - 1, last]);
  return head[0] === 1 ? bounds.slice(1) : [0, ...bounds];
}

/** Whether an extent holds a number. */
export function isWithin(extent: Extent | undefined, sequence: number): boolean {
  const at = (extent ?? []).findIndex((bound) => sequence <= bound);
  return at >= 0 && at % 2 === 0;
}

/** The ranges that an extent holds, first and last included. */
export function rangesIn(extent: Extent): readonly (readonly [first: number, last: number])[] {
  return extent.flatMap((last, at) => {
    const first = (extent[at - 1] ?? 0) + 1;
    return at % 2 === 0 && last >= first ? [[first, last] as const] : [];
  });
}
