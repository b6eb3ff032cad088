// A skill is a plant: what a child who cannot read sees of it. Nothing ever goes back to seed.
import { type Beliefs, believeAt, STANDING } from './beliefs.ts';
import type { Course } from './course.ts';
import { hasFlag, type Progress, SKILL_FLAG } from './progress-state.ts';
import { LEAF_P } from './thresholds.ts';

/** In the order in which they are stored: only append. */
export const GROWTHS = ['seed', 'sprout', 'leaf', 'fruit', 'thirsty'] as const;
/** Not started · learning · nearly there, presumed, or not proven yet · secure · was secure and wants review. */
export type Growth = (typeof GROWTHS)[number];

const PLACE: Readonly<Record<Growth, number>> = { seed: 0, sprout: 1, leaf: 2, fruit: 3, thirsty: 4 };

/** How a skill stands, given what is believed. */
export function growthOf(progress: Progress, beliefs: Beliefs, skill: number): Growth {
  switch (beliefs.standing[skill]) {
    case STANDING.secure:
      return 'fruit';
    case STANDING.thirsty:
      return 'thirsty';
    case STANDING.held:
    case STANDING.presumed:
      return 'leaf';
    default:
      break;
  }
  // Lost after it was secure: it asks for water like what has faded; a child need not see the difference.
  if (hasFlag(progress, skill, SKILL_FLAG.secured)) return 'thirsty';
  const { answers, lessons } = progress.skills;
  if (answers[skill] === 0 && lessons[skill] === 0) return 'seed';
  return (beliefs.pKnown[skill] ?? 0) >= LEAF_P ? 'leaf' : 'sprout';
}

/** Places in GROWTHS of all skills at a time, in pack order; `nowMs` 0 for "as of the last answers". */
export function growthsAt(course: Course, progress: Progress, nowMs: number): Uint8Array {
  const beliefs = believeAt(course, progress, nowMs);
  return Uint8Array.from(course.graph.ids, (_, skill) => PLACE[growthOf(progress, beliefs, skill)]);
}

/** The growth at a place of GROWTHS. */
export function toGrowth(place: number): Growth {
  return GROWTHS[place] ?? 'seed';
}
