// Brings snapshots up to date while nobody waits for them: in schools where somebody has asked for some before, once
// nothing has come in for a while. A tablet that joins then finds them made.
import type { LearnerId, SchoolId } from '../../domain/ids.ts';
import { digestHave } from '../../sync/have-digest.ts';
import type { Log } from '../log.ts';
import { startRepeating } from '../repeating.ts';
import type { SchoolViews } from '../schools/school-view.ts';
import type { RelayStore } from '../store/relay-store.ts';
import type { SnapshotSource } from './snapshot-source.ts';

export interface UpkeepParts {
  readonly store: RelayStore;
  readonly views: SchoolViews;
  readonly snapshots: SnapshotSource;
  readonly log: Log;
}

export interface Upkeep {
  /** Nobody waits for what is half done: it is done anew after the next start. */
  stop(): void;
}

/** Nothing new between two looks is quiet enough. */
const LOOK_MS = 60_000;

export function startUpkeep({ store, views, snapshots, log }: UpkeepParts, lookMs = LOOK_MS): Upkeep {
  const seen = new Map<SchoolId, string>();
  const done = new Map<SchoolId, string>();
  let isStopped = false;

  const look = async (): Promise<void> => {
    for (const { school } of await store.schools()) {
      if (isStopped) return;
      const mark = digestHave(await store.have(school), 1)[0] ?? '';
      const isQuiet = seen.get(school) === mark;
      seen.set(school, mark);
      if (!isQuiet || done.get(school) === mark) continue;
      done.set(school, mark);
      const learners = await askedFor(school);
      if (learners.length > 0) await snapshots.positions(school, learners);
    }
  };

  /** All of the school's, where there are any at all: what nobody has asked for is not made. */
  const askedFor = async (school: SchoolId): Promise<readonly LearnerId[]> => {
    const held = await store.snapshots(school, 'all');
    const view = held.length === 0 ? null : await views.current(school);
    return view === null ? [] : [...view.lists.learners.keys()];
  };

  const repeating = startRepeating(look, lookMs, (detail) => {
    if (!isStopped) log.warn('upkeep-failed', { detail });
  });
  return {
    stop: () => {
      isStopped = true;
      void repeating.stop();
    },
  };
}
