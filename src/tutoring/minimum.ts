// Whether a learner has the minimum: every core skill stands, by the same measure as in the class picture.
import { believeAt, STANDING } from './beliefs.ts';
import type { Course } from './course.ts';
import { ordinaryCount } from './item-index.ts';
import type { Progress } from './progress-state.ts';

/** True when a core skill is missing that can be shown here. Cost O(skills + links). */
export function isBelowMinimum(course: Course, progress: Progress, nowMs: number): boolean {
  const { standing } = believeAt(course, progress, nowMs);
  return standing.some((stands, skill) => {
    const counts = course.graph.core[skill] === true && ordinaryCount(course.index, skill) > 0;
    return counts && stands < STANDING.presumed;
  });
}
