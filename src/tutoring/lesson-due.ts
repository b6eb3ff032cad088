// When a skill is explained: before its first item, and again to who goes on missing.
import type { Reason } from '../domain/event.ts';
import type { Choosing } from './choosing.ts';
import { skillIdAt } from './course.ts';
import { lessonOf } from './make-step.ts';
import type { LessonStep } from './step.ts';

/** So many misses in a row for each explanation that was seen ask for another one … */
const EXPLAIN_AGAIN_MISSES = 3;
/** … of who is still unlikely to know the skill: what was explained is learnt by doing, and slips need no lesson. */
const EXPLAIN_AGAIN_P = 0.4;
/** Explanations of a skill at least: of one that has a single lesson that one comes a second time. */
const EXPLAINED_LEAST = 2;

/** The lesson that is due before the next item of an open skill; null when none is. */
export function lessonFor(choosing: Choosing, skill: number): LessonStep | null {
  const { right, lessons } = choosing.progress.skills;
  const id = skillIdAt(choosing.course, skill);
  // New is also what was only missed so far, when the start was looked for.
  if (right[skill] === 0 && lessons[skill] === 0) {
    return lessonOf(choosing, skill, { code: 'new-skill', skill: id });
  }
  const misses = choosing.progress.skills.misses[skill] ?? 0;
  return lessonAgain(choosing, skill, { code: 'easier-after-misses', skill: id, misses });
}

/** Another explanation for who goes on missing; each of the skill's lessons once, since practice then brings more. */
export function lessonAgain(choosing: Choosing, skill: number, reason: Reason): LessonStep | null {
  const { misses, lessons } = choosing.progress.skills;
  const seen = lessons[skill] ?? 0;
  if ((misses[skill] ?? 0) < EXPLAIN_AGAIN_MISSES * Math.max(1, seen)) return null;
  if ((choosing.beliefs.pKnown[skill] ?? 0) >= EXPLAIN_AGAIN_P) return null;
  const variants = choosing.course.index.columns.lessons[skill] ?? 0;
  return seen < Math.max(EXPLAINED_LEAST, variants) ? lessonOf(choosing, skill, reason) : null;
}
