// The part of the boundary for lessons that a teacher gives to some children together: groups, plans, what came of them.
import type { Answer } from '../domain/answer.ts';
import type { ClassId, LearnerId, MisconceptionId, PackId, SkillId } from '../domain/ids.ts';
import type { Item } from '../domain/item.ts';
import type { Lesson } from '../domain/lesson.ts';
import type { Problem } from '../domain/problem.ts';
import type { Result } from '../domain/result.ts';
import type { GroupSettings, Left } from '../school/groups.ts';
import type { Outcome, PlanMinutes } from '../school/lesson-plans.ts';
import type { PaperResult } from '../school/paper-answers.ts';
import type { Why } from '../school/readiness.ts';

type Done<T> = Promise<Result<T, Problem>>;

/** Names a group as long as these groups are there. */
export type GroupId = string;

export interface TogetherApi {
  readTogether(id: ClassId): Done<TogetherView>;
  /** In place of those that were there; remembers the settings for the class. Attendance of today counts. */
  makeGroups(id: ClassId, settings: GroupSettings): Done<TogetherView>;
  /** Brings those back that were there before the last `makeGroups`. */
  putGroupsBack(id: ClassId): Done<TogetherView>;
  /** All that is needed to teach and to print: of one group, or of all. */
  readPlans(id: ClassId, group: GroupId | null): Done<PlansView>;
  markTaught(id: ClassId, group: GroupId): Done<TogetherView>;
  /** What came back on the exit check; the lesson counts as taught with it. What is put in already stays as it is. */
  enterCheck(id: ClassId, group: GroupId, entries: readonly CheckEntry[]): Done<TogetherView>;
}

export interface CheckEntry {
  readonly learner: LearnerId;
  /** Place of the question, from 0. */
  readonly question: number;
  readonly result: PaperResult;
}

export interface TogetherLearner {
  readonly id: LearnerId;
  /** Empty where the key is missing. */
  readonly name: string;
  readonly avatar: number;
}

export interface GroupMember {
  readonly learner: TogetherLearner;
  readonly why: Why;
  /** What was put in, a question each. */
  readonly results: readonly (PaperResult | null)[];
}

export interface GroupCard {
  readonly id: GroupId;
  readonly pack: PackId;
  readonly skill: SkillId;
  readonly skillTitle: string;
  /** What the group is about where that is a misconception; its title is a sentence on what is mistaken. */
  readonly misconception: { readonly id: MisconceptionId; readonly title: string } | null;
  /** How many of them cannot get on without a person. */
  readonly urgent: number;
  readonly members: readonly GroupMember[];
  /** Null before the lesson. */
  readonly taughtAtMs: number | null;
  /** Null as long as nothing was put in. */
  readonly outcome: Outcome | null;
}

export interface LeftCard extends Pick<Left, 'why'> {
  readonly learner: TogetherLearner;
}

export interface TogetherView {
  readonly className: string;
  /** Learners of the class. */
  readonly learners: number;
  readonly settings: GroupSettings;
  /** Null before any groups were made here. */
  readonly madeAtMs: number | null;
  /** The most urgent first. */
  readonly groups: readonly GroupCard[];
  /** They go on with the tablet. */
  readonly left: readonly LeftCard[];
  /** Of those whose lesson is still to come: for whom it is not right any more, since they went on meanwhile. */
  readonly outdated: number;
  readonly canPutBack: boolean;
}

/** A question on paper, with a right answer. */
export interface PlanQuestion {
  readonly item: Item;
  readonly right: Answer;
}

export interface PlanCard {
  readonly group: GroupCard;
  readonly packTitle: string;
  /** BCP 47, of what stands on it. */
  readonly language: string;
  readonly minutes: PlanMinutes;
  /** Null where the pack has none, or none any more. */
  readonly lesson: Lesson | null;
  readonly board: PlanQuestion | null;
  readonly check: readonly (PlanQuestion | null)[];
}

export interface PlansView {
  readonly className: string;
  readonly madeAtMs: number;
  readonly plans: readonly PlanCard[];
}
