// What a learner's plan does to the path, and which skills there are to plan with.
import { STANDING } from './beliefs.ts';
import type { Choosing } from './choosing.ts';
import { ordinaryCount } from './item-index.ts';
import { hasFlag, PLAN_MOST, SKILL_FLAG } from './progress-state.ts';
import { isInSet } from './skill-reach.ts';

/** Cards to plan with: a screen of them, and few enough to be told apart. */
const CARDS_MOST = 8;

/** 0 for what is in no plan; else higher the earlier it is planned. What a planned skill builds on counts as it does. */
export function planRank({ course, plan }: Choosing, skill: number): number {
  const { below, words } = course.reach;
  const at = plan.findIndex(
    (planned) => planned === skill || isInSet(below.subarray(planned * words, (planned + 1) * words), skill),
  );
  return at < 0 ? 0 : PLAN_MOST - at;
}

/**
 * Open skills to plan with: what can be learnt now, then what can be once that is known. As long as core skills are
 * open these alone: a plan that core work would put off for weeks is none.
 */
export function plannable(choosing: Choosing, frontier: readonly number[]): readonly number[] {
  const { course, progress, beliefs } = choosing;
  const isOpen = (skill: number): boolean =>
    beliefs.standing[skill] === STANDING.open &&
    ordinaryCount(course.index, skill) > 0 &&
    !hasFlag(progress, skill, SKILL_FLAG.blocked);
  const wanted = (skills: readonly number[]): readonly number[] => {
    const core = skills.filter((skill) => course.reach.neededForCore[skill] === 1);
    return core.length > 0 ? core : skills;
  };
  const now = wanted(frontier.filter(isOpen));
  const cards = new Set(now.slice(0, CARDS_MOST));
  for (const skill of wanted(course.graph.order.filter(isOpen))) {
    if (cards.size >= CARDS_MOST) break;
    const below = course.graph.prerequisites[skill] ?? [];
    if (below.every((each) => beliefs.standing[each] !== STANDING.open || cards.has(each))) cards.add(skill);
  }
  return [...cards];
}
