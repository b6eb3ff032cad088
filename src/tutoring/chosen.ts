// What the learner chose is practised next, as long as it can be: never what is blocked or out of reach, nor an item
// that was just seen.
import type { Reason } from '../domain/event.ts';
import { STANDING } from './beliefs.ts';
import type { Choosing } from './choosing.ts';
import { type Aim, aimFor, CHALLENGE_AIM, type Picked, pickItem, REVIEW_AIM } from './item-choice.ts';
import { lessonFor } from './lesson-due.ts';
import { ask, itemOf } from './make-step.ts';
import { COUNT, countOf, hasFlag, SKILL_FLAG } from './progress-state.ts';

import type { ItemStep, LessonStep } from './step.ts';
import { isLeftForToday } from './stuck.ts';

/** The step that the learner's choice asks for; null when nothing is chosen, or when it cannot be practised now. */
export function chosenStep(choosing: Choosing): ItemStep | LessonStep | null {
  const skill = countOf(choosing.progress, COUNT.chosen) - 1;
  return skill < 0 ? null : stepOn(choosing, skill, ask('chosen'));
}

/** The next step on one skill, whatever else is there to do; null when it cannot be practised now with fresh items. */
export function stepOn(
  choosing: Choosing,
  skill: number,
  why: (skill: ItemStep['skillId']) => Reason,
): ItemStep | LessonStep | null {
  const { progress, beliefs } = choosing;
  if (hasFlag(progress, skill, SKILL_FLAG.blocked) || isLeftForToday(choosing, skill)) return null;
  if (beliefs.standing[skill] !== STANDING.open) return again(choosing, skill, why);
  if (beliefs.reachable[skill] !== 1) return null;
  const lesson = lessonFor(choosing, skill);
  if (lesson !== null) return { ...lesson, reason: why(lesson.skillId) };
  return itemOf(choosing, skill, fresh(choosing, skill, aimFor(progress)), why);
}

/** What is known, or presumed to be: something to think about first, as long as it does not fade. */
function again(
  choosing: Choosing,
  skill: number,
  why: (skill: ItemStep['skillId']) => Reason,
): ItemStep | null {
  const isSecure = choosing.beliefs.standing[skill] === STANDING.secure;
  const challenge = isSecure ? fresh(choosing, skill, CHALLENGE_AIM, 'challenge') : null;
  return (
    itemOf(choosing, skill, challenge, why, 'none') ??
    itemOf(choosing, skill, fresh(choosing, skill, REVIEW_AIM), why, 'light')
  );
}

export function fresh(
  choosing: Choosing,
  skill: number,
  aim: Aim,
  kind?: 'ordinary' | 'challenge',
): Picked | null {
  const picked = pickItem(choosing, skill, aim, kind);
  return picked?.fresh ? picked : null;
}
