// The part of the boundary about what has grown: a learner's own garden.

import type { EarnedBadge } from '../domain/badge.ts';
import type { ClassGoal, ClassGoalType } from '../domain/class-goal.ts';
import type { ClassId, LearnerId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import type { Result } from '../domain/result.ts';
import type { GivenAnswer } from './needs-api.ts';

type Done<T = null> = Promise<Result<T, Problem>>;

export interface GrowingApi {
  /** What the learner has to look back on, as far as this tablet has the log. */
  readGarden(learner: LearnerId): Done<GardenView>;
  /** Of all together, for everybody to see; null where none stands. */
  readClassGoal(id: ClassId): Done<ClassGoalView | null>;
  /** Behind the teacher's door; null ends the one that stands. Gives the one that stood before, for the way back. */
  setClassGoal(id: ClassId, goal: GoalWanted | null): Done<ClassGoal | null>;
  /** The one that stood before stands again, with all that was done towards it. */
  giveBackClassGoal(id: ClassId, goal: ClassGoal | null): Done;
}

export interface GoalWanted {
  readonly type: ClassGoalType;
  readonly count: number;
  /** From tomorrow on, until their end. */
  readonly days: number;
}

export interface ClassGoalView {
  readonly type: ClassGoalType;
  readonly count: number;
  readonly untilMs: number;
  /** How much there is; of a goal for every day, how many learners have done theirs today. */
  readonly done: number;
  readonly of: number;
}

export interface GardenView {
  readonly badges: readonly EarnedBadge[];
  /** Missed a week or more ago, and right without help lately; questions that are gone are left out. */
  readonly thenAndNow: readonly { readonly before: GivenAnswer; readonly now: GivenAnswer }[];
}
