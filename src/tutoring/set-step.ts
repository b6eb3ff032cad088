// The next question of those that a teacher chose: in her order where she fixed one, else the one that this learner is
// likeliest to get right. A set with an order is a lesson taught together: nothing comes in between, also not what an
// answer in it has shown to be mended, which waits until the set is through.

import { skillsAt } from '../packs/columns.ts';
import { type AssignedSet, isSetOpen, type Reached, setsOf, sharedSeed } from './assigned-sets.ts';
import type { Choosing } from './choosing.ts';
import { asksHidden, type Picked } from './item-choice.ts';
import { hashAt } from './item-index.ts';
import { ask, itemOf } from './make-step.ts';
import { scaffoldFor } from './scaffolds.ts';
import type { ItemStep } from './step.ts';

/** Null when no set with an order has anything left now. */
export function orderedSetStep(choosing: Choosing): ItemStep | null {
  return firstOf(choosing, (set) => set.ordered);
}

/** Null when no set without an order has anything left now. */
export function freeSetStep(choosing: Choosing): ItemStep | null {
  return firstOf(choosing, (set) => !set.ordered);
}

function firstOf(choosing: Choosing, wanted: (set: AssignedSet) => boolean): ItemStep | null {
  if (choosing.progress.sets[0] === 0) return null;
  for (const set of setsOf(choosing.progress)) {
    if (!wanted(set) || !isSetOpen(set, choosing.nowMs)) continue;
    const step = stepIn(choosing, set);
    if (step !== null) return step;
  }
  return null;
}

/** What was passed over comes once more, when all others are through. */
function leftIn({ rows }: AssignedSet): readonly number[] {
  const reached = (wanted: Reached) => rows.filter((one) => one.reached === wanted).map(({ row }) => row);
  return [...reached('open'), ...reached('passed')];
}

function stepIn(choosing: Choosing, set: AssignedSet): ItemStep | null {
  const { course, beliefs } = choosing;
  const canCome = (row: number): boolean =>
    !choosing.unreadable.has(hashAt(course.index, row)) && !asksHidden(choosing, row);
  const isPassed = new Set(set.rows.flatMap(({ row, reached }) => (reached === 'passed' ? [row] : [])));
  const left = leftIn(set).filter(canCome);
  const now = left.filter((row) => !isPassed.has(row));
  const picked = pickFrom(choosing, now.length > 0 ? now : left, set.ordered);
  if (picked === null) return null;
  const skill = course.index.columns.skill[picked.row] ?? 0;
  const scaffold = scaffoldFor(beliefs.pKnown[skill] ?? 0);
  // Another example before the question would not be the same lesson for all.
  const step = itemOf(choosing, skill, picked, ask('assigned'), scaffold === 'example' ? 'guided' : scaffold);
  return step && set.seed !== null ? { ...step, seed: sharedSeed(course, set.seed, picked.row) } : step;
}

/** The first one, or the likeliest to be right; of several the first. */
function pickFrom(choosing: Choosing, rows: readonly number[], ordered: boolean): Picked | null {
  let best: Picked | null = null;
  for (const row of rows) {
    const pCorrect = chanceOf(choosing, row);
    if (best === null || pCorrect > best.pCorrect) best = { row, pCorrect, fresh: true };
    if (ordered) return best;
  }
  return best;
}

function chanceOf({ course, progress, nowMs }: Choosing, row: number): number {
  return course.model.predict(progress.model, skillsAt(course.index.columns, row), row, nowMs);
}
