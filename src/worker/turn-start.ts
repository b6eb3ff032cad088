// A turn begins: of whom, and for how long.
import type { LearnerId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, type Result } from '../domain/result.ts';
import type { Learner } from '../domain/roster.ts';
import type { Core } from './core.ts';

/** A guest's turn: long enough to try, short enough to notice that nobody is there. */
const GUEST_MINUTES = 30;

/** `beside`: a second learner at the same tablet. The longer of two turns counts. */
export async function startTurn(
  core: Core,
  id: LearnerId,
  beside?: LearnerId,
): Promise<Result<null, Problem>> {
  const { classes, learners } = await core.school.roster();
  const learner = learners.get(id);
  const other = beside === undefined ? null : (learners.get(beside) ?? null);
  const sits = beside === undefined || (await maySit(core, learner, other));
  if (!learner || !sits) return fail<Problem>({ code: 'roster/unknown-learner' });
  const own = learner.class === undefined ? undefined : classes.get(learner.class);
  const usual = own?.turnMinutes ?? GUEST_MINUTES;
  const minutes = Math.max(...[learner, other ?? learner].map(({ support }) => support.turnMinutes || usual));
  const started = await core.practice.start(learner.id, own?.id ?? null, minutes, other?.id);
  core.cards.forgetTurns(learner.id, ...(other ? [other.id] : []));
  return started;
}

/** Two of one class; nobody sits beside a guest, who is nobody, and a tablet that is lent is one child's. */
async function maySit({ lending }: Core, one: Learner | undefined, other: Learner | null): Promise<boolean> {
  if (!one || !other || one.id === other.id || one.class === undefined) return false;
  return one.class === other.class && (await lending.loan()) === null;
}
