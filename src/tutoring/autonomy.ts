// How much a learner decides: the tutor chooses · one of three, each with its reason · a plan for the week. The rule
// and its sources: docs/decisions/autonomy.md. It is asked once a turn, at its start, and moves by one stage at most.
import { COUNT, countOf, type Progress } from './progress-state.ts';
import { needsToRise, reasonsToFall, STAGES, type Stage, type StageFact } from './stage-reasons.ts';

/** Items of a turn that was worked in; looking in and going away is none. */
const WORKED_ITEMS = 5;

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

/** One stage up or down, with the facts that it rests on. */
export interface StageMove {
  readonly to: Stage;
  readonly facts: readonly StageFact[];
}

/** Worked turns in this stage, the one that runs included. */
export function workedTurns(progress: Progress): number {
  const isWorked = countOf(progress, COUNT.turnItems) >= WORKED_ITEMS;
  return countOf(progress, COUNT.stageTurns) + (isWorked ? 1 : 0);
}

/** What the next turn's start does to the stage; null where it stays. */
export function nextMove(progress: Progress): StageMove | null {
  const stage = ownStage(progress);
  const falls = reasonsToFall(progress, stage);
  if (falls.length > 0) return { to: stage === 3 ? 2 : 1, facts: falls };
  const needs = needsToRise(progress, stage, workedTurns(progress));
  if (needs.length === 0 || !needs.every(({ met }) => met)) return null;
  return { to: stage === 1 ? 2 : 3, facts: needs };
}

/** At a turn's start, before its counts begin anew: sums up the turn before, and moves the stage by one at most. */
export function settleStage(progress: Progress): void {
  const { counts } = progress;
  const move = nextMove(progress);
  if (move === null) {
    counts[COUNT.stageTurns] = workedTurns(progress);
    return;
  }
  const falls = move.to < ownStage(progress);
  counts[COUNT.ownStage] = move.to;
  counts[COUNT.stageTurns] = 0;
  // Who has to show it again is not held to what was chosen before.
  if (falls) counts[COUNT.choices] = counts[COUNT.keptChoices] = 0;
}
