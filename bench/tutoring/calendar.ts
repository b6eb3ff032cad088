// When turns happen: spread evenly over the week, the first on the first day, several on one day where there are more
// than seven a week.
import type { Calendar } from './world.ts';

/** A Monday; far enough from 1970 that worlds may have practised before. */
const FIRST_DAY_MS = Date.UTC(2026, 0, 5);
const HOUR_MS = 3_600_000;
const FIRST_TURN_MS = 8 * HOUR_MS;
/** Between the starts of two turns of one day, where there is room. */
const APART_MS = 2 * HOUR_MS;
/** When a day is looked back at. */
const EVENING_MS = 23 * HOUR_MS;
export const DAY_MS = 24 * HOUR_MS;

/** A day with turns; days without are left out. */
export interface PracticeDay {
  /** 1 for the first day. */
  readonly day: number;
  readonly turnStarts: readonly number[];
  readonly eveningMs: number;
}

export function practiceDays({ days, turnsPerWeek }: Calendar): readonly PracticeDay[] {
  const turnsBefore = (day: number) => Math.ceil((day * turnsPerWeek) / 7);
  return Array.from({ length: days }, (_, day) => {
    const count = turnsBefore(day + 1) - turnsBefore(day);
    const midnight = FIRST_DAY_MS + day * DAY_MS;
    const apart = Math.min(APART_MS, (EVENING_MS - FIRST_TURN_MS) / Math.max(1, count));
    return {
      day: day + 1,
      turnStarts: Array.from({ length: count }, (_, turn) => midnight + FIRST_TURN_MS + turn * apart),
      eveningMs: midnight + EVENING_MS,
    };
  }).filter(({ turnStarts }) => turnStarts.length > 0);
}

/** Before it lies what learners knew when they came. */
export const WORLD_STARTS_MS = FIRST_DAY_MS;
