// Many misses on a skill say that something below it does not carry: the weakest prerequisite is practised first.
import { STANDING } from './beliefs.ts';
import type { Choosing } from './choosing.ts';
import { ordinaryCount } from './item-index.ts';

/** Items missed in a row on one skill. */
export const STUCK_MISSES = 3;
/** Right answers in a row on the prerequisite after which the skill is tried again. */
const CARRIES_AGAIN = 2;

export interface StepBack {
  /** What to practise. */
  readonly skill: number;
  /** What the learner is stuck on. */
  readonly from: number;
}

/** The step back that is due for one of these skills, that missed last first; null when none is. */
export function stepBackOf(choosing: Choosing, frontier: readonly number[]): StepBack | null {
  const { lastShown, misses } = choosing.progress.skills;
  const stuck = frontier
    .filter((skill) => (misses[skill] ?? 0) >= STUCK_MISSES)
    .sort((a, b) => (lastShown[b] ?? 0) - (lastShown[a] ?? 0) || a - b);
  for (const from of stuck) {
    if (carriesAgain(choosing, from)) continue;
    const skill = weakestBelow(choosing, from);
    if (skill !== null) return { skill, from };
  }
  return null;
}

/** The direct prerequisite with the least P(known) that has items; it stands, since `from` can be reached. */
function weakestBelow(choosing: Choosing, from: number): number | null {
  const { pKnown, standing } = choosing.beliefs;
  let weakest: number | null = null;
  for (const below of choosing.course.graph.prerequisites[from] ?? []) {
    if (standing[below] === STANDING.empty || ordinaryCount(choosing.course.index, below) === 0) continue;
    if (weakest === null || (pKnown[below] ?? 0) < (pKnown[weakest] ?? 0)) weakest = below;
  }
  return weakest;
}

/** Something below was practised with success since the learner got stuck. */
function carriesAgain(choosing: Choosing, from: number): boolean {
  const { lastShown, rightRun } = choosing.progress.skills;
  return (choosing.course.graph.prerequisites[from] ?? []).some(
    (below) => (lastShown[below] ?? 0) > (lastShown[from] ?? 0) && (rightRun[below] ?? 0) >= CARRIES_AGAIN,
  );
}
