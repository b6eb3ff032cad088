// A turn of a learner who said that it is not a good day: easier questions, more of what is known, what was begun before
// what is new, and sooner over. That it is gentle stands in the log with the turn's start, so that it can be chosen again
// by whoever may not read what was said; nothing is inferred from answers here.
import { COUNT, countOf, type Progress } from './progress-state.ts';

/** Every second question is of what fades, where anything does: what was learnt once comes back with little effort. */
export const GENTLE_REVIEW = { oneIn: 2 } as const;
/** Questions after which a gentle turn is over; of any other it brings ten (worker/turn-moves.ts). */
export const GENTLE_GOAL = 6;

export function isGentle(progress: Progress): boolean {
  return countOf(progress, COUNT.gentle) === 1;
}

/** Skills that were practised before those that were not, each in the order given. */
export function begunFirst({ skills }: Progress, frontier: readonly number[]): readonly number[] {
  const isBegun = (skill: number) => (skills.answers[skill] ?? 0) > 0;
  return [...frontier.filter(isBegun), ...frontier.filter((skill) => !isBegun(skill))];
}
