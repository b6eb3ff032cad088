// Where a learner stands by the fold of somebody who holds the history: the relay's snapshots, kept beside the log. They
// count only while the history that they cover is not here itself.
import type { LogDatabase } from '../device-store/log-database.ts';
import type { StoredEvent } from '../domain/event.ts';
import type { LearnerId } from '../domain/ids.ts';
import { withStandingPaper } from '../domain/on-paper.ts';
import { contains, rangesOf } from '../sync/have.ts';
import type { LearnerSnapshot } from '../sync/snapshot.ts';
import type { Course } from '../tutoring/course.ts';
import { supersededWords } from '../tutoring/fold-teacher.ts';
import { applyProgress } from '../tutoring/progress.ts';
import { fromOtherModel, fromSnapshot } from '../tutoring/progress-snapshot.ts';
import type { Progress } from '../tutoring/progress-state.ts';

/** Of all ids of one learner; nothing is loaded where there is none. */
export async function readCarried(
  database: LogDatabase,
  ids: readonly LearnerId[],
): Promise<readonly LearnerSnapshot[]> {
  const rows = await Promise.all(
    ids.map((id) => database.carried.where('[learner+pack]').between([id], [id, []]).toArray()),
  );
  const held = rows.flat();
  if (held.length === 0) return [];
  const { decodeSnapshot } = await import('../sync/snapshot.ts');
  return held.flatMap(({ bytes }) => {
    const decoded = decodeSnapshot(bytes);
    return decoded.ok ? [decoded.value] : [];
  });
}

/**
 * The snapshot with what it does not cover folded on top. Null where it is of no use: another pack, version or fold, or
 * all that it covers is here, so that the history itself is folded. What it covers and is here is not counted twice.
 * One of another model of the same pack stands in until the history comes, which is asked for (`isUnreadable`).
 */
export function foldFromCarried(
  course: Course,
  events: readonly StoredEvent[],
  snapshots: readonly LearnerSnapshot[],
): Progress | null {
  const usable = snapshots.filter((one) => one.pack === course.pack && !isHere(one, events));
  const sorted = [...usable].sort((a, b) => b.count - a.count);
  const found = find(sorted, ({ state }) => fromSnapshot(course, state)) ?? find(sorted, standIn(course));
  if (found === null) return null;
  const { snapshot, progress } = found;
  const superseded = supersededWords(events);
  for (const event of withStandingPaper(events)) {
    if (!isCovered(snapshot, event) && !superseded.has(event)) applyProgress(course, progress, event);
  }
  return progress;
}

function find(
  snapshots: readonly LearnerSnapshot[],
  read: (snapshot: LearnerSnapshot) => Progress | null,
): { readonly snapshot: LearnerSnapshot; readonly progress: Progress } | null {
  for (const snapshot of snapshots) {
    const progress = read(snapshot);
    if (progress !== null) return { snapshot, progress };
  }
  return null;
}

const standIn =
  (course: Course) =>
  ({ packVersion, state }: LearnerSnapshot): Progress | null =>
    packVersion === course.version ? fromOtherModel(course, state) : null;

/** Learners of whom a snapshot is here that this tablet cannot read as it is, and not the history: it is asked for. */
export function isUnreadable(
  course: Course,
  events: readonly StoredEvent[],
  snapshot: LearnerSnapshot,
): boolean {
  return (
    snapshot.pack === course.pack &&
    !isHere(snapshot, events) &&
    fromSnapshot(course, snapshot.state) === null
  );
}

const isHere = (snapshot: LearnerSnapshot, events: readonly StoredEvent[]): boolean =>
  events.filter((event) => isCovered(snapshot, event)).length >= snapshot.count;

const isCovered = ({ covers }: LearnerSnapshot, { stream, sequence }: StoredEvent): boolean =>
  contains(rangesOf(covers, stream), [sequence, sequence]);
