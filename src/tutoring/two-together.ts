// Two learners at one tablet. Everything is chosen for the one of them who has further to go: that is where the minimum
// is reached soonest, and what the other one is most likely able to tell. They take turns in answering and in telling why.
import type { LearnerId } from '../domain/ids.ts';
import { believeAt, STANDING } from './beliefs.ts';
import { chooseNext } from './choice.ts';
import type { CourseProgress } from './course-choice.ts';
import type { ChoiceInput } from './policy.ts';
import type { Step } from './step.ts';

/** One of two, with what is known of them in every pack. */
export interface OneOfTwo {
  readonly learner: LearnerId;
  readonly courses: readonly CourseProgress[];
}

/**
 * What comes next for two. Where somebody has to begin is found alone: what two answer says of neither where they stand.
 */
export function chooseForTwo(input: ChoiceInput): Step {
  return chooseNext({ ...input, skipFinding: true });
}

/** The two, first the one for whom is chosen; the same whoever was named first. Cost O(skills + links) a pack. */
export function inOrderOfNeed(one: OneOfTwo, other: OneOfTwo, nowMs: number): readonly [OneOfTwo, OneOfTwo] {
  const more = lackOf(one, nowMs) - lackOf(other, nowMs);
  const isFirst = more === 0 ? one.learner < other.learner : more > 0;
  return isFirst ? [one, other] : [other, one];
}

/** Core skills that do not stand yet, each by how little of it is believed to be known. */
function lackOf({ courses }: OneOfTwo, nowMs: number): number {
  let lack = 0;
  for (const { course, progress } of courses) {
    const { standing, pKnown } = believeAt(course, progress, nowMs);
    for (const [skill, isCore] of course.graph.core.entries()) {
      if (isCore && (standing[skill] ?? 0) < STANDING.presumed) lack += 1 - (pKnown[skill] ?? 0);
    }
  }
  return lack;
}
