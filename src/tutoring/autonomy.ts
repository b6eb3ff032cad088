// How much a learner decides: the tutor chooses · one of three, each with its reason · a plan for the week. The rule
// and its sources: docs/decisions/autonomy.md. It is asked once a turn, at its start, and moves by one stage at most.
import { COUNT, countOf, hasFlag, type Progress, SKILL_FLAG } from './progress-state.ts';

export const STAGES = [1, 2, 3] as const;
export type Stage = (typeof STAGES)[number];

/** Items of a turn that was worked in; looking in and going away is none. */
const WORKED_ITEMS = 5;
/** Worked turns in a stage before the next one: a habit, not a good day. */
const STAGE_TURNS = 4;
/** First tries in this pack before anything is handed over: a beginner cannot yet tell what would help. */
const ANSWERS_LEAST = 30;
/** Share of hasty first tries, in 1/256, up to which the stage may rise, and above which it falls: a tenth, a third. */
const CALM = 26;
const HASTY = 85;
/** Choices before they say anything, and shares that were followed through: two in three to rise, below one in four falls. */
const CHOICES_TO_RISE = 5;
const CHOICES_TO_FALL = 4;
/** Self-judgements before they say anything; from then on half of them must have been right. */
const JUDGED_LEAST = 4;

/** What holds now: a teacher's word, else what the log suggests. */
export function stageOf(progress: Progress): Stage {
  return taughtStage(progress) ?? ownStage(progress);
}

/** What a teacher said; null where the log decides. */
export function taughtStage(progress: Progress): Stage | null {
  const said = countOf(progress, COUNT.stage);
  return STAGES.find((stage) => stage === said) ?? null;
}

/** What the log suggests. */
export function ownStage(progress: Progress): Stage {
  const own = countOf(progress, COUNT.ownStage);
  return STAGES.find((stage) => stage === own) ?? 1;
}

/** At a turn's start, before its counts begin anew: sums up the turn before, and moves the stage by one at most. */
export function settleStage(progress: Progress): void {
  const { counts } = progress;
  const stage = ownStage(progress);
  if (countOf(progress, COUNT.turnItems) >= WORKED_ITEMS) {
    counts[COUNT.stageTurns] = countOf(progress, COUNT.stageTurns) + 1;
  }
  const next = mayFall(progress, stage) ? stage - 1 : mayRise(progress, stage) ? stage + 1 : stage;
  if (next === stage) return;
  counts[COUNT.ownStage] = next;
  counts[COUNT.stageTurns] = 0;
  // Who has to show it again is not held to what was chosen before.
  if (next < stage) counts[COUNT.choices] = counts[COUNT.keptChoices] = 0;
}

function mayRise(progress: Progress, stage: Stage): boolean {
  if (stage === 3) return false;
  const isReady =
    countOf(progress, COUNT.stageTurns) >= STAGE_TURNS && countOf(progress, COUNT.haste) <= CALM;
  if (!isReady || !judgesWell(progress)) return false;
  return stage === 1 ? hasFooting(progress) : keepsChoices(progress);
}

/** Some of the pack was practised, and something of it is secure: the learner has seen where practice leads. */
function hasFooting(progress: Progress): boolean {
  if (countOf(progress, COUNT.answers) < ANSWERS_LEAST) return false;
  return progress.skills.flags.some((_, skill) => hasFlag(progress, skill, SKILL_FLAG.secured));
}

function keepsChoices(progress: Progress): boolean {
  const made = countOf(progress, COUNT.choices);
  return made >= CHOICES_TO_RISE && 3 * countOf(progress, COUNT.keptChoices) >= 2 * made;
}

/** Nobody is held back for not having been asked. */
function judgesWell(progress: Progress): boolean {
  const judged = countOf(progress, COUNT.judged);
  return judged < JUDGED_LEAST || 2 * countOf(progress, COUNT.judgedWell) >= judged;
}

function mayFall(progress: Progress, stage: Stage): boolean {
  if (stage === 1) return false;
  const made = countOf(progress, COUNT.choices);
  const isDropped = made >= CHOICES_TO_FALL && 4 * countOf(progress, COUNT.keptChoices) < made;
  return isDropped || countOf(progress, COUNT.haste) > HASTY;
}
