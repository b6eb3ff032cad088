import type { ItemId, LessonId } from '../domain/ids.ts';
import type { Course } from './course.ts';
import type { Progress } from './progress-state.ts';
import type { Step } from './step.ts';

/** What a choice depends on beside what is known of the learner. */
export interface ChoiceInput {
  readonly course: Course;
  readonly progress: Progress;
  /** The wall clock; 0 when it is not to be trusted: then nothing counts as faded. */
  readonly nowMs: number;
  /** 32 bits of chance; the same input always gives the same step. */
  readonly seed: number;
  /** A teacher or learner does without the questions that find where to begin. */
  readonly skipFinding?: boolean;
  /** What is only presumed to be known need not be shown before the end: another pack has something new. */
  readonly presumes?: boolean;
  /** Items that cannot be shown: they come after all others, as if each had just been seen. */
  readonly unreadable?: readonly ItemId[];
  /** Lessons that cannot be shown: it is as if the pack did not have them. */
  readonly unreadableLessons?: readonly LessonId[];
}

/**
 * A way of choosing what comes next. The laws that every policy keeps: tests/contracts/policy.ts.
 */
export interface Policy {
  readonly name: string;
  next(input: ChoiceInput): Step;
}
