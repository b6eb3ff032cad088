// What comes next, and why. In this order: a lesson taught together · mend what an answer showed · the next part of what was
// begun · what is assigned,
// chosen questions before skills, with a step back for who is stuck there · find where a new learner begins · step back for who is stuck · review in its share · what the learner
// chose · the frontier, a lesson before a new skill's first item · what is due · an honest end with a challenge.

import type { Reason } from '../domain/event.ts';
import { ITEM_TYPES } from '../domain/item.ts';
import { assignedAtWall, assignedStep, leftForToday } from './assigned.ts';
import { STANDING } from './beliefs.ts';
import { type Choosing, startChoosing } from './choosing.ts';
import { chosenStep } from './chosen.ts';
import { findingSkill } from './finding-start.ts';
import { isFindingSkipped } from './fold-teacher.ts';
import { frontierOf } from './frontier.ts';
import { begunFirst, isGentle } from './gentle-turn.ts';
import { type Aim, aimFor, CHALLENGE_AIM, isInZone, pickItem, REVIEW_AIM } from './item-choice.ts';
import { lessonFor } from './lesson-due.ts';
import { ask, itemOf } from './make-step.ts';
import { mendingStep, probeStep, setAside } from './misconceptions.ts';
import type { ChoiceInput, Policy } from './policy.ts';
import { hasFlag, SKILL_FLAG } from './progress-state.ts';
import { daysSince, dueForReview, isReviewTurn } from './review.ts';
import { freeSetStep, orderedSetStep } from './set-step.ts';
import { showKnownStep } from './show-known.ts';
import { stemStep } from './stem-step.ts';
import type { FinishedStep, ItemStep, Step } from './step.ts';
import { readable, stepBack } from './step-back.ts';
import { besideWalls, inTurn, isLeftForToday } from './stuck.ts';
import { ZONE } from './thresholds.ts';

/** Items of a skill that are announced as new. */
const NEW_ITEMS = 2;
/** Before anything is known, predicted success is low where an item cannot be guessed: such a one tells most. */
const FINDING_AIM: Aim = { low: 0.2, high: 0.38 };

const SELF_JUDGED = (['read-aloud', 'write-freely'] as const).map((type) => ITEM_TYPES.indexOf(type));

/** Banyan's own policy. Deterministic for its input; about a millisecond for 500 skills. */
export const banyanPolicy: Policy = { name: 'banyan', next: chooseNext };

export function chooseNext(input: ChoiceInput): Step {
  const choosing = startChoosing(input);
  const finding = () =>
    input.skipFinding || isFindingSkipped(input.progress) ? null : findingSkill(choosing);
  const first =
    orderedSetStep(choosing) ??
    mendingStep(choosing) ??
    stemStep(choosing, () => finding() !== null) ??
    freeSetStep(choosing) ??
    assignedStep(choosing);
  if (first !== null) return first;
  const found = finding();
  if (found !== null) {
    const picked = readable(
      choosing,
      pickItem(choosing, found, FINDING_AIM, 'ordinary', markedByOthers(choosing)),
    );
    const step = itemOf(choosing, found, picked, ask('finding-start'), 'none');
    if (step !== null) return step;
  }
  const frontier = frontierOf(choosing);
  const aside = setAside(choosing);
  const open = frontier.filter((skill) => !isLeftForToday(choosing, skill) && !aside.has(skill));
  const due = dueForReview(choosing);
  return (
    stepBack(choosing, open) ??
    probeStep(choosing) ??
    (isReviewTurn(choosing, due.length) ? review(choosing, due, true) : null) ??
    chosenStep(choosing) ??
    learn(choosing, open, due) ??
    // Where a wall stands, another pack goes on before what is known here comes again.
    (input.presumes ? null : atWalls(choosing, frontier, due)) ??
    finish(choosing)
  );
}

/** Where a learner stands is not found by what the learner judges alone: it would count for nothing. */
function markedByOthers({ course }: Choosing): (row: number) => number {
  const { type } = course.index.columns;
  return (row) => (SELF_JUDGED.includes(type[row] ?? -1) ? Number.POSITIVE_INFINITY : 0);
}

function atWalls(choosing: Choosing, frontier: readonly number[], due: readonly number[]): Step | null {
  return (
    besideWalls(choosing, [...new Set([...frontier, ...leftForToday(choosing)])]) ??
    learn(choosing, inTurn(choosing, frontier), due) ??
    showKnownStep(choosing) ??
    assignedAtWall(choosing)
  );
}

/** The most faded skill that has a fresh item; without `freshOnly` any item will do. */
function review(choosing: Choosing, due: readonly number[], freshOnly: boolean): ItemStep | null {
  for (const skill of due) {
    const picked = pickItem(choosing, skill, REVIEW_AIM);
    if (picked === null || (freshOnly && !picked.fresh)) continue;
    return itemOf(
      choosing,
      skill,
      picked,
      (id) => ({ code: 'review', skill: id, daysSince: daysSince(choosing, skill) }),
      'light',
    );
  }
  return null;
}

/** New and half-known skills first, as long as they have fresh items; then review; then the least lately seen. */
function learn(choosing: Choosing, frontier: readonly number[], due: readonly number[]): Step | null {
  const inOrder = isGentle(choosing.progress) ? begunFirst(choosing.progress, frontier) : frontier;
  const begin = (freshOnly: boolean): Step | null => {
    for (const skill of inOrder) {
      const step = lessonFor(choosing, skill) ?? practise(choosing, skill, freshOnly);
      if (step !== null) return step;
    }
    return null;
  };
  return begin(true) ?? review(choosing, due, true) ?? begin(false) ?? review(choosing, due, false);
}

function practise(choosing: Choosing, skill: number, freshOnly: boolean): ItemStep | null {
  const aim = aimFor(choosing.progress);
  const picked = pickItem(choosing, skill, aim);
  if (picked === null || (freshOnly && !picked.fresh)) return null;
  const misses = choosing.progress.skills.misses[skill] ?? 0;
  return itemOf(choosing, skill, picked, (id): Reason => {
    if (misses === 0 && choosing.plan.includes(skill)) return { code: 'planned', skill: id };
    if ((choosing.progress.skills.answers[skill] ?? 0) < NEW_ITEMS) return { code: 'new-skill', skill: id };
    if (misses > 0) return { code: 'easier-after-misses', skill: id, misses };
    if (isInZone(picked.pCorrect, ZONE)) {
      // In hundredths: as much as a reason is worth to a reader, and to the wire.
      return { code: 'in-zone', skill: id, pCorrect: Math.round(picked.pCorrect * 100) / 100 };
    }
    return { code: 'nothing-better', skill: id };
  });
}

/**
 * Nothing is left to learn or to review. (Below every open skill with items lies one that can be reached, so an empty
 * frontier means that none is open.) What is offered all the same is a challenge, of what lies highest, else any item of
 * the skill that was asked longest ago, since belief that is high everywhere tells skills apart less well than time does,
 * and the least sure one would be asked again and again; what core needs before the rest.
 */
function finish(choosing: Choosing): Step {
  const { lastShown } = choosing.progress.skills;
  const { neededForCore } = choosing.course.reach;
  const { standing, reachable } = choosing.beliefs;
  // What builds on a skill that the teacher hides waits with it.
  const inReach = [...lastShown.keys()].filter(
    (skill) => reachable[skill] === 1 || (standing[skill] ?? 0) > STANDING.open,
  );
  const longestAgo = inReach.sort(
    (a, b) =>
      (neededForCore[b] ?? 0) - (neededForCore[a] ?? 0) || (lastShown[a] ?? 0) - (lastShown[b] ?? 0) || a - b,
  );
  const { depth } = choosing.course.graph;
  const highestFirst = (skills: readonly number[]) =>
    [...skills].sort(
      (a, b) => (neededForCore[b] ?? 0) - (neededForCore[a] ?? 0) || (depth[b] ?? 0) - (depth[a] ?? 0),
    );
  const offerOf = (skills: readonly number[]) =>
    anyItem(choosing, highestFirst(skills), 'challenge', 'challenge') ??
    anyItem(choosing, skills, 'ordinary', 'nothing-better');
  // What the teacher says is known is asked when there is nothing else at all.
  const unsaid = longestAgo.filter((skill) => !hasFlag(choosing.progress, skill, SKILL_FLAG.saidKnown));
  const offer = offerOf(unsaid) ?? offerOf(longestAgo);
  const why: FinishedStep['why'] = offer === null ? 'no-items' : 'all-secure';
  return { type: 'finished', why, offer };
}

/** The first fresh item over the skills, else the first of all. */
function anyItem(
  choosing: Choosing,
  skills: readonly number[],
  kind: 'ordinary' | 'challenge',
  code: 'challenge' | 'nothing-better',
): ItemStep | null {
  let stale: ItemStep | null = null;
  for (const skill of skills) {
    const picked = pickItem(choosing, skill, CHALLENGE_AIM, kind);
    const step = itemOf(choosing, skill, picked, ask(code), 'none');
    if (step !== null && picked?.fresh) return step;
    stale ??= step;
  }
  return stale;
}
