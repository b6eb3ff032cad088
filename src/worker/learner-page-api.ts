// The part of the boundary in which a teacher looks at one learner: what to do first, how it went, and each answer as the
// child gave it.
import type { Answer } from '../domain/answer.ts';
import type { ClassId, LearnerId, MisconceptionId, PackId } from '../domain/ids.ts';
import type { Item } from '../domain/item.ts';
import type { Problem } from '../domain/problem.ts';
import type { Result } from '../domain/result.ts';
import type { LearnerWeeks } from '../school/learner-weeks.ts';
import type { SelfJudgement } from '../school/self-judgement.ts';
import type { GivenAnswer } from './needs-api.ts';
import type { ToldBefore } from './telling-api.ts';
import type { NeedCard } from './views.ts';

type Done<T> = Promise<Result<T, Problem>>;

export interface LearnerPageApi {
  /** What is to be done now: read from what is believed, whatever the log's length. */
  readLearnerNow(learner: LearnerId): Done<LearnerNow>;
  /** How it went. Where nobody looked before, the learner's log is read once. */
  readLearnerPast(learner: LearnerId): Done<LearnerPast>;
  /** Of each learner of a class. */
  readClassJudgement(id: ClassId): Done<readonly JudgingLearner[]>;
  /** The last answers that show a mistaken rule, the newest first. */
  readMistake(learner: LearnerId, pack: PackId, misconception: MisconceptionId): Done<readonly GivenAnswer[]>;
  /** The question with every try at it; `tries` are of one decision card. */
  readAsGiven(learner: LearnerId, tries: readonly ToldBefore[]): Done<AsGiven>;
}

export interface LearnerNow {
  /** The most useful one that no teacher has answered. */
  readonly need: NeedCard | null;
  /** Believed to be held, the most certain first, then what lessons have just mended. */
  readonly mistakes: readonly MistakeCard[];
}

export interface MistakeCard {
  readonly pack: PackId;
  readonly misconception: MisconceptionId;
  readonly title: string;
  readonly skillTitle: string;
  /** Times that answers showed it, and lessons on it that were seen. */
  readonly shown: number;
  readonly lessons: number;
  readonly state: 'lesson-due' | 'needs-help' | 'mended';
}

export interface LearnerPast {
  readonly weeks: LearnerWeeks;
  /** Of the last turns. */
  readonly judgement: SelfJudgement;
}

/** What a learner said of the own last turns, beside how they went. */
export interface JudgingLearner {
  readonly learner: { readonly id: LearnerId; readonly name: string; readonly avatar: number };
  readonly judgement: SelfJudgement;
}

export interface AsGiven {
  /** Of the skill, in the teacher's language; empty where the pack is gone. */
  readonly skillTitle: string;
  readonly onPaper: boolean;
  /** Who sat beside, where two answered together; the name is empty where it cannot be opened. */
  readonly beside: { readonly name: string } | null;
  readonly asked: AskedThen;
  /** In the order in which they were given; never empty. */
  readonly tries: readonly GivenTry[];
}

export type AskedThen =
  /** Made again; `version` is null for the very version of the pack, else which it was then and which it is now. */
  | {
      readonly type: 'made';
      readonly item: Item;
      readonly right: Answer;
      /** In which it was asked. */
      readonly language: string;
      readonly version: Versions | null;
    }
  /** The pack is another version, in which the question is not there, or is another one. */
  | { readonly type: 'changed'; readonly version: Versions }
  | { readonly type: 'no-pack'; readonly pack: PackId }
  /** It is the very version, and cannot be read. */
  | { readonly type: 'unreadable' };

export interface Versions {
  readonly was: string;
  readonly is: string;
}

export interface GivenTry {
  /** 0 when the clock was wrong. */
  readonly atMs: number;
  readonly answer: Answer;
  readonly correct: boolean;
  /** Share of the parts that were right, in [0, 1]. */
  readonly score: number;
  readonly hints: number;
  /** From shown to answered; null when unknown. */
  readonly seconds: number | null;
  /** Titles of the mistaken rules that it shows, in the teacher's language. */
  readonly shows: readonly string[];
}
