// Before everything is said to be known, it is shown. What the first questions made likely, and nothing secure builds
// on, is practised at the end: the topmost first, since whoever is secure there carries what lies below.
import { STANDING } from './beliefs.ts';
import type { Choosing } from './choosing.ts';
import { aimFor, pickItem } from './item-choice.ts';
import { ordinaryCount } from './item-index.ts';
import { itemOf } from './make-step.ts';
import { hasFlag, SKILL_FLAG } from './progress-state.ts';
import { isInSet } from './skill-reach.ts';
import type { ItemStep } from './step.ts';

/** An item of what is only presumed; null when all that has items is secure, or lies below what is. */
export function showKnownStep(choosing: Choosing): ItemStep | null {
  const aim = aimFor(choosing.progress);
  let stale: ItemStep | null = null;
  for (const skill of unshown(choosing)) {
    const picked = pickItem(choosing, skill, aim);
    // «Once more» is said of what was asked before.
    const isKnownOf = (choosing.progress.skills.answers[skill] ?? 0) > 0;
    const step = itemOf(choosing, skill, picked, (id) =>
      picked === null || isKnownOf
        ? { code: 'nothing-better', skill: id }
        : { code: 'in-zone', skill: id, pCorrect: Math.round(picked.pCorrect * 100) / 100 },
    );
    if (step !== null && picked?.fresh) return step;
    stale ??= step;
  }
  return stale;
}

/** What core needs first, of that what lies highest, of that what was begun. Cost O(skills² / 32). */
function unshown({ course, progress, beliefs }: Choosing): readonly number[] {
  const { below, words, neededForCore } = course.reach;
  const carried = new Uint32Array(words);
  for (const [skill, standing] of beliefs.standing.entries()) {
    if (standing < STANDING.thirsty) continue;
    for (let word = 0; word < words; word++) {
      carried[word] = (carried[word] ?? 0) | (below[skill * words + word] ?? 0);
    }
  }
  const depth = (skill: number) => course.graph.depth[skill] ?? 0;
  const right = (skill: number) => progress.skills.right[skill] ?? 0;
  return Array.from(beliefs.standing.keys())
    .filter((skill) => beliefs.standing[skill] === STANDING.presumed && !isInSet(carried, skill))
    .filter(
      (skill) => ordinaryCount(course.index, skill) > 0 && !hasFlag(progress, skill, SKILL_FLAG.blocked),
    )
    .sort(
      (a, b) =>
        (neededForCore[b] ?? 0) - (neededForCore[a] ?? 0) ||
        depth(b) - depth(a) ||
        right(b) - right(a) ||
        a - b,
    );
}
