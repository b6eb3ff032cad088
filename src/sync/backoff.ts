// When to try: whenever there is a chance, and never so often that a tablet's battery, a family's data or a class of
// thirty tablets at one relay would feel it. Pure: clock and chance are handed in.
import type { Random } from '../domain/random.ts';

/** Why it is thought of now. */
export type Trigger =
  /** A person asked for it: always at once. */
  'asked' | 'opened' | 'online' | 'visible' | 'turn-ended' | 'timer';

export interface Conditions {
  /** Null where the browser does not tell. `false` is believed, `true` is not: it may be a portal. */
  readonly online: boolean | null;
  readonly saveData: boolean;
  /** Level in [0, 1]; null where the browser does not tell. */
  readonly battery: { readonly level: number; readonly charging: boolean } | null;
  /** Answers that only this device holds. */
  readonly unsafeAnswers: number;
}

export interface Backoff {
  readonly failures: number;
  /** Null before the first. */
  readonly lastTryMs: number | null;
  readonly nextTryMs: number;
}

export const NEW_BACKOFF: Backoff = { failures: 0, lastTryMs: null, nextTryMs: 0 };

/** How a try ended. `busySeconds`: the relay said how long to stay away. */
export type TryOutcome =
  | { readonly type: 'settled' }
  | { readonly type: 'failed'; readonly busySeconds: number | null }
  /** Refused for good until somebody changes something: the device was revoked, the relay forgot the school. */
  | { readonly type: 'refused' };

const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;

const FIRST_WAIT_MS = 5 * SECOND_MS;
const LONGEST_WAIT_MS = HOUR_MS;
const REFUSED_WAIT_MS = 6 * HOUR_MS;
/** With nothing new: often enough for a note to arrive in the same lesson. */
const IDLE_MS = 10 * MINUTE_MS;
/** With answers that are only here. */
const WAITING_MS = 2 * MINUTE_MS;
/** No two tries are closer, whatever happens, but for a person's wish. */
const CLOSEST_MS = 15 * SECOND_MS;
/** When the network comes back it comes back for the whole class. */
const SPREAD_MS = 8 * SECOND_MS;
/** Below this, uncharged, nothing is tried by itself; below the other only what is not safe yet. */
const EMPTY = 0.05;
const LOW = 0.2;

/** When to try, given what just happened: now or earlier means at once; null: not by itself. */
export function planTry(
  backoff: Backoff,
  trigger: Trigger,
  conditions: Conditions,
  nowMs: number,
  random: Random,
): number | null {
  if (trigger === 'asked') return nowMs;
  if (conditions.online === false || isTooLow(conditions)) return null;
  const earliest = backoff.lastTryMs === null ? nowMs : backoff.lastTryMs + CLOSEST_MS;
  const due = believable(backoff.nextTryMs, nowMs);
  const wished = wishedMs(backoff, trigger, due, nowMs, random);
  // A clock that was set back must not put off the next try by years.
  return Math.max(nowMs, wished, Math.min(earliest, nowMs + CLOSEST_MS));
}

/** What a try leaves behind. */
export function afterTry(
  backoff: Backoff,
  outcome: TryOutcome,
  conditions: Conditions,
  nowMs: number,
  random: Random,
): Backoff {
  const spread = 0.5 + random() / 2;
  switch (outcome.type) {
    case 'settled': {
      const wait = (conditions.unsafeAnswers > 0 ? WAITING_MS : IDLE_MS) * thrift(conditions);
      return { failures: 0, lastTryMs: nowMs, nextTryMs: nowMs + wait * spread * 2 };
    }
    case 'failed': {
      const failures = backoff.failures + 1;
      const doubled = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(failures - 1, 20));
      const least = Math.min(LONGEST_WAIT_MS, (outcome.busySeconds ?? 0) * SECOND_MS);
      const wait = Math.max(doubled * thrift(conditions) * spread, least * (1 + random() / 4));
      return { failures, lastTryMs: nowMs, nextTryMs: nowMs + wait };
    }
    case 'refused':
      return {
        failures: backoff.failures + 1,
        lastTryMs: nowMs,
        nextTryMs: nowMs + REFUSED_WAIT_MS * spread,
      };
  }
}

function wishedMs(backoff: Backoff, trigger: Trigger, due: number, nowMs: number, random: Random): number {
  switch (trigger) {
    case 'online':
      // The network changed, so what failed before says nothing; spread, because it changed for everybody.
      return nowMs + random() * SPREAD_MS;
    case 'opened':
    case 'visible':
      return backoff.failures === 0 ? nowMs : Math.min(due, nowMs + SPREAD_MS);
    case 'turn-ended':
      // New answers: worth a try at once unless the last tries failed.
      return backoff.failures === 0 ? nowMs + random() * SPREAD_MS : due;
    default:
      return due;
  }
}

function isTooLow({ battery, unsafeAnswers }: Conditions): boolean {
  if (battery === null || battery.charging) return false;
  return battery.level < EMPTY || (battery.level < LOW && unsafeAnswers === 0);
}

/** How much seldomer than usual. */
function thrift({ saveData, battery }: Conditions): number {
  const isLow = battery !== null && !battery.charging && battery.level < LOW;
  return (saveData ? 3 : 1) * (isLow ? 3 : 1);
}

/** A plan further off than any that is made here was made under another clock. */
function believable(nextTryMs: number, nowMs: number): number {
  return nextTryMs > nowMs + REFUSED_WAIT_MS * 9 ? nowMs : nextTryMs;
}
