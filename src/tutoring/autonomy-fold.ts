// What a learner chose, planned and said of being sure, and what became of it, folded from the log.
import type { EventOf } from '../domain/event.ts';
import type { SkillId } from '../domain/ids.ts';
import { settleStage } from './autonomy.ts';
import { type Course, skillOf } from './course.ts';
import { COUNT, countOf, hasFlag, PLAN_MOST, type Progress, SKILL_FLAG } from './progress-state.ts';
import { SECURE_P } from './thresholds.ts';

/** Items of a chosen skill after which the learner may choose again … */
const CHOSEN_ITEMS = 6;
/** … or so many already, when it is secure by then. With as many the choice counts as followed through. */
const KEPT_ITEMS = 3;
/** So many choices, and judgements, are remembered; then all count half, and what is new weighs more. */
const REMEMBERED = 12;
/** Weight of one more first try in the share of hasty ones: 1/16. */
const HASTE_SHIFT = 4;
/** In `chosen`: the rest of this turn is the tutor's to choose. */
const LEFT_TO_TUTOR = -1;
const SURE = 3;
const UNSURE = 1;

/** A first try, as far as it says how choices are followed through. */
export interface Tried {
  /** Place of the skill that the item is about. */
  readonly skill: number;
  readonly correct: boolean;
  readonly isHasty: boolean;
}

/** Before the counts of the turn begin anew. */
export function startDeciding(progress: Progress): void {
  settleStage(progress);
  const { counts } = progress;
  counts[COUNT.chosen] = 0;
  counts[COUNT.sureSaid] = 0;
}

export function applyStage(progress: Progress, { stage }: EventOf<'stage-set'>): void {
  progress.counts[COUNT.stage] = stage <= 3 ? stage : 0;
}

export function applyChoice(course: Course, progress: Progress, event: EventOf<'choice-made'>): void {
  const { counts } = progress;
  const skill = event.skill === null ? -1 : skillOf(course, event.skill);
  counts[COUNT.chosen] = skill < 0 ? LEFT_TO_TUTOR : skill + 1;
  counts[COUNT.chosenItems] = 0;
  if (skill >= 0) remember(progress, COUNT.choices, COUNT.keptChoices);
}

/** A plan without skills says: none this week. Whoever has just planned is not asked again in this turn. */
export function applyPlan(
  course: Course,
  progress: Progress,
  event: EventOf<'plan-made'>,
  minute: number,
): void {
  const { counts } = progress;
  const places = new Set(event.skills.map((skill: SkillId) => skillOf(course, skill)));
  const plan = [...places].filter((skill) => skill >= 0).slice(0, PLAN_MOST);
  for (let at = 0; at < PLAN_MOST; at++) counts[COUNT.plan + at] = (plan[at] ?? -1) + 1;
  counts[COUNT.planMinute] = minute;
  counts[COUNT.planTurn] = Math.max(1, countOf(progress, COUNT.turns));
  counts[COUNT.chosen] = LEFT_TO_TUTOR;
}

/** «How sure are you?» is asked before an answer; the next first try shows how right that was. */
export function applySure(progress: Progress, { question, value }: EventOf<'reflected'>): void {
  if (question === 'sure') progress.counts[COUNT.sureSaid] = value === SURE || value === UNSURE ? value : 0;
}

/** It was said of a question in another pack. */
export function forgetSure(progress: Progress): void {
  progress.counts[COUNT.sureSaid] = 0;
}

export function countDeciding(course: Course, progress: Progress, tried: Tried): void {
  const { counts } = progress;
  const haste = countOf(progress, COUNT.haste);
  counts[COUNT.haste] = haste + (((tried.isHasty ? 256 : 0) - haste) >> HASTE_SHIFT);
  countJudgement(progress, tried);
  if (tried.skill >= 0 && countOf(progress, COUNT.chosen) === tried.skill + 1) {
    countChosen(course, progress, tried.skill);
  }
}

function countJudgement(progress: Progress, { correct }: Tried): void {
  const said = countOf(progress, COUNT.sureSaid);
  if (said === 0) return;
  remember(progress, COUNT.judged, COUNT.judgedWell);
  const { counts } = progress;
  if ((said === SURE) === correct) counts[COUNT.judgedWell] = countOf(progress, COUNT.judgedWell) + 1;
  counts[COUNT.sureSaid] = 0;
}

function countChosen(course: Course, progress: Progress, skill: number): void {
  const { counts } = progress;
  const items = countOf(progress, COUNT.chosenItems) + 1;
  counts[COUNT.chosenItems] = items;
  if (items === KEPT_ITEMS) counts[COUNT.keptChoices] = countOf(progress, COUNT.keptChoices) + 1;
  const isSecure =
    hasFlag(progress, skill, SKILL_FLAG.secured) && course.model.pKnown(progress.model, skill, 0) >= SECURE_P;
  if (items >= CHOSEN_ITEMS || (items >= KEPT_ITEMS && isSecure)) counts[COUNT.chosen] = 0;
}

function remember(progress: Progress, all: number, good: number): void {
  const { counts } = progress;
  counts[all] = countOf(progress, all) + 1;
  if (countOf(progress, all) < REMEMBERED) return;
  counts[all] = countOf(progress, all) >> 1;
  counts[good] = countOf(progress, good) >> 1;
}
