// What a learner sees of the own learning: today's goal, and themselves at a turn's end.
import type { PackId, SkillId } from '../domain/ids.ts';
import type { BackQuestion, GoalKind, Strategy } from '../domain/self-asked.ts';
import type { SureCounts, SureReading } from '../school/judged-answers.ts';
import type { Growth } from '../tutoring/growth.ts';

/** A skill that a goal is about, as it stands now. */
export interface GoalSkill {
  readonly skill: SkillId;
  readonly title: string;
  readonly picture: string | null;
  readonly growth: Growth;
}

/** Today's goal, and how far it has come: `done` of `of`. */
export interface GoalCard {
  readonly kind: GoalKind;
  readonly pack: PackId;
  /** That are to grow or to get water. */
  readonly skills: readonly GoalSkill[];
  /** So many questions, where it is about these. */
  readonly aim: number;
  /** What the skill is to become; null where it is not about that. */
  readonly becomes: Growth | null;
  readonly done: number;
  readonly of: number;
  readonly reached: boolean;
}

/** What a learner sees of themselves at a turn's end. */
export interface LookBack {
  readonly goal: GoalCard | null;
  /** How sure, and how right, in this turn; what it says about oneself, of the last ones too. */
  readonly sure: (SureCounts & { readonly reading: SureReading | null }) | null;
  /** What was tried last when it did not go on, and whether it was right then. */
  readonly way: { readonly strategy: Strategy; readonly helped: boolean } | null;
  /** One question back. */
  readonly asks: BackQuestion | null;
}
