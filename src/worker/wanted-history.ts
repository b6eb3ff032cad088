// Learners whose snapshot this tablet cannot read (another version of the pack or of the fold): their history is asked
// for, so that they go on at the right level all the same.
import type { StoredEvent } from '../domain/event.ts';
import type { LearnerId } from '../domain/ids.ts';
import { allIdsOf } from '../domain/roster.ts';
import { isUnreadable, readCarried } from './carried-snapshots.ts';
import type { Core } from './core.ts';

/** At most so many at once: the rest is asked for the next time. */
const MOST = 20;

export async function learnersWithoutFold({ stores, courses, school }: Core): Promise<readonly LearnerId[]> {
  const learners = new Set(
    (await stores.database.carried.toCollection().primaryKeys()).map(([learner]) => learner),
  );
  const open = await courses.open();
  if (learners.size === 0 || !open.ok) return [];
  const roster = await school.roster();
  const wanted: LearnerId[] = [];
  for (const learner of learners) {
    if (wanted.length === MOST) break;
    const ids = allIdsOf(roster, learner);
    const snapshots = await readCarried(stores.database, ids);
    const events: StoredEvent[] = [];
    for (const id of ids) await stores.log.read({ learner: id }, (batch) => void events.push(...batch));
    const isWanted = open.value.some(({ course }) =>
      snapshots.some((one) => isUnreadable(course, events, one)),
    );
    if (isWanted) wanted.push(learner);
  }
  return wanted;
}
