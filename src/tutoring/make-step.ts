// Steps with all that a screen needs, from what was decided.
import type { Reason } from '../domain/event.ts';
import { itemIdAt } from '../packs/columns.ts';
import type { Choosing } from './choosing.ts';
import { skillIdAt } from './course.ts';
import { type Picked, variantSeed } from './item-choice.ts';
import { lessonAt } from './item-index.ts';
import { pickVariant } from './lesson-choice.ts';
import { hasFlag, SKILL_FLAG } from './progress-state.ts';
import { scaffoldFor } from './scaffolds.ts';
import type { ItemStep, LessonStep, Scaffold } from './step.ts';
import { exampleBefore } from './worked-example.ts';

/** A reason that has no facts but the skill. */
export function ask(
  code: 'finding-start' | 'challenge' | 'nothing-better' | 'assigned' | 'chosen' | 'planned' | 'goes-on',
) {
  return (skill: ItemStep['skillId']): Reason => ({ code, skill });
}

/** Null when nothing was picked. */
export function itemOf(
  choosing: Choosing,
  skill: number,
  picked: Picked | null,
  why: (skill: ItemStep['skillId']) => Reason,
  scaffold?: Scaffold,
): ItemStep | null {
  if (picked === null) return null;
  const skillId = skillIdAt(choosing.course, skill);
  const isNew = choosing.progress.skills.answers[skill] === 0;
  const help = scaffold ?? scaffoldFor(choosing.beliefs.pKnown[skill] ?? 0, isNew);
  return {
    type: 'item',
    row: picked.row,
    item: itemIdAt(choosing.course.index.columns, picked.row),
    seed: variantSeed(choosing, picked.row),
    skill,
    skillId,
    reason: why(skillId),
    pCorrect: picked.pCorrect,
    scaffold: help,
    example: help === 'example' ? exampleBefore(choosing, skill, picked.row) : null,
  };
}

/** The skill's lesson that is likely to help most, of those not seen yet; null for a skill without lessons. */
export function lessonOf(choosing: Choosing, skill: number, reason: Reason): LessonStep | null {
  const { course, progress } = choosing;
  if (hasFlag(progress, skill, SKILL_FLAG.blocked)) return null;
  const variant = pickVariant(choosing, skill);
  const lesson = variant < 0 ? null : lessonAt(course.index, skill, variant);
  if (lesson === null) return null;
  return { type: 'lesson', skill, skillId: skillIdAt(course, skill), lesson, mends: null, reason };
}
