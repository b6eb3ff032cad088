// The part of the boundary about a learner's own learning: today's goal, ways to try, what is asked, and what a teacher
// reads of it.
import type { ClassId, LearnerId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import type { Result } from '../domain/result.ts';
import type { GoalKind, SelfQuestion, Strategy } from '../domain/self-asked.ts';
import type { SureWord } from '../school/self-judgement.ts';
import type { StageStory } from '../tutoring/stage-story.ts';
import type { GivenAnswer } from './needs-api.ts';

type Done<T = null> = Promise<Result<T, Problem>>;

export interface SelfApi {
  /** One of what the learner's home offers. */
  chooseGoal(learner: LearnerId, kind: GoalKind): Done;
  /** At the question on the screen; ends in it, or in an example before it. */
  tryWay(seed: number, strategy: Strategy): Done;
  /** Behind the teacher's door; null for what the class has. */
  setUnasked(learner: LearnerId, unasked: readonly SelfQuestion[] | null): Done;
  setClassUnasked(id: ClassId, unasked: readonly SelfQuestion[]): Done;
  readClassUnasked(id: ClassId): Done<readonly SelfQuestion[]>;
  readSelf(learner: LearnerId): Done<SelfTold>;
}

export interface JudgedGiven {
  readonly said: SureWord;
  readonly given: GivenAnswer;
}

/** What a teacher reads of how one learner steers the own learning. */
export interface SelfTold {
  readonly unasked: {
    readonly own: readonly SelfQuestion[] | null;
    readonly ofClass: readonly SelfQuestion[];
  };
  /** One a pack that was practised. */
  readonly stages: readonly { readonly title: string; readonly story: StageStory }[];
  /** The last answers of which the learner said how sure, the newest first. */
  readonly judged: readonly JudgedGiven[];
  /** Of the last turns, in order of the list of strategies; those never tried are left out. */
  readonly ways: readonly { readonly strategy: Strategy; readonly tried: number; readonly right: number }[];
  /** Goals that the learner chose in the same time. */
  readonly goals: number;
}
