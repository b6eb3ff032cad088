// What a teacher wants practised now: before prerequisites, order and the search for the start, not before the word that
// a skill is not to be asked. Who is stuck on it steps back to what lies below, and goes on with other work for the rest
// of the day when that has not helped either: the teacher is told (needs.ts), and it comes first again the next day.
import { isOpenAt } from './assigned-dates.ts';
import { STANDING } from './beliefs.ts';
import type { Choosing } from './choosing.ts';
import { assignmentsOf } from './fold-teacher.ts';
import { aimFor, pickItem } from './item-choice.ts';
import { hashAt } from './item-index.ts';
import { lessonFor } from './lesson-due.ts';
import { ask, itemOf } from './make-step.ts';
import { COUNT, countOf } from './progress-state.ts';
import type { ItemStep, LessonStep, Step } from './step.ts';
import { stepBack } from './step-back.ts';
import { isLeftForToday } from './stuck.ts';

/** Items in a row on one assigned skill, while others wait. */
const IN_A_ROW = 3;

/** Null when nothing is assigned now, nothing assigned can be asked, or all that can be is left for today. */
export function assignedStep(choosing: Choosing): Step | null {
  const open = assignedNow(choosing).filter((skill) => !isLeftForToday(choosing, skill));
  return stepBack(choosing, open) ?? stepOnOne(choosing, open);
}

/** What is assigned and left for today. */
export function leftForToday(choosing: Choosing): readonly number[] {
  return assignedNow(choosing).filter((skill) => isLeftForToday(choosing, skill));
}

/** Where there is nothing else at all, a wall is tried again. */
export function assignedAtWall(choosing: Choosing): Step | null {
  return stepOnOne(choosing, leftForToday(choosing));
}

function stepOnOne(choosing: Choosing, open: readonly number[]): Step | null {
  for (const freshOnly of [true, false]) {
    for (const skill of open) {
      const step = explain(choosing, skill) ?? practise(choosing, skill, freshOnly);
      if (step !== null) return step;
    }
  }
  return null;
}

/** Assigned skills that are open now and not secure, in the order in which they come. */
function assignedNow(choosing: Choosing): readonly number[] {
  const { progress, beliefs, nowMs } = choosing;
  const open = assignmentsOf(progress)
    .filter((one) => isOpenAt(one, nowMs) && beliefs.standing[one.skill] !== STANDING.secure)
    .map(({ skill }) => skill);
  if (open.length < 2) return open;
  const last = countOf(progress, COUNT.lastSkill) - 1;
  const goesOn = countOf(progress, COUNT.skillRun) < IN_A_ROW ? last : -1;
  const { lastShown } = progress.skills;
  const waits = (skill: number) => (skill === goesOn ? -1 : (lastShown[skill] ?? 0));
  return [...open].sort((a, b) => waits(a) - waits(b));
}

function explain(choosing: Choosing, skill: number): LessonStep | null {
  const lesson = lessonFor(choosing, skill);
  return lesson && { ...lesson, reason: ask('assigned')(lesson.skillId) };
}

function practise(choosing: Choosing, skill: number, freshOnly: boolean): ItemStep | null {
  const picked = pickItem(choosing, skill, aimFor(choosing.progress));
  if (picked === null || (freshOnly && !picked.fresh)) return null;
  // Whatever cannot be shown comes last: then there is no other, and the learner is not kept waiting for it.
  if (choosing.unreadable.has(hashAt(choosing.course.index, picked.row))) return null;
  return itemOf(choosing, skill, picked, ask('assigned'));
}
