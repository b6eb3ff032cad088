// Which questions about the own learning are left out of whom: as a teacher said of the learner, else of the class.
import type { ClassId, LearnerId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, type Result } from '../domain/result.ts';
import { canonicalLearner, type Roster } from '../domain/roster.ts';
import { AS_CLASS, type SelfQuestion } from '../domain/self-asked.ts';
import type { Core } from './core.ts';

export interface Unasked {
  /** Null where the class has it. */
  readonly own: readonly SelfQuestion[] | null;
  readonly ofClass: readonly SelfQuestion[];
}

export function unaskedOf(roster: Pick<Roster, 'learners' | 'classes'>, learner: LearnerId): Unasked {
  const found = roster.learners.get(learner);
  const own = found?.class === undefined ? undefined : roster.classes.get(found.class);
  return { own: found?.unasked ?? null, ofClass: own?.unasked ?? [] };
}

export function isAsked(
  roster: Pick<Roster, 'learners' | 'classes'>,
  learner: LearnerId,
  question: SelfQuestion,
): boolean {
  const { own, ofClass } = unaskedOf(roster, learner);
  return !(own ?? ofClass).includes(question);
}

/** Null for what the class has. Problem: roster/unknown-learner. */
export async function setUnasked(
  { school }: Core,
  about: LearnerId,
  unasked: readonly SelfQuestion[] | null,
): Promise<Result<null, Problem>> {
  const roster = await school.roster();
  const learner = canonicalLearner(roster, about);
  if (!roster.learners.has(learner)) return fail({ code: 'roster/unknown-learner' });
  return school.write([{ type: 'learner-set', learner, unasked: unasked ?? [AS_CLASS] }]);
}

/** Problem: roster/unknown-class. */
export async function setClassUnasked(
  { school }: Core,
  id: ClassId,
  unasked: readonly SelfQuestion[],
): Promise<Result<null, Problem>> {
  if (!(await school.roster()).classes.has(id)) return fail({ code: 'roster/unknown-class' });
  return school.write([{ type: 'class-set', class: id, unasked }]);
}
