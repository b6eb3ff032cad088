// What a family reads of its child: what grew this month, what comes next. The child against itself and nobody else, in
// words and never in numbers; what was lost is nothing that a page tells. Made once for the screen and for paper.
import type { PackId, SkillId } from '../domain/ids.ts';
import { type Beliefs, STANDING } from '../tutoring/beliefs.ts';
import { startChoosing } from '../tutoring/choosing.ts';
import { type Course, skillIdAt } from '../tutoring/course.ts';
import { type Growth, growthsAt, toGrowth } from '../tutoring/growth.ts';
import type { Progress } from '../tutoring/progress-state.ts';
import { wantedBy } from './worksheets.ts';

/** More than a handful is a list that nobody reads aloud. */
const GROWN_MOST = 5;
const NEXT_MOST = 2;
/** How far back “this month” reaches. */
export const MONTH_MS = 30 * 86_400_000;

/** Stands now · nearly there · was begun. */
export type Grown = 'stands' | 'nearly' | 'begun';

export interface FamilyPart {
  readonly pack: PackId;
  /** The strongest first; what the goal of school needs before the rest. */
  readonly grown: readonly { readonly skill: SkillId; readonly how: Grown }[];
  /** What the tutor goes on with. */
  readonly next: readonly SkillId[];
  /** Every core skill of the pack stands: a certificate can be given. */
  readonly allStands: boolean;
}

export interface FamilyInput {
  readonly course: Course;
  readonly progress: Progress;
  /** Progress as it was a month ago, from the events until then. */
  readonly before: Progress;
  readonly nowMs: number;
}

/** Null for a pack that the learner has not begun. */
export function familyPart({ course, progress, before, nowMs }: FamilyInput): FamilyPart | null {
  const now = growthsAt(course, progress, nowMs);
  if (now.every((place) => toGrowth(place) === 'seed')) return null;
  const then = growthsAt(course, before, Math.max(0, nowMs - MONTH_MS));
  const choosing = startChoosing({ course, progress, nowMs, seed: 0 });
  return {
    pack: course.pack,
    grown: grownSince(course, then, now),
    next: wantedBy(choosing)
      .slice(0, NEXT_MOST)
      .map((skill) => skillIdAt(course, skill)),
    allStands: coreStands(course, choosing.beliefs),
  };
}

/**
 * Whether every core skill was shown to be known: what is only presumed is no ground for a certificate, and what was
 * known and wants water is not taken away again. A skill without questions cannot be shown and does not count.
 */
export function coreStands({ graph }: Course, { standing }: Beliefs): boolean {
  const isShown = (skill: number): boolean =>
    (standing[skill] ?? 0) >= STANDING.thirsty || standing[skill] === STANDING.empty;
  const core = graph.order.filter((skill) => graph.core[skill] === true);
  return core.some((skill) => (standing[skill] ?? 0) >= STANDING.thirsty) && core.every(isShown);
}

const ORDER: readonly Grown[] = ['stands', 'nearly', 'begun'];

function grownSince(course: Course, then: Uint8Array, now: Uint8Array): FamilyPart['grown'] {
  const { core, order } = course.graph;
  const found = order.flatMap((skill) => {
    const how = howGrown(toGrowth(then[skill] ?? 0), toGrowth(now[skill] ?? 0));
    return how === null ? [] : [{ skill, how }];
  });
  const rank = ({ skill, how }: (typeof found)[number]): number =>
    ORDER.indexOf(how) * 2 + (core[skill] === true ? 0 : 1);
  return found
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, GROWN_MOST)
    .map(({ skill, how }) => ({ skill: skillIdAt(course, skill), how }));
}

/** Null for what is as it was, or is less: a thirsty plant is the tutor's business. */
function howGrown(then: Growth, now: Growth): Grown | null {
  if (now === 'fruit' && then !== 'fruit') return 'stands';
  if (now === 'leaf' && (then === 'seed' || then === 'sprout')) return 'nearly';
  return now === 'sprout' && then === 'seed' ? 'begun' : null;
}
