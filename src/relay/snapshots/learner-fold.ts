// Folds learners' events into where they stand, one pack after the other: the same functions as on a tablet, so that any
// holder of the same events makes the same bytes.
import type { StoredEvent } from '../../domain/event.ts';
import type { LearnerId, StreamId } from '../../domain/ids.ts';
import { compareEvents, type Placed } from '../../domain/time.ts';
import type { Have, StreamHave } from '../../sync/have.ts';
import { encodeSnapshot } from '../../sync/snapshot.ts';
import type { Course } from '../../tutoring/course.ts';
import { applyProgress, createProgress } from '../../tutoring/progress.ts';
import { fromSnapshot, SNAPSHOT_VERSION, toSnapshot } from '../../tutoring/progress-snapshot.ts';
import { COUNT, countOf, type Progress, RECENT_ITEMS } from '../../tutoring/progress-state.ts';

/** Shown items that a snapshot remembers: enough that a turn on the next tablet does not begin with yesterday's. */
const CARRIED_ITEMS = 24;

export interface Folded {
  readonly pack: string;
  readonly bytes: Uint8Array;
}

/**
 * One for each course in which the learner did something. `events` are all of the learner's, in any order; `held` says
 * what of each stream was there when they were read.
 */
export function foldLearner(
  learner: LearnerId,
  events: readonly StoredEvent[],
  held: Have,
  courses: readonly Course[],
): readonly Folded[] {
  const sorted = [...events].sort(compareEvents);
  const through = sorted.at(-1);
  if (through === undefined) return [];
  const covers = coversOf(sorted, held);
  return courses.flatMap((course) => {
    if (!sorted.some((event) => 'pack' in event && event.pack === course.pack)) return [];
    const progress = createProgress(course);
    for (const event of sorted) applyProgress(course, progress, event);
    const bytes = encodeSnapshot({
      learner,
      pack: course.pack,
      packVersion: course.version,
      foldVersion: SNAPSHOT_VERSION,
      covers,
      through: placeOf(through),
      count: sorted.length,
      state: toSnapshot(course, forgetOldItems(course, progress)),
    });
    return [{ pack: course.pack, bytes }];
  });
}

function coversOf(events: readonly StoredEvent[], held: Have): Have {
  const covers = new Map<StreamId, StreamHave>();
  for (const { stream } of events) {
    const ranges = held.get(stream)?.ranges;
    if (ranges) covers.set(stream, { ranges, check: null });
  }
  return covers;
}

function placeOf({ hlc, stream, sequence }: Placed): Placed {
  return { hlc, stream, sequence };
}

/** The rings of shown items are random numbers and so most of a snapshot's bytes: only the newest places travel. */
function forgetOldItems(course: Course, progress: Progress): Progress {
  const copy = fromSnapshot(course, toSnapshot(course, progress));
  if (copy === null) throw new Error('Must read back what was just written');
  const at = countOf(copy, COUNT.ringAt);
  for (let back = CARRIED_ITEMS; back < RECENT_ITEMS; back++) {
    const place = (at - 1 - back + 2 * RECENT_ITEMS) % RECENT_ITEMS;
    copy.recentItems[place] = 0;
    copy.recentSeeds[place] = 0;
  }
  return copy;
}
