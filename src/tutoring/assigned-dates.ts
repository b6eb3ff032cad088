// From when until when something is assigned, in minutes since 1970; 0 for no bound on that side.
import type { EventHeader } from '../domain/event.ts';

const MINUTE_MS = 60_000;
const LAST_MINUTE = 0x7fffffff;

export interface AssignedTimes {
  readonly fromMinute: number;
  readonly untilMinute: number;
}

interface SaidTimes extends EventHeader {
  readonly fromMs?: number;
  readonly untilMs?: number;
}

/** Dates that a tablet said whose clock was wrong then mean nothing elsewhere: such an assignment has none. */
export function timesOf({ fromMs, untilMs, clockSuspect }: SaidTimes): AssignedTimes {
  const isTimed = clockSuspect !== true;
  return {
    fromMinute: isTimed && fromMs !== undefined ? toMinute(Math.floor(fromMs / MINUTE_MS), 0) : 0,
    untilMinute: isTimed && untilMs !== undefined ? toMinute(Math.ceil(untilMs / MINUTE_MS), 1) : 0,
  };
}

/** When it was said; 0 when that is not known. */
export function minuteSaid({ wallMs, clockSuspect }: EventHeader): number {
  return clockSuspect ? 0 : toMinute(Math.floor(wallMs / MINUTE_MS), 0);
}

/** A clock that is not to be trusted (`nowMs` 0) closes nothing. */
export function isOpenAt({ fromMinute, untilMinute }: AssignedTimes, nowMs: number): boolean {
  if (nowMs <= 0) return true;
  const minute = nowMs / MINUTE_MS;
  return fromMinute <= minute && (untilMinute === 0 || minute < untilMinute);
}

/** Over for good at a minute; nothing is where the minute is not known. */
export function isPastAt({ untilMinute }: AssignedTimes, nowMinute: number): boolean {
  return nowMinute > 0 && untilMinute > 0 && untilMinute <= nowMinute;
}

const toMinute = (minute: number, least: number): number => Math.max(least, Math.min(LAST_MINUTE, minute));
