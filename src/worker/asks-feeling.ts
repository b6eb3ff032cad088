// Whether a learner is asked how it is.
import type { LearnerId } from '../domain/ids.ts';
import { canonicalLearner, type Learner, type Roster } from '../domain/roster.ts';
import type { Core } from './core.ts';

/** Whether a learner is asked how it is: as a teacher says of this one, else of the class; nobody asks a guest. */
export function asksFeelingOf({ classes }: Pick<Roster, 'classes'>, learner: Learner): boolean {
  if (learner.class === undefined) return false;
  return learner.asksFeeling ?? classes.get(learner.class)?.asksFeeling ?? true;
}

/** Whether it is asked on this tablet: not where nothing could seal what is said. */
export async function asksHere({ school, stores }: Core, about: LearnerId): Promise<boolean> {
  const roster = await school.roster();
  const learner = roster.learners.get(canonicalLearner(roster, about));
  return stores.vault !== null && learner !== undefined && asksFeelingOf(roster, learner);
}
