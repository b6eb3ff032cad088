// A way of teaching, as the benchmark drives it: one tutor a learner, told only what an app could see.
import type { SkillGraph } from '../../src/domain/skill-graph.ts';
import type { Learner, Outcome, World } from './world.ts';

/** A world's skills and items by place, made once for all policies. */
export interface Syllabus {
  readonly world: World;
  readonly graph: SkillGraph;
  /** One an item: place of its skill. */
  readonly skillOf: readonly number[];
  /** One a skill: places of its items, easiest first as their author guessed. */
  readonly itemsOf: readonly (readonly number[])[];
}

export type Move =
  /** `placing`: asked to find out where the learner stands. */
  | { readonly type: 'item'; readonly item: number; readonly placing: boolean }
  | { readonly type: 'lesson'; readonly skill: number }
  /** Nothing is left to do: the rest of the turn goes unused. */
  | { readonly type: 'rest' };

export interface Tutor {
  turnStarts(nowMs: number): void;
  next(nowMs: number): Move;
  answered(item: number, outcome: Outcome, nowMs: number): void;
  taught(skill: number, nowMs: number): void;
  /** One a skill: whether it would tell a teacher now that the learner has it. */
  secureSkills(nowMs: number): readonly boolean[];
  /** One a skill: P(known) as it was found when the learner was placed; null for who never asks to place a learner. */
  whereItBegins(): readonly number[] | null;
}

export interface TeachingPolicy {
  readonly name: string;
  /** Makes ready what all learners share, and gives what makes the tutor of one; `seed` is that one's chance. */
  open(syllabus: Syllabus): (seed: number) => Tutor;
}

/** One learner and who teaches this one. */
export interface Pupil {
  readonly learner: Learner;
  readonly tutor: Tutor;
}
