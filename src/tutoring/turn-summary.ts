// What a turn brought: how each skill that was practised stood before and stands now.
import type { SkillId } from '../domain/ids.ts';
import { believeAt } from './beliefs.ts';
import { type Course, skillIdAt } from './course.ts';
import { type Growth, growthOf, toGrowth } from './growth.ts';
import { COUNT, countOf, type Progress } from './progress-state.ts';

export interface GrownSkill {
  readonly skill: number;
  readonly skillId: SkillId;
  readonly before: Growth;
  readonly after: Growth;
}

export interface TurnSummary {
  /** Items tried, and those right on the first try, with or without hints. */
  readonly items: number;
  readonly right: number;
  readonly lessons: number;
  /** Skills that stand higher than when the turn began; fruit first, then in pack order. */
  readonly grown: readonly GrownSkill[];
}

/** Higher is more; a plant that got its water back has grown. */
const HEIGHT: Readonly<Record<Growth, number>> = { seed: 0, sprout: 1, leaf: 2, thirsty: 3, fruit: 4 };

/** Sums up the turn since the last `turn-started`. Cost O(skills + links). */
export function summariseTurn(course: Course, progress: Progress, nowMs: number): TurnSummary {
  const beliefs = believeAt(course, progress, nowMs);
  const grown: GrownSkill[] = [];
  for (let skill = 0; skill < progress.skillCount; skill++) {
    // What is only presumed was not grown by this turn's work.
    if (progress.skills.answers[skill] === 0 && progress.skills.lessons[skill] === 0) continue;
    const before = toGrowth(progress.skills.turnStart[skill] ?? 0);
    const after = growthOf(progress, beliefs, skill);
    if (HEIGHT[after] <= HEIGHT[before]) continue;
    grown.push({ skill, skillId: skillIdAt(course, skill), before, after });
  }
  grown.sort((a, b) => HEIGHT[b.after] - HEIGHT[a.after] || a.skill - b.skill);
  return {
    items: countOf(progress, COUNT.turnItems),
    right: countOf(progress, COUNT.turnRight),
    lessons: countOf(progress, COUNT.turnLessons),
    grown,
  };
}
