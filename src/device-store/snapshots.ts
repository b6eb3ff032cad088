// Folds of a learner's events, kept so that a start need not read them all. A snapshot is only a shortcut: it says up
// to where it folds and how many events that were, and counts only while the log says the same. So one made before a
// late event came in, or left over from a log that is gone, is dropped without anybody having to remember it.
import type { LearnerId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import { ok, type Result } from '../domain/result.ts';
import type { EventLog, EventPlace } from './event-log.ts';
import type { ShelfDatabase } from './shelf-database.ts';
import { tryStorage } from './storage-problem.ts';
import { inTransaction } from './transaction.ts';

type Stored<T> = Promise<Result<T, Problem>>;

export interface Snapshot {
  /** Place of the last event that is folded in. */
  readonly through: EventPlace;
  /** How many events of the learner are folded in. */
  readonly count: number;
  readonly state: unknown;
}

export interface Snapshots {
  /** `fold` names fold and version. Null when there is none, or when the log holds other events up to there. */
  read(learner: LearnerId, fold: string): Stored<Snapshot | null>;
  /** One a learner, as they were written: what the log says by now has to be asked of it. */
  readAll(learners: readonly LearnerId[], fold: string): Stored<readonly (Snapshot | null)[]>;
  write(learner: LearnerId, fold: string, snapshot: Snapshot): Stored<null>;
  /** None of the learner's is left. */
  forget(learner: LearnerId): Stored<null>;
}

export function createSnapshots(shelf: ShelfDatabase, log: Pick<EventLog, 'count'>): Snapshots {
  const { snapshots } = shelf;
  const change = (work: () => PromiseLike<unknown>) =>
    tryStorage('answer', async () => {
      await inTransaction(shelf, [snapshots], work);
      return null;
    });
  return {
    async read(learner, fold) {
      const row = await tryStorage('answer', () => snapshots.get([learner, fold]));
      if (!row.ok) return row;
      if (row.value === undefined) return ok(null);
      const { through, count, state } = row.value;
      const held = await log.count({ learner, through });
      if (!held.ok) return held;
      return ok(held.value === count ? { through, count, state } : null);
    },
    readAll: (learners, fold) =>
      tryStorage('answer', async () => {
        const keys = learners.map((learner): [LearnerId, string] => [learner, fold]);
        const rows = await snapshots.bulkGet(keys);
        return rows.map((row) => row ?? null);
      }),
    forget: (learner) =>
      change(() => snapshots.where('[learner+fold]').between([learner], [learner, []]).delete()),
    write: (learner, fold, { through: { hlc, stream, sequence }, count, state }) =>
      change(() => snapshots.put({ learner, fold, through: { hlc, stream, sequence }, count, state })),
  };
}
