// Which wall clock to believe. One that is set back is suspect against the latest time that was trusted; but that time
// may have been the wrong one (a tablet whose year was wrong for a week). So a clock that was set back and then runs
// on for a day is trusted again; else every answer of the next year would count as of an unknown time.
import { DAY_MS, isClockSuspect } from '../domain/time.ts';

/** Kept in the installation's row. */
export interface ClockMemory {
  /** The latest wall clock that was not suspect; missing before the first. */
  readonly trustedMs?: number;
  /** A clock that was set back: since when it runs on, and where it was last. */
  readonly settling?: { readonly sinceMs: number; readonly lastMs: number };
}

export interface ClockReading {
  readonly suspect: boolean;
  /** For the order of the log: a clock that cannot be right moves it no further than the last trusted time. */
  readonly nowMs: number;
  readonly memory: ClockMemory;
}

const SETTLED_AFTER_MS = DAY_MS;

export function readClock(memory: ClockMemory, wallMs: number, builtAtMs: number): ClockReading {
  const { trustedMs } = memory;
  if (!isClockSuspect(wallMs, trustedMs, builtAtMs)) {
    return { suspect: false, nowMs: wallMs, memory: { trustedMs: Math.max(wallMs, trustedMs ?? wallMs) } };
  }
  const nowMs = trustedMs ?? builtAtMs;
  // Against the build alone it could be right: it was only set back.
  const wasSetBack =
    trustedMs !== undefined && !isClockSuspect(wallMs, undefined, builtAtMs) && wallMs < trustedMs;
  if (!wasSetBack) return { suspect: true, nowMs, memory: trustedMs === undefined ? {} : { trustedMs } };
  const { sinceMs, lastMs } = memory.settling ?? { sinceMs: wallMs, lastMs: wallMs };
  const settling = { sinceMs: wallMs < lastMs ? wallMs : sinceMs, lastMs: wallMs };
  if (wallMs - settling.sinceMs < SETTLED_AFTER_MS)
    return { suspect: true, nowMs, memory: { trustedMs, settling } };
  return { suspect: false, nowMs: wallMs, memory: { trustedMs: wallMs } };
}
