// Whose work went on, asked of the log by its index: nothing of it is read.
import { inOrder } from '../device-store/reading-events.ts';
import type { LearnerId } from '../domain/ids.ts';
import type { Core } from './core.ts';

/** So many counts share a transaction: somebody's answer never waits for a whole class. */
const AT_A_TIME = 25;

/** How many events of each learner there are. Cost O(events), in the storage alone. */
export async function countEvents(
  { stores: { database } }: Core,
  learners: readonly LearnerId[],
): Promise<ReadonlyMap<LearnerId, number>> {
  const counts = new Map<LearnerId, number>();
  for (let at = 0; at < learners.length; at += AT_A_TIME) {
    const some = learners.slice(at, at + AT_A_TIME);
    const counted = await database.transaction('r', database.events, () =>
      Promise.all(some.map((learner) => inOrder(database, { learner }).count())),
    );
    for (const [place, learner] of some.entries()) counts.set(learner, counted[place] ?? 0);
  }
  return counts;
}

/** Learners of whom a passport or a relay's snapshot stands for what is not here. */
export async function learnersElsewhere({ stores }: Core): Promise<ReadonlySet<LearnerId>> {
  const passports = await stores.log.readTypes(['progress-carried']);
  const carried = await stores.database.carried.toCollection().primaryKeys();
  const found = new Set(carried.map(([learner]) => learner));
  for (const event of passports.ok ? passports.value : []) {
    if ('learner' in event) found.add(event.learner as LearnerId);
  }
  return found;
}
