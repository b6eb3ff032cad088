// What a lesson together is made of: a mini-lesson to teach from, a problem for the board, three questions to see whether
// it worked. Chosen once, when the groups are made, and kept: what is printed and what is put in later are the same
// questions, whatever the children answer in between.
import type { ItemId, LearnerId, LessonId, SkillId } from '../domain/ids.ts';
import { itemIdAt, shownAt } from '../packs/columns.ts';
import { type Choosing, startChoosing } from '../tutoring/choosing.ts';
import { type Course, misconceptionOf, skillOf } from '../tutoring/course.ts';
import { aimFor, asksHidden, pickItem } from '../tutoring/item-choice.ts';
import { isTemplate, lessonAt } from '../tutoring/item-index.ts';
import type { Progress } from '../tutoring/progress-state.ts';
import type { PaperResult } from './paper-answers.ts';
import { QUESTIONS_A_LESSON, type Topic } from './readiness.ts';
import { paperSeed, worksOnPaper } from './worksheets.ts';

/** A question: an item and the seed that names its variant. */
export interface PlanItem {
  readonly item: ItemId;
  readonly seed: number;
}

export interface LessonPlan {
  readonly packVersion: string;
  /** Null where the pack has none: then the problem for the board is what there is to teach from. */
  readonly lesson: { readonly skill: SkillId; readonly lesson: LessonId } | null;
  readonly board: PlanItem;
  /** For everybody alike, without help. */
  readonly check: readonly PlanItem[];
}

export interface PlanInput {
  readonly course: Course;
  readonly topic: Topic;
  /** Of everybody in the group, at least one, in an order that does not change. */
  readonly learners: readonly Progress[];
  readonly nowMs: number;
  /** 32 bits; the same one gives the same plan. */
  readonly seed: number;
}

/** Beside the distance from what suits the group: an item on which the misconception would show itself goes first. */
const UNTELLING = 1;

/** Null where the pack has not enough to ask on paper; it may be another version by now. */
export function choosePlan(input: PlanInput): LessonPlan | null {
  const { course, topic, learners, nowMs, seed } = input;
  const skill = skillOf(course, topic.skill);
  const group = learners.map((progress) => startChoosing({ course, progress, nowMs, seed }));
  if (skill < 0 || group.length === 0) return null;
  const [board, ...check] = questionsFor(input, group, skill);
  if (board === undefined || check.length < QUESTIONS_A_LESSON - 1) return null;
  return { packVersion: course.version, lesson: lessonFor(input, skill), board, check };
}

/** Different ones as long as there are; then further variants of those that have some. */
function questionsFor({ course, topic, seed }: PlanInput, group: readonly Choosing[], skill: number) {
  const { columns } = course.index;
  const lead = leadOf(group, skill);
  const place = topic.misconception === null ? -1 : misconceptionOf(course, topic.misconception);
  const times = new Map<number, number>();
  const cost = (row: number): number => {
    const isUsed = times.has(row) && !(canRepeat && isTemplate(course.index, row));
    if (isUsed || !worksOnPaper(course, row) || group.some((one) => asksHidden(one, row))) return NEVER;
    const telling = place < 0 || shownAt(columns, row).includes(place) ? 0 : UNTELLING;
    return telling + AGAIN * (times.get(row) ?? 0);
  };
  let canRepeat = false;
  const questions: PlanItem[] = [];
  while (questions.length < QUESTIONS_A_LESSON) {
    const picked = pickItem(lead, skill, aimFor(lead.progress), 'ordinary', cost);
    if (picked === null && canRepeat) break;
    canRepeat = picked === null;
    if (picked === null) continue;
    const item = itemIdAt(columns, picked.row);
    const before = times.get(picked.row) ?? 0;
    times.set(picked.row, before + 1);
    questions.push(unlike(questions, { item, seed: paperSeed(seed + before, item) }));
  }
  return questions;
}

/** Another variant of the same item; seeds are 16 bits, as on a tablet. */
export function nextVariant({ item, seed }: PlanItem): PlanItem {
  return { item, seed: (seed + 1) & 0xffff };
}

function unlike(others: readonly PlanItem[], one: PlanItem): PlanItem {
  const isThere = others.some(({ item, seed }) => item === one.item && seed === one.seed);
  return isThere ? unlike(others, nextVariant(one)) : one;
}

const NEVER = Number.POSITIVE_INFINITY;
/** More than whatever else counts. */
const AGAIN = 100;

/** What mends the misconception; else an explanation of the skill that the fewest have seen, the author's first of two alike. */
function lessonFor({ course, topic, learners }: PlanInput, skill: number): LessonPlan['lesson'] {
  const place = topic.misconception === null ? -1 : misconceptionOf(course, topic.misconception);
  const mending = course.index.columns.misconceptions[place]?.lessons ?? [];
  if (mending.length > 0) {
    const seen = learners.map(({ misconceptions }) => misconceptions.lessons[place] ?? 0);
    // A lesson that did not help most of them is not told again where there is another one.
    return mending[Math.min(middleOf(seen), mending.length - 1)] ?? null;
  }
  const count = course.index.columns.lessons[skill] ?? 0;
  const seenBy = (variant: number): number =>
    learners.filter(({ skills }) => ((skills.lessonsSeen[skill] ?? 0) & (1 << variant)) !== 0).length;
  const [best = 0] = Array.from({ length: count }, (_, variant) => variant).sort(
    (a, b) => seenBy(a) - seenBy(b) || a - b,
  );
  const lesson = lessonAt(course.index, skill, best);
  return lesson === null ? null : { skill: topic.skill, lesson };
}

/** The learner in the middle of the group: what suits this one is not far off for the others. */
function leadOf(group: readonly Choosing[], skill: number): Choosing {
  const pKnown = (one: Choosing): number => one.beliefs.pKnown[skill] ?? 0;
  const lead = [...group].sort((a, b) => pKnown(a) - pKnown(b))[Math.floor((group.length - 1) / 2)];
  if (lead === undefined) throw new Error('Must have a learner, got none');
  return lead;
}

const middleOf = (counts: readonly number[]): number =>
  [...counts].sort((a, b) => a - b)[Math.floor((counts.length - 1) / 2)] ?? 0;

/** Minutes of each part, all of the time that the teacher has. */
export interface PlanMinutes {
  readonly lesson: number;
  readonly board: number;
  readonly check: number;
}

export function splitMinutes(minutes: number): PlanMinutes {
  const lesson = Math.round(minutes * 0.4);
  const board = Math.round(minutes * 0.3);
  return { lesson, board, check: minutes - lesson - board };
}

/** Results of one learner, in the order of the questions; null for what was not put in. */
export interface CheckRow {
  readonly learner: LearnerId;
  readonly results: readonly (PaperResult | null)[];
}

export interface Outcome {
  readonly right: number;
  readonly of: number;
  /** Who missed more than one of the questions, or all that were put in. */
  readonly again: readonly LearnerId[];
}

/** Two of three without help: more than a guess or two, and one slip is allowed. */
const HAS_IT = 2 / 3;

/** Whether it worked; null as long as nothing was put in. */
export function outcomeOf(rows: readonly CheckRow[]): Outcome | null {
  const checked = rows.map(({ learner, results }) => {
    const told = results.filter((one) => one !== null);
    return { learner, of: told.length, right: told.filter((one) => one === 'right').length };
  });
  const of = checked.reduce((sum, one) => sum + one.of, 0);
  if (of === 0) return null;
  return {
    right: checked.reduce((sum, one) => sum + one.right, 0),
    of,
    again: checked.filter((one) => one.of > 0 && one.right < one.of * HAS_IT).map(({ learner }) => learner),
  };
}
