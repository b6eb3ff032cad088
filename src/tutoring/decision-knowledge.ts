// What a tablet knew when it made a decision, read from the log: of its own stream up to the mark that the choice
// followed, of others as far as it had said, and of a child who was entered twice what it took to be one child then.
import type { EventOf, StoredEvent } from '../domain/event.ts';
import type { PackId, StreamId } from '../domain/ids.ts';
import { isOnPaper } from '../domain/on-paper.ts';
import { isKnownEvent } from '../domain/parse-event.ts';
import { compareEvents } from '../domain/time.ts';
import { isMark } from './choice-marks.ts';
import {
  applyHistory,
  type Extent,
  type History,
  isWithin,
  type Mark,
  rangesIn,
  type Written,
} from './known-history.ts';

/** An event that a choice led to: what was chosen stands in it. */
export type Deed = EventOf<'answered'> | EventOf<'lesson-seen'> | EventOf<'item-skipped'>;

export interface DecisionName {
  readonly stream: StreamId;
  readonly sequence: number;
}

export interface LearnerLog {
  /**
   * The learner's events of every id, with merges of these ids, and of the stream that decided when packs came and went
   * and which stream it went on from. In any order.
   */
  readonly events: readonly StoredEvent[];
  /** Whether everything of a stream between two numbers, both included, is here. */
  readonly holds: (stream: StreamId, first: number, last: number) => boolean;
}

export type Knowledge =
  | {
      readonly ok: true;
      /** What was chosen, as it was first recorded; its learner's id is part of the choice. */
      readonly deed: Deed;
      readonly mark: Mark;
      /** The packs that it was chosen from, as a teacher said; null for all that were there. */
      readonly packs: readonly PackId[] | null;
      /** The learner's events that were known, in order. */
      readonly events: readonly StoredEvent[];
    }
  | { readonly ok: false; readonly why: 'history-missing' | 'carried' | 'not-chosen' };

/** Cost O(events). */
export function knownAt({ events, holds }: LearnerLog, { stream, sequence }: DecisionName): Knowledge {
  const own = events
    .filter((event) => event.stream === stream && event.sequence <= sequence)
    .sort((a, b) => a.sequence - b.sequence);
  const named = own.at(-1);
  if (named?.sequence !== sequence || !isDeed(named) || isOnPaper(named)) return NOT_CHOSEN;
  if (named.chosenForOther) return NOT_CHOSEN;
  const deed = firstOfShowing(own, named);
  if (deed.type === 'answered' && deed.attempt > 1) return NOT_CHOSEN;
  if (!holds(stream, 1, deed.sequence)) return MISSING;
  const { ids, written } = childAt(events, deed);
  if (written?.mark == null) return MISSING;
  const { mark, said } = written;
  if (said.carried) return { ok: false, why: 'carried' };
  const isHere = ([from, extent]: readonly [StreamId, Extent]) =>
    rangesIn(extent).every(([first, last]) => holds(from, first, last));
  if (![...said.reach].every(isHere)) return MISSING;
  const known = events.filter((event) => isOf(event, ids) && isKnownBy(event, deed, written));
  return { ok: true, deed, mark, packs: said.packs, events: known.sort(compareEvents) };
}

const NOT_CHOSEN = { ok: false, why: 'not-chosen' } as const;
const MISSING = { ok: false, why: 'history-missing' } as const;

/** The ids that were known to be one child's, and what the tablet had written of the child before it chose. */
function childAt(events: readonly StoredEvent[], deed: Deed) {
  // Whatever was said of any of the ids tells which streams were there, and so which merges.
  const ofAny = writtenBefore(events, deed, null);
  const merges = events.flatMap((event) =>
    isKnownEvent(event) && event.type === 'learner-merged' && ofAny && isKnownBy(event, deed, ofAny)
      ? [event]
      : [],
  );
  const ids = new Set<string>([deed.learner]);
  for (let size = 0; size < ids.size; ) {
    size = ids.size;
    for (const { from, into } of merges) if (ids.has(from) || ids.has(into)) ids.add(from).add(into);
  }
  return { ids, written: writtenBefore(events, deed, ids) };
}

/** `null` for whatever id. */
function writtenBefore(
  events: readonly StoredEvent[],
  { stream, sequence }: Deed,
  ids: ReadonlySet<string> | null,
): Written | null {
  const history: History = new Map();
  const before = events.filter((event) => event.stream === stream && event.sequence < sequence);
  const ofChild = before
    .filter((event) => ids === null || isOf(event, ids))
    .sort((a, b) => a.sequence - b.sequence);
  const mark = ofChild.findLast(isMark)?.sequence ?? 0;
  for (const event of ofChild) if (event.sequence <= mark) applyHistory(history, event);
  return history.get(stream) ?? null;
}

function isKnownBy(event: StoredEvent, { stream }: Deed, { mark, said }: Written): boolean {
  return event.stream === stream
    ? event.sequence <= (mark?.sequence ?? 0)
    : isWithin(said.reach.get(event.stream), event.sequence);
}

const isOf = (event: StoredEvent, ids: ReadonlySet<string>): boolean =>
  'learner' in event && ids.has(String(event.learner));

/** Known kinds were checked where they came in. */
function isDeed(event: StoredEvent): event is Deed {
  return event.type === 'answered' || event.type === 'lesson-seen' || event.type === 'item-skipped';
}

/** Tries and a skip of what stands on the screen go back to one choice: that before the first of them. */
function firstOfShowing(own: readonly StoredEvent[], named: Deed): Deed {
  const marks = own.filter((event) => isMark(event) && isOf(event, new Set([named.learner])));
  let first = named;
  for (const before of marks.slice(0, marks.indexOf(named)).reverse()) {
    if (!isDeed(before) || !isSameShowing(before, first)) break;
    first = before;
  }
  return first;
}

function isSameShowing(before: Deed, after: Deed): boolean {
  if (before.type !== 'answered' || after.type === 'lesson-seen') return false;
  if (after.type === 'answered' && after.attempt === 1) return false;
  return before.item === after.item && before.seed === after.seed;
}
