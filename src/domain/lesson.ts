import type { Figure, Manipulative } from './figure.ts';
import type { LessonId, MisconceptionId, SkillId } from './ids.ts';

/** A mini-lesson as a learner meets it: texts in the learner's language (rich text), numbers computed. */
export interface Lesson {
  readonly id: LessonId;
  readonly skill: SkillId;
  readonly kind: 'steps' | 'story' | 'picture' | 'worked-example' | 'misconception';
  /** Which one it mends, for `kind: misconception`. */
  readonly misconception?: MisconceptionId;
  readonly title: string;
  readonly steps: readonly LessonStep[];
}

export interface LessonStep {
  readonly text: string;
  readonly figure?: Figure;
  /** Something a finger moves; it teaches and is never marked. */
  readonly manipulative?: Manipulative;
}
