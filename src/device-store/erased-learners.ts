// Learners whose erasing has been said and has not been done here yet: looked for after every coming-in, and again
// after a kill in between.
import type { LearnerId } from '../domain/ids.ts';
import { parseLearnerId } from '../domain/ids.ts';
import { believes, type Trust } from '../domain/trust.ts';
import type { DexieEventLog } from './dexie-event-log.ts';
import type { LogDatabase } from './log-database.ts';
import { StorageFailure } from './storage-problem.ts';

/** Only who teaches may say it; alone, a device believes itself. */
export async function learnersToErase(
  database: LogDatabase,
  log: Pick<DexieEventLog, 'readTypes'>,
  trust: Trust,
): Promise<readonly LearnerId[]> {
  const said = await log.readTypes(['learner-erased']);
  if (!said.ok) throw new StorageFailure(said.problem);
  const done = new Set<LearnerId>(await database.erased.toCollection().primaryKeys());
  const open = new Set<LearnerId>();
  for (const event of said.value) {
    const learner = parseLearnerId('erased' in event ? event.erased : undefined);
    if (learner.ok && believes(trust, event) && !done.has(learner.value)) open.add(learner.value);
  }
  return [...open];
}
