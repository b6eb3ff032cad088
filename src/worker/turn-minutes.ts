// How long a turn is meant to last: as a teacher said of the learner, else of the class.
import type { Learner, Roster } from '../domain/roster.ts';

/** A guest's turn: long enough to try, short enough to notice that nobody is there. */
const GUEST_MINUTES = 30;

export function minutesOf({ classes }: Pick<Roster, 'classes'>, learner: Learner): number {
  const own = learner.class === undefined ? undefined : classes.get(learner.class);
  return learner.support.turnMinutes || (own?.turnMinutes ?? GUEST_MINUTES);
}
