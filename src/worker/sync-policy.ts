// When to sync: pure. Nobody is asked; a tablet syncs when it can afford to, and waits longer the longer it does not work.
import type { Means } from './sync-api.ts';

export type Trigger = 'asked' | 'opened' | 'turn-ended' | 'online' | 'visible' | 'timer';

export interface SyncFacts {
  readonly nowMs: number;
  /** The last round that went well; null for never. */
  readonly lastContactMs: number | null;
  /** Set after a failure: not before, unless somebody asks or the network came back. */
  readonly notBeforeMs: number | null;
}

const MINUTE_MS = 60_000;
/** Several triggers come together: the app is opened, visible and online at once. */
const LEAST_PAUSE_MS = 20_000;
/** While the app is open and nothing happens. */
export const IDLE_PAUSE_MS = 15 * MINUTE_MS;
/** With little battery or data that costs. */
const SPARING_PAUSE_MS = 60 * MINUTE_MS;
const LOW_BATTERY = 0.3;
/** Below this a tablet is for the learner who holds it. */
const EMPTY_BATTERY = 0.1;

const FIRST_WAIT_MS = 15_000;
const LONGEST_WAIT_MS = 30 * MINUTE_MS;

export function mayStart(trigger: Trigger, means: Means, facts: SyncFacts): boolean {
  if (trigger === 'asked') return true;
  const { nowMs, lastContactMs, notBeforeMs } = facts;
  const isLow = means.battery !== null && !means.charging && means.battery < LOW_BATTERY;
  if (isLow && means.battery < EMPTY_BATTERY) return false;
  const isBack = trigger === 'online';
  if (notBeforeMs !== null && nowMs < notBeforeMs && !isBack && isForward(notBeforeMs - nowMs)) return false;
  const pause =
    isLow || means.savesData ? SPARING_PAUSE_MS : trigger === 'timer' ? IDLE_PAUSE_MS : LEAST_PAUSE_MS;
  const since = lastContactMs === null ? Number.POSITIVE_INFINITY : nowMs - lastContactMs;
  // A clock that was set back must not stop it for days.
  return since >= pause || since < 0;
}

const isForward = (waitMs: number): boolean => waitMs <= 2 * LONGEST_WAIT_MS;

/**
 * Doubles from 15 s to half an hour; between half and all of it, by chance, so that a school's tablets do not all come
 * back in the second in which the relay does. `failures` counts from 1, `random` is in [0, 1).
 */
export function waitAfterFailure(failures: number, random: number, atLeastSeconds: number | null): number {
  const most = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(failures - 1, 20));
  return Math.max(Math.round(most * (0.5 + random / 2)), (atLeastSeconds ?? 0) * 1000);
}
