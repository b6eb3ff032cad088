// Whose turn was it, and for how long: from the turn events of all tablets.
import type { EventOf, StoredEvent } from './event.ts';
import type { LearnerId, StreamId } from './ids.ts';
import { isKnownEvent } from './parse-event.ts';
import { compareEvents, DAY_MS, decodeHlc } from './time.ts';

export interface Turn {
  readonly learner: LearnerId;
  readonly stream: StreamId;
  readonly startedAtMs: number;
  /** Time had, at most what the turn was meant to last: a tablet left lying is no practice. */
  readonly minutes: number;
  /** False while it runs, and for good when the battery died in it. */
  readonly ended: boolean;
}

export interface TimeHad {
  readonly minutes: number;
  /** When the last turn started; missing for who had none. */
  readonly lastAtMs: number | undefined;
}

/** More than an hour is no turn, whatever a log says. */
export const MOST_TURN_MINUTES = 60;

/** What a turn is meant to last, of a log that may say anything. */
export const toTurnMinutes = (minutes: number): number => Math.min(Math.max(minutes, 0), MOST_TURN_MINUTES);

type TurnStart = EventOf<'turn-started'>;
type TurnEvent = TurnStart | EventOf<'turn-ended'>;

/**
 * Pairs starts and ends tablet by tablet; the events may come in any order and more than once. In order of start. Two who
 * share the tablet both have their time in full: neither's start ends the other's.
 */
export function foldTurns(events: Iterable<StoredEvent>): readonly Turn[] {
  const turns: { readonly turn: Turn; readonly start: TurnEvent }[] = [];
  /** Of one stream: one, or two who are together. */
  const running = new Map<StreamId, readonly TurnStart[]>();
  const close = (start: TurnStart, end?: EventOf<'turn-ended'>) => {
    turns.push({ turn: toTurn(start, end), start });
  };
  for (const event of inOwnOrder(events)) {
    const here = running.get(event.stream) ?? [];
    if (event.type === 'turn-ended') {
      const own = here.filter(({ learner }) => learner === event.learner);
      for (const start of own) close(start, event);
      running.set(
        event.stream,
        here.filter((start) => !own.includes(start)),
      );
    } else {
      const beside = here.filter((start) => areTogether(start, event));
      for (const start of here) if (!beside.includes(start)) close(start);
      running.set(event.stream, [...beside, event]);
    }
  }
  for (const start of [...running.values()].flat()) close(start);
  return turns.sort((a, b) => compareEvents(a.start, b.start)).map(({ turn }) => turn);
}

/** Each names the other one. */
function areTogether(one: TurnStart, other: TurnStart): boolean {
  return one.with === other.learner && other.with === one.learner && one.learner !== other.learner;
}

/**
 * Adds up each learner's turns that started at `sinceMs` or later; the last turn counts whenever it was. What began
 * more than a day from now says nothing: that clock runs ahead, and its turns would be of today on every day until then.
 */
export function timeHadSince(
  turns: readonly Turn[],
  sinceMs: number,
  nowMs: number,
): ReadonlyMap<LearnerId, TimeHad> {
  const had = new Map<LearnerId, TimeHad>();
  for (const turn of turns) {
    if (turn.startedAtMs >= nowMs + DAY_MS) continue;
    const minutes = turn.startedAtMs >= sinceMs ? turn.minutes : 0;
    had.set(turn.learner, addTimes(had.get(turn.learner), { minutes, lastAtMs: turn.startedAtMs }));
  }
  return had;
}

export function addTimes(one: TimeHad | undefined, other: TimeHad): TimeHad {
  if (one === undefined) return other;
  const last = [one.lastAtMs, other.lastAtMs].filter((at) => at !== undefined);
  return {
    minutes: one.minutes + other.minutes,
    lastAtMs: last.length > 0 ? Math.max(...last) : undefined,
  };
}

/** Turn events without doubles, each stream in its sequence. */
function inOwnOrder(events: Iterable<StoredEvent>): readonly TurnEvent[] {
  const unique = new Map<string, TurnEvent>();
  for (const event of events) {
    if (!isKnownEvent(event)) continue;
    if (event.type === 'turn-started' || event.type === 'turn-ended') {
      unique.set(`${event.stream} ${event.sequence}`, event);
    }
  }
  return [...unique.values()].sort((a, b) => a.sequence - b.sequence);
}

function toTurn(start: TurnStart, end: EventOf<'turn-ended'> | undefined): Turn {
  return {
    learner: start.learner,
    stream: start.stream,
    // A clock known to lie says nothing; the logical clock keeps the last time that was trusted.
    startedAtMs: start.clockSuspect ? decodeHlc(start.hlc).wallMs : start.wallMs,
    minutes: minutesBetween(start, end),
    ended: end !== undefined,
  };
}

/** Where a clock was suspect or ran back, what the turn was meant to last. */
function minutesBetween(start: TurnStart, end: EventOf<'turn-ended'> | undefined): number {
  const planned = toTurnMinutes(start.minutes);
  if (!end || start.clockSuspect || end.clockSuspect || end.wallMs < start.wallMs) return planned;
  return Math.min((end.wallMs - start.wallMs) / 60_000, planned);
}
