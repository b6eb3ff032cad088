import type { LearnerId } from '../domain/ids.ts';
import { canonicalLearner } from '../domain/roster.ts';
import type { School } from './school.ts';

/** Under which id a learner is in the roster now: another one after a merge; null for who is not there any more. */
export async function nowCalled(
  school: Pick<School, 'roster'>,
  learner: LearnerId,
): Promise<LearnerId | null> {
  const roster = await school.roster();
  const id = canonicalLearner(roster, learner);
  return roster.learners.has(id) ? id : null;
}
