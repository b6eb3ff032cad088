// What goes on with a story or a problem that was begun: the next part of its stem, right after the part before it and in
// the same turn. Who passed that part over wants something else; and the search for the start, which jumps, goes on first.
// A part on what is not in reach, or what the learner is stuck on, does not come: help goes before a story's end.
import { partBefore, skillsAt } from '../packs/columns.ts';
import { STANDING } from './beliefs.ts';
import type { Choosing } from './choosing.ts';
import { asksHidden } from './item-choice.ts';
import { hashAt } from './item-index.ts';
import { lastShownItem } from './last-shown.ts';
import { ask, itemOf } from './make-step.ts';
import { COUNT, countOf } from './progress-state.ts';
import { scaffoldFor } from './scaffolds.ts';
import type { ItemStep } from './step.ts';
import { stuckOn } from './stuck-fold.ts';

/** Null where nothing was begun, or its next part cannot come. Cost O(items) where a pack has stems. */
export function stemStep(choosing: Choosing, isFinding: () => boolean): ItemStep | null {
  const { course, progress, beliefs, nowMs } = choosing;
  const { columns } = course.index;
  const row = rowAfterLast(choosing);
  if (row < 0 || asksHidden(choosing, row) || choosing.unreadable.has(hashAt(course.index, row))) return null;
  const pCorrect = course.model.predict(progress.model, skillsAt(columns, row), row, nowMs);
  const skill = columns.skill[row] ?? 0;
  const isInReach = beliefs.reachable[skill] === 1 || (beliefs.standing[skill] ?? 0) > STANDING.open;
  if (!isInReach || stuckOn(progress, skill) !== null || isFinding()) return null;
  const scaffold = scaffoldFor(beliefs.pKnown[skill] ?? 0);
  // An example would tell the same story with other numbers, in the middle of it.
  const help = scaffold === 'example' ? 'guided' : scaffold;
  return itemOf(choosing, skill, { row, pCorrect, fresh: true }, ask('goes-on'), help);
}

/** The row that follows the item answered last, -1 for none. */
function rowAfterLast({ course, progress }: Choosing): number {
  const { index } = course;
  const { columns } = index;
  const skill = countOf(progress, COUNT.lastSkill) - 1;
  const isBegun = countOf(progress, COUNT.turnItems) > 0 && progress.skills.passedOver[skill] === 0;
  if (columns.before.length === 0 || !isBegun) return -1;
  const { hash } = lastShownItem(progress);
  return columns.before.findIndex((_, row) => {
    const before = partBefore(columns, row);
    return before >= 0 && columns.skill[before] === skill && hashAt(index, before) === hash;
  });
}
