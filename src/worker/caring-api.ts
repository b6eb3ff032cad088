// The part of the boundary about how a learner is: said by the learner, shown to the teacher alone.
import type { LearnerId } from '../domain/ids.ts';
import type { Feeling } from '../domain/private-words.ts';
import type { Problem } from '../domain/problem.ts';
import type { Result } from '../domain/result.ts';

type Done<T = null> = Promise<Result<T, Problem>>;

export interface CaringApi {
  /** The learner wants to talk; what about is not asked. Sealed: nobody but the teacher is told. */
  askToTalk(learner: LearnerId): Done;
  /** Behind the teacher's door: what the learner said, as it was said. */
  readFeelings(learner: LearnerId): Done<LearnerFeelings>;
  /** Behind the teacher's door: whether this learner is asked, whatever the class has. */
  setAsksFeeling(learner: LearnerId, asks: boolean): Done;
}

export interface LearnerFeelings {
  readonly asks: boolean;
  /** Of the last two weeks, the newest first. */
  readonly turns: readonly FeltTurn[];
}

/** One turn, as far as anything was said of it. */
export interface FeltTurn {
  /** 0 where the clock was wrong. */
  readonly atMs: number;
  readonly came: Feeling | null;
  readonly left: Feeling | null;
}
