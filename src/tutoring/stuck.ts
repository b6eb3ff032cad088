// Who is stuck practises what lies below, comes back to another explanation, and leaves a wall that stays one for
// today: other skills first, then what is known. Nobody is kept at the same wall for a whole turn, nobody has no way on.
import { type Beliefs, STANDING } from './beliefs.ts';
import type { Choosing } from './choosing.ts';
import { type Course, skillIdAt } from './course.ts';
import { aimFor, pickItem } from './item-choice.ts';
import { ordinaryCount } from './item-index.ts';
import { itemOf } from './make-step.ts';
import { COUNT, countOf, hasFlag, SKILL_FLAG } from './progress-state.ts';
import { isInSet } from './skill-reach.ts';
import type { ItemStep } from './step.ts';
import { STUCK_MISSES, stuckOn } from './stuck-fold.ts';

/** Right answers in a row on what lies below after which the skill is tried again. */
const CARRIES_AGAIN = 2;
/** First tries on a wall between two steps back … */
const TRIES_A_ROUND = 3;
/** … and on one day, after it was found to be one: with those before that makes the ten of Beck & Gong 2013. */
const TRIES_A_DAY = 6;
/** Items after which a step back has been long enough, whatever came of it: who only passes over comes to an end too. */
const STEP_BACK_ITEMS = 8;

export interface StepBack {
  /** What to practise. */
  readonly skill: number;
  /** What the learner is stuck on. */
  readonly from: number;
}

/** The step back that is due for one of these skills, that tried last first; null when none is. */
export function stepBackOf(choosing: Choosing, frontier: readonly number[]): StepBack | null {
  const { lastShown } = choosing.progress.skills;
  const walls = frontier
    .filter((skill) => isStepBackDue(choosing, skill))
    .sort((a, b) => (lastShown[b] ?? 0) - (lastShown[a] ?? 0) || a - b);
  for (const from of walls) {
    const skill = openBelow(choosing, from) ?? weakestBelow(choosing, from);
    if (skill !== null) return { skill, from };
  }
  return null;
}

/** Whether a skill is left for today, since neither what lies below nor another explanation has helped. */
export function isLeftForToday({ progress }: Choosing, skill: number): boolean {
  return (stuckOn(progress, skill)?.tries ?? 0) >= TRIES_A_DAY;
}

/**
 * What to do beside walls that are all there is to learn: of all that is known what was asked longest ago. Null when the
 * learner is at no wall, or nothing else has items.
 */
export function besideWalls(choosing: Choosing, walls: readonly number[]): ItemStep | null {
  if (walls.length === 0) return null;
  const { course, progress, beliefs } = choosing;
  const known = [...beliefs.standing.keys()].filter(
    (skill) => canPractise(choosing, skill) && stuckOn(progress, skill) === null,
  );
  const aim = aimFor(progress);
  let stale: ItemStep | null = null;
  for (const skill of inTurn(choosing, known)) {
    const picked = pickItem(choosing, skill, aim);
    const from = walls.find((wall) => isBelow(course, skill, wall));
    const step = itemOf(choosing, skill, picked, (id) =>
      from === undefined
        ? { code: 'nothing-better', skill: id }
        : { code: 'step-back', skill: id, from: skillIdAt(course, from) },
    );
    if (step !== null && picked?.fresh) return step;
    stale ??= step;
  }
  return stale;
}

/** Walls one after the other, where there is nothing else at all. */
export function inTurn({ progress }: Choosing, walls: readonly number[]): readonly number[] {
  const { lastShown } = progress.skills;
  return [...walls].sort((a, b) => (lastShown[a] ?? 0) - (lastShown[b] ?? 0) || a - b);
}

function isBelow({ reach }: Course, skill: number, wall: number): boolean {
  return isInSet(reach.below.subarray(wall * reach.words, (wall + 1) * reach.words), skill);
}

function isStepBackDue(choosing: Choosing, skill: number): boolean {
  const stuck = stuckOn(choosing.progress, skill);
  if (stuck === null || stuck.tries >= TRIES_A_DAY || stuck.tries % TRIES_A_ROUND !== 0) return false;
  const since = countOf(choosing.progress, COUNT.shown) - (choosing.progress.skills.lastShown[skill] ?? 0);
  return since < STEP_BACK_ITEMS && !carriesAgain(choosing, skill);
}

/**
 * The weakest skill below that may be practised; what lies below that one, where it does not carry either. Null when
 * nothing is below, or when all the way down is left for today.
 */
function weakestBelow(choosing: Choosing, from: number): number | null {
  const below = weakestOf(choosing, choosing.course.graph.prerequisites[from] ?? []);
  if (below === null || !isWall(choosing, below) || carriesAgain(choosing, below)) return below;
  return weakestBelow(choosing, below) ?? (isLeftForToday(choosing, below) ? null : below);
}

/**
 * What is assigned may build on what is not known yet: of all that lies below, the weakest that can be learnt now. Null
 * for what is in reach, where all that it builds on stands.
 */
function openBelow(choosing: Choosing, from: number): number | null {
  const { course, beliefs } = choosing;
  if (beliefs.reachable[from] === 1) return null;
  const open = [...beliefs.standing.keys()].filter(
    (skill) =>
      isBelow(course, skill, from) &&
      beliefs.standing[skill] === STANDING.open &&
      beliefs.reachable[skill] === 1 &&
      !isLeftForToday(choosing, skill),
  );
  return weakestOf(choosing, open, canAsk);
}

/** By P(known), and of two alike the one that was missed more. */
function weakestOf(
  choosing: Choosing,
  skills: readonly number[],
  isMeant: typeof canAsk = canPractise,
): number | null {
  const { pKnown } = choosing.beliefs;
  const { misses } = choosing.progress.skills;
  let weakest: number | null = null;
  for (const skill of skills) {
    if (!isMeant(choosing, skill)) continue;
    if (weakest === null) weakest = skill;
    const more = (pKnown[weakest] ?? 0) - (pKnown[skill] ?? 0);
    if (more > 0 || (more === 0 && (misses[skill] ?? 0) > (misses[weakest] ?? 0))) weakest = skill;
  }
  return weakest;
}

/** It does not carry what is built on it, as answers and not only belief say. */
function isWall({ progress }: Choosing, skill: number): boolean {
  return stuckOn(progress, skill) !== null || (progress.skills.misses[skill] ?? 0) >= STUCK_MISSES;
}

/** Something below went well since the skill came last. What has only been passed over since it was tried has not. */
function carriesAgain(choosing: Choosing, from: number): boolean {
  const { lastShown, passedOver, rightRun } = choosing.progress.skills;
  return (choosing.course.graph.prerequisites[from] ?? []).some(
    (below) =>
      (lastShown[below] ?? 0) > (lastShown[from] ?? 0) &&
      passedOver[below] === 0 &&
      (rightRun[below] ?? 0) >= CARRIES_AGAIN,
  );
}

/** It stands, it has items, and no teacher has shut it or said that it is known. */
function canPractise(choosing: Choosing, skill: number): boolean {
  return canAsk(choosing, skill) && stands(choosing.beliefs, skill);
}

function canAsk({ course, progress }: Choosing, skill: number): boolean {
  if (ordinaryCount(course.index, skill) === 0) return false;
  return !hasFlag(progress, skill, SKILL_FLAG.blocked | SKILL_FLAG.saidKnown);
}

const stands = ({ standing }: Beliefs, skill: number): boolean => (standing[skill] ?? 0) > STANDING.empty;
