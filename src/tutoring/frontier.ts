// What can be learnt now: skills that are not known and whose prerequisites stand. Core first, one at a time.
import { STANDING } from './beliefs.ts';
import type { Choosing } from './choosing.ts';
import { planRank } from './plan.ts';
import { COUNT, countOf, hasFlag, SKILL_FLAG } from './progress-state.ts';

/** After so many items in a row another skill that was begun gets its turn. */
const SAME_SKILL_MOST = 5;
/** From so many misses in a row on, another skill goes first where there is one. */
const TIRED_MISSES = 4;
/** Weights of the order, each larger than all that follow together. */
const CORE = 100;
/** What the learner planned, and more the earlier it stands there: before all else within core, and beyond it. */
const PLANNED = 36;
const PLANNED_EARLIER = 7;
const TIRED = 45;
const BEGUN = 20;
const SAME = 10;

/** The frontier, what should be learnt first at the front. Cost O(skills). */
export function frontierOf(choosing: Choosing): readonly number[] {
  const { standing, reachable } = choosing.beliefs;
  const open: { readonly skill: number; readonly rank: number }[] = [];
  for (let skill = 0; skill < standing.length; skill++) {
    if (standing[skill] !== STANDING.open || reachable[skill] !== 1) continue;
    if (hasFlag(choosing.progress, skill, SKILL_FLAG.blocked)) continue;
    open.push({ skill, rank: rankOf(choosing, skill) });
  }
  open.sort((a, b) => b.rank - a.rank || a.skill - b.skill);
  return open.map(({ skill }) => skill);
}

function rankOf(choosing: Choosing, skill: number): number {
  const { course, progress } = choosing;
  const { skills } = progress;
  const begun = (skills.answers[skill] ?? 0) > 0 || (skills.lessons[skill] ?? 0) > 0;
  const isLast = countOf(progress, COUNT.lastSkill) === skill + 1;
  let rank = 0;
  if (course.reach.neededForCore[skill] === 1) rank += CORE;
  if ((skills.misses[skill] ?? 0) >= TIRED_MISSES) rank -= TIRED;
  const planned = planRank(choosing, skill);
  const isLong = isLast && countOf(progress, COUNT.skillRun) >= SAME_SKILL_MOST;
  // Among those the plan's order counts, and a rest after many of one skill; nothing else.
  if (planned > 0) return rank + PLANNED + PLANNED_EARLIER * planned - (isLong ? SAME : 0);
  if (begun) rank += BEGUN;
  if (isLast) rank += isLong ? -SAME : SAME;
  const unlocks = course.graph.dependents[skill]?.length ?? 0;
  return rank + Math.min(unlocks, 8) * 0.5 - Math.min(course.graph.depth[skill] ?? 0, 50) * 0.05;
}
