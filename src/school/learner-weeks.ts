// How it went with one learner, week by week: minutes practised and skills that stood. Made of the folds of the class
// picture, so that a year of answers is read once for both.
import type { Course } from '../tutoring/course.ts';
import type { PictureFold } from './picture-fold.ts';
import { securedOverTime, startOf, WEEKS_TOLD, weekOf } from './picture-weeks.ts';

export interface LearnerWeek {
  /** Monday, midnight UTC. */
  readonly startMs: number;
  readonly minutes: number;
  /** Skills of all packs that stood by own practice at its end; of the last week, now. */
  readonly secured: number;
}

export interface LearnerWeeks {
  /** The last is this week. */
  readonly weeks: readonly LearnerWeek[];
  /** Weeks with any practice, and their minutes. */
  readonly practised: number;
  readonly minutes: number;
  /** Skills that stand now and did not before these weeks; below 0 where more were lost than won. */
  readonly gained: number;
}

export interface FoldedPack {
  readonly course: Course;
  readonly fold: PictureFold;
}

/** Everything is 0 without a pack. Cost O(skills). */
export function weeksOf(packs: readonly FoldedPack[], nowMs: number): LearnerWeeks {
  const ends = packs.map(({ course, fold }) => securedOverTime(fold.weeks, course, fold.progress, nowMs));
  const securedAt = (at: number): number => ends.reduce((sum, end) => sum + (end[at] ?? 0), 0);
  // Turns are of no pack: every fold has them all.
  const minutes = new Map(packs[0]?.fold.weeks.minutes ?? []);
  const now = weekOf(nowMs);
  const weeks = Array.from({ length: WEEKS_TOLD }, (_, at): LearnerWeek => {
    const week = now - WEEKS_TOLD + 1 + at;
    // A clock that is a few days ahead wrote into the week to come.
    const ahead = week === now ? (minutes.get(now + 1) ?? 0) : 0;
    return {
      startMs: startOf(week),
      minutes: Math.round((minutes.get(week) ?? 0) + ahead),
      secured: securedAt(at + 1),
    };
  });
  return {
    weeks,
    practised: weeks.filter((week) => week.minutes > 0).length,
    minutes: weeks.reduce((sum, week) => sum + week.minutes, 0),
    gained: securedAt(WEEKS_TOLD) - securedAt(0),
  };
}
