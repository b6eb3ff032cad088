// Slows guessing down. Pure: the caller stores the state before it says whether the PIN was right (count the try,
// check, then clear on a hit), so that a reload in the middle of a try is no free try.
// Limit: a wall clock set forward ends a wait, as a night does. One set back never makes a wait longer than it was.
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';

/** Plain data, for the settings. */
export interface PinTries {
  readonly misses: number;
  /** What was left to wait at `seenAtMs`. */
  readonly waitMs: number;
  /** The wall clock when the state was last looked at. */
  readonly seenAtMs: number;
}

export const NO_TRIES: PinTries = { misses: 0, waitMs: 0, seenAtMs: 0 };

/** Misses that cost nothing; a child's finger slips. */
export const FREE_TRIES = 4;
const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 15 * 60_000;

/** Brings the state to `nowMs`. A clock that ran backwards counts as no time at all. */
export function waitDown(tries: PinTries, nowMs: number): PinTries {
  const elapsedMs = Math.max(0, nowMs - tries.seenAtMs);
  return { ...tries, waitMs: Math.max(0, tries.waitMs - elapsedMs), seenAtMs: nowMs };
}

/** Counts one try as a miss, or says how long to wait first. Problem: pin/wait. */
export function beginTry(tries: PinTries, nowMs: number): Result<PinTries, Problem> {
  const now = waitDown(tries, nowMs);
  if (now.waitMs > 0) return fail({ code: 'pin/wait', seconds: Math.ceil(now.waitMs / 1000) });
  const misses = now.misses + 1;
  return ok({ misses, waitMs: waitAfter(misses), seenAtMs: nowMs });
}

/** What to tell of a try that missed, with the state that `beginTry` gave. */
export function toMissProblem(tries: PinTries): Problem {
  return tries.waitMs > 0
    ? { code: 'pin/wait', seconds: Math.ceil(tries.waitMs / 1000) }
    : { code: 'pin/wrong', triesLeft: FREE_TRIES + 1 - tries.misses };
}

/** Nothing for the first misses, then half a minute, doubled with each further one up to a quarter of an hour. */
function waitAfter(misses: number): number {
  if (misses <= FREE_TRIES) return 0;
  return Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (misses - FREE_TRIES - 1));
}

/** Reads a stored state; what cannot be read counts as a full wait, since deleting it must not help. */
export function parsePinTries(input: unknown, nowMs: number): PinTries {
  if (input === undefined) return NO_TRIES;
  const { misses, waitMs, seenAtMs } = (input ?? {}) as Partial<Record<keyof PinTries, unknown>>;
  if (isCount(misses) && isCount(waitMs) && typeof seenAtMs === 'number' && Number.isFinite(seenAtMs)) {
    return { misses, waitMs: Math.min(waitMs, LONGEST_WAIT_MS), seenAtMs };
  }
  return { misses: FREE_TRIES + 1, waitMs: FIRST_WAIT_MS, seenAtMs: nowMs };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
