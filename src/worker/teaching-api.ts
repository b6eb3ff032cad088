// The part of the boundary in which a teacher decides for one learner, and the view that this rests on.
import type { LearnerId, PackId, SkillId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import type { Result } from '../domain/result.ts';
import type { Growth } from '../tutoring/growth.ts';

type Done<T = null> = Promise<Result<T, Problem>>;

/** A teacher's word on a skill; `none` takes it back. */
export type Said = 'known' | 'not-known' | 'blocked' | 'none';

/** Until the end of today, for seven days with this one, until it is secure; or dates as they were before. */
export type AssignedUntil = 'today' | 'week' | 'secure' | AssignedDates;
export interface AssignedDates {
  readonly fromMs: number | null;
  readonly untilMs: number | null;
}

export interface TeachingApi {
  setOverride(learner: LearnerId, pack: PackId, skill: SkillId, as: Said): Done;
  /** In place of what was assigned of this skill before. */
  assignSkill(learner: LearnerId, pack: PackId, skill: SkillId, until: AssignedUntil): Done;
  liftAssignment(learner: LearnerId, pack: PackId, skill: SkillId): Done;
  /** The questions that find where to begin, in all packs: left out, or asked (again). */
  setFinding(learner: LearnerId, skip: boolean): Done;
}

/** How well a skill is known, as the answers say, without what a teacher says of it. */
export type Level = 'knows' | 'nearly' | 'learning' | 'not-yet';

/** Who said something, and when; `by` is empty where that is not known here. */
export interface SaidBy {
  readonly here: boolean;
  readonly by: string;
  /** Null where only a passport tells, or where the clock was wrong. */
  readonly atMs: number | null;
}

export interface SkillWord extends SaidBy {
  readonly as: Exclude<Said, 'none'>;
}

export interface AssignmentWord extends SaidBy, AssignedDates {
  /** `known` and `hidden` win over it; `empty` where the pack has no questions for the skill. */
  readonly state: 'open' | 'later' | 'over' | 'known' | 'hidden' | 'empty';
}

export interface SkillRow {
  readonly pack: PackId;
  readonly skill: SkillId;
  readonly title: string;
  readonly picture: string | null;
  readonly core: boolean;
  /** As the learner sees it. */
  readonly growth: Growth;
  readonly level: Level;
  /** Enough was answered to be sure of the level. */
  readonly sure: boolean;
  /** First tries so far. */
  readonly answers: number;
  readonly hasItems: boolean;
  readonly said: SkillWord | null;
  readonly assigned: AssignmentWord | null;
}

/** For who stands behind the teacher's door. */
export interface LearnerSkillsView {
  /** The name is empty where the key to it is missing. */
  readonly learner: { readonly id: LearnerId; readonly name: string };
  /** The questions that find where to begin: left out in all packs, asked in one of them, or asked enough. */
  readonly finding: 'skipped' | 'going' | 'over';
  readonly packs: readonly {
    readonly pack: PackId;
    readonly title: string;
    /** In the order of the path, prerequisites first. */
    readonly skills: readonly SkillRow[];
  }[];
}
