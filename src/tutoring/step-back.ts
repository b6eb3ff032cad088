// The step back for who is stuck: what lies below, with its explanation where it was not enough or has not come yet.
import type { Reason } from '../domain/event.ts';
import { STANDING } from './beliefs.ts';
import type { Choosing } from './choosing.ts';
import { skillIdAt } from './course.ts';
import { aimFor, type Picked, pickItem } from './item-choice.ts';
import { hashAt } from './item-index.ts';
import { lessonAgain, lessonFor } from './lesson-due.ts';
import { itemOf } from './make-step.ts';
import type { ItemStep, LessonStep } from './step.ts';
import { stepBackOf } from './stuck.ts';

/** Null when none of these skills is a wall from which a step back is due. */
export function stepBack(choosing: Choosing, skills: readonly number[]): ItemStep | LessonStep | null {
  const back = stepBackOf(choosing, skills);
  if (back === null) return null;
  const from = skillIdAt(choosing.course, back.from);
  const reason: Reason = { code: 'step-back', skill: skillIdAt(choosing.course, back.skill), from };
  const isOpen = choosing.beliefs.standing[back.skill] === STANDING.open;
  const lesson = isOpen ? lessonFor(choosing, back.skill) : lessonAgain(choosing, back.skill, reason);
  if (lesson !== null) return { ...lesson, reason };
  return itemOf(
    choosing,
    back.skill,
    readable(choosing, pickItem(choosing, back.skill, aimFor(choosing.progress))),
    () => reason,
  );
}

/** What cannot be shown comes last of a skill: then there is no other, and the next rule decides. */
export function readable({ course, unreadable }: Choosing, picked: Picked | null): Picked | null {
  return picked !== null && unreadable.has(hashAt(course.index, picked.row)) ? null : picked;
}
