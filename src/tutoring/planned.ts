// The learner's plan for the week, as far as it still counts.
import { COUNT, countOf, PLAN_MOST, type Progress } from './progress-state.ts';

const WEEK_MINUTES = 7 * 1440;
/** Where clocks are not to be trusted, a week is so many turns. */
const WEEK_TURNS = 15;
const MINUTE_MS = 60_000;

/** Whether there is a plan of this week, be it an empty one: a learner who wants none is not asked every day. */
export function isPlanMade(progress: Progress, nowMs: number): boolean {
  const turn = countOf(progress, COUNT.planTurn);
  if (turn === 0) return false;
  const minute = countOf(progress, COUNT.planMinute);
  if (minute === 0 || nowMs <= 0) return countOf(progress, COUNT.turns) - turn < WEEK_TURNS;
  // Either way: a clock that is set to another year ends a plan sooner, never holds it for ever.
  return Math.abs(nowMs / MINUTE_MS - minute) < WEEK_MINUTES;
}

/** Places of the planned skills, in the learner's order; none when the week is over. */
export function planOf(progress: Progress, nowMs: number): readonly number[] {
  return isPlanMade(progress, nowMs) ? lastPlanned(progress) : [];
}

/** The same of the plan that was made last, whether it still counts or is over. */
export function lastPlanned(progress: Progress): readonly number[] {
  const slots = progress.counts.subarray(COUNT.plan, COUNT.plan + PLAN_MOST);
  return [...slots].filter((slot) => slot > 0).map((slot) => slot - 1);
}
