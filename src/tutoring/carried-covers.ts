// What of a learner's history is in a passport's state. One code holds few streams: a learner who was on many tablets
// has more, and then only the clock says which events of the streams left out are in. So an event may be taken to be in
// that is not, until all has come; none that is in is ever counted beside the state.
import type { EventOf, StoredEvent } from '../domain/event.ts';
import type { StreamId } from '../domain/ids.ts';
import { isKnownEvent } from '../domain/parse-event.ts';
import type { Hlc } from '../domain/time.ts';

/** How far the learner's history is in the state, stream by stream. */
export type Covers = readonly (readonly [stream: StreamId, last: number])[];

export interface Covering {
  /** The stream used last comes first. */
  readonly covers: Covers;
  /** Of the last event that is in; null where none is. */
  readonly clock: Hlc | null;
  /** There are more streams than `covers` names. */
  readonly cut: boolean;
}

/** Whether an event is in what was carried. */
export function createIsIn(carried: EventOf<'progress-carried'>): (event: StoredEvent) => boolean {
  const { covers, clock, cut } = carried;
  const lasts = new Map(covers);
  return ({ stream, sequence, hlc }) => {
    const last = lasts.get(stream);
    if (last !== undefined) return sequence <= last;
    // Written where the passport was scanned, after that, whatever that tablet's clock says.
    if (stream === carried.stream && sequence > carried.sequence) return false;
    return cut === true && clock !== undefined && hlc <= clock;
  };
}

/** Whether an event is in by its own place, and not only by its clock. */
export function createIsNamed({ covers }: EventOf<'progress-carried'>): (event: StoredEvent) => boolean {
  const lasts = new Map(covers);
  return ({ stream, sequence }) => sequence <= (lasts.get(stream) ?? 0);
}

export interface CoveringFold {
  /** One of the learner's events; what an older passport among them covers is in as well. */
  take(event: StoredEvent): void;
  /** What somebody else folded who held more of the history. */
  add(covers: Covers, clock: Hlc): void;
  result(): Covering;
}

/** How far a state goes that was folded from these events. */
export function createCoveringFold(): CoveringFold {
  const lasts = new Map<StreamId, { readonly last: number; readonly at: Hlc }>();
  let clock: Hlc | null = null;
  let cut = false;
  const cover = (stream: StreamId, last: number, at: Hlc): void => {
    const before = lasts.get(stream);
    if (before === undefined || before.last < last) lasts.set(stream, { last, at });
    if (clock === null || clock < at) clock = at;
  };
  const add = (covers: Covers, at: Hlc): void => {
    for (const [stream, last] of covers) cover(stream, last, at);
  };
  return {
    take: (event) => {
      cover(event.stream, event.sequence, event.hlc);
      if (!isKnownEvent(event) || event.type !== 'progress-carried') return;
      // Its own place in the log may be before what it covers: a passport brings no clock along.
      add(event.covers, event.clock ?? event.hlc);
      if (event.clock !== undefined && (clock === null || clock < event.clock)) clock = event.clock;
      cut ||= event.cut === true;
    },
    add,
    result: () => {
      const newest = [...lasts].sort(([, a], [, b]) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
      return { covers: newest.map(([stream, { last }]) => [stream, last] as const), clock, cut };
    },
  };
}
