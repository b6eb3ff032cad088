// A fold of one learner's events that goes on from where a snapshot left it. A learner who came by a file has none: whoever
// reads much writes one, or every look at that learner would read it all again.
import type { EventLog, EventPlace } from '../device-store/event-log.ts';
import type { Snapshots } from '../device-store/snapshots.ts';
import type { StoredEvent } from '../domain/event.ts';
import type { LearnerId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import { ok, type Result } from '../domain/result.ts';
import { foldStanding } from './standing-events.ts';

/** Some two months of turns. */
const MANY_EVENTS = 1_000;

/** A fold that a snapshot may begin. */
export interface KeptFold<T> {
  readonly name: string;
  readonly restore: (state: unknown) => T | null;
  readonly create: () => T;
  readonly apply: (folded: T, event: StoredEvent) => void;
  /** As `restore` takes it. */
  readonly toKept: (folded: T) => unknown;
  readonly everyWord?: true;
}

interface Reached {
  readonly last: EventPlace | null;
  readonly count: number;
}

/** From the snapshot on, or from the beginning. */
export async function foldFrom<T>(
  log: Pick<EventLog, 'read'>,
  snapshots: Pick<Snapshots, 'read' | 'write'>,
  learner: LearnerId,
  fold: KeptFold<T>,
): Promise<Result<{ readonly folded: T } & Reached, Problem>> {
  const snapshot = await snapshots.read(learner, fold.name);
  const held = snapshot.ok ? snapshot.value : null;
  const restored = held && fold.restore(held.state);
  let folded = restored ?? fold.create();
  const read = await foldStanding(log, {
    learner,
    from: restored && held ? held : null,
    apply: (event) => fold.apply(folded, event),
    restart: () => {
      folded = fold.create();
    },
    ...(fold.everyWord && { everyWord: true }),
  });
  if (!read.ok) return read;
  const { through, count, anew } = read.value;
  // Begun anew, nothing of the snapshot is left: as long as it stands, each look reads all again.
  const since = count - (restored && held && !anew ? held.count : 0);
  if (through && since >= MANY_EVENTS) {
    await snapshots.write(learner, fold.name, { through, count, state: fold.toKept(folded) });
  }
  return ok({ folded, last: through, count });
}
