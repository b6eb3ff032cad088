// The part of the boundary in which a teacher decides for several learners or a class at once, and sees all that was
// decided, by whom and when, each with a way to lift it.
import type { ClassId, LearnerId, PackId, SkillId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import type { Result } from '../domain/result.ts';
import type { ClassWord, LearnerWord } from '../school/decided.ts';
import type { SaidBy } from './teaching-api.ts';
import type { PlanQuestion } from './together-api.ts';

export type { ClassWord, Dates, LearnerWord } from '../school/decided.ts';

type Done<T = null> = Promise<Result<T, Problem>>;

/** What was said of whom before, to be said again. */
export interface SaidBefore {
  readonly learners: readonly (readonly [LearnerId, LearnerWord])[];
  readonly classes: readonly (readonly [ClassId, ClassWord])[];
}

export interface AssigningApi {
  /** One word to several learners in one go; gives what undoes it. Whom this tablet does not know is left out. */
  decide(learners: readonly LearnerId[], word: LearnerWord): Done<SaidBefore>;
  decideForClass(id: ClassId, word: ClassWord): Done<SaidBefore>;
  /** Takes the word back; gives what undoes that. */
  liftDecision(row: DecidedRow['lift']): Done<SaidBefore>;
  sayAgain(before: SaidBefore): Done;
  /** What can be asked of a skill, in one variant each that a class may share. */
  readAskable(pack: PackId, skill: SkillId): Done<Askable>;
  readDecided(about: { readonly class: ClassId } | { readonly learner: LearnerId }): Done<DecidedView>;
  /** How far each learner is with questions that were chosen. */
  readReached(learners: readonly LearnerId[], pack: PackId, set: string): Done<readonly ReachedCard[]>;
}

/** Questions as everybody sees them to whom they are given with this seed. */
export interface Askable {
  /** Names the set that may be made of them. */
  readonly set: string;
  readonly seed: number;
  readonly questions: readonly PlanQuestion[];
}

export interface ReachedCard {
  readonly learner: DecidedLearner;
  /** Of the questions that are here: answered, passed over for good; null where it cannot be told any more. */
  readonly answered: number;
  readonly leftOut: number;
  readonly of: number | null;
}

export interface DecidedLearner {
  readonly id: LearnerId;
  /** Empty where the key is missing. */
  readonly name: string;
  readonly avatar: number;
}

/**
 * Why a decision does nothing, or not all: the pack is not on this tablet, or its version has not got the skill, or not
 * these questions; its time is over.
 */
export type Trouble =
  | { readonly type: 'pack-gone'; readonly packs: readonly string[]; readonly all: boolean }
  | { readonly type: 'skill-gone' }
  | { readonly type: 'items-gone'; readonly count: number; readonly all: boolean }
  /** Newer sets took its place before it was through, for these of its learners. */
  | { readonly type: 'set-pushed-out'; readonly learners: readonly DecidedLearner[] };

/** One decision; the same for several learners is one. */
export interface DecidedRow extends SaidBy {
  readonly word: LearnerWord | ClassWord;
  /** Of whom; empty for what is said of the class. */
  readonly learners: readonly DecidedLearner[];
  /** What the words name, as the pack calls it, of questions the skill of the first; empty where it is not known here. */
  readonly skill: string;
  readonly packs: readonly string[];
  readonly time: 'now' | 'later' | 'over';
  readonly trouble: Trouble | null;
  readonly lift:
    | { readonly learners: readonly LearnerId[]; readonly word: LearnerWord }
    | { readonly class: ClassId; readonly word: ClassWord };
}

export interface DecidedView {
  /** Of the class, or of the learner. */
  readonly name: string;
  /** What is said of the class first; then the newest first. */
  readonly rows: readonly DecidedRow[];
}
