// Folds learners' events into where they stand, one pack after the other: the same functions as on a tablet, so that any
// holder of the same events makes the same bytes, all at once or bit by bit.
import type { StoredEvent } from '../../domain/event.ts';
import type { LearnerId, StreamId } from '../../domain/ids.ts';
import { isPaperWord, withStandingPaper } from '../../domain/on-paper.ts';
import { compareEvents, type Placed } from '../../domain/time.ts';
import { contains, type Have, rangesOf, type StreamHave } from '../../sync/have.ts';
import { decodeSnapshot, encodeSnapshot, type LearnerSnapshot } from '../../sync/snapshot.ts';
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
  const last = sorted.at(-1);
  if (last === undefined) return [];
  const covers = coversOf(new Set(sorted.map(({ stream }) => stream)), held);
  return courses.flatMap((course) => {
    if (!sorted.some((event) => 'pack' in event && event.pack === course.pack)) return [];
    const progress = createProgress(course);
    for (const event of withStandingPaper(sorted)) applyProgress(course, progress, event);
    return [encode(course, progress, { learner, covers, through: placeOf(last), count: sorted.length })];
  });
}

/**
 * The same from snapshots of an earlier time and what has come since. Null where that is not the whole truth: another
 * pack or fold, a course without a snapshot, an event that belongs before what was folded, or a word on paper, which
 * may take the place of one that was.
 */
export function foldOn(
  snapshots: readonly Uint8Array[],
  events: readonly StoredEvent[],
  held: Have,
  courses: readonly Course[],
): readonly Folded[] | null {
  const before = snapshots.flatMap((bytes) => {
    const decoded = decodeSnapshot(bytes);
    return decoded.ok && decoded.value.foldVersion === SNAPSHOT_VERSION ? [decoded.value] : [];
  });
  const made: Folded[] = [];
  for (const course of courses) {
    const own = before.find(({ pack }) => pack === course.pack);
    const progress = own && fromSnapshot(course, own.state);
    if (!own || !progress) return null;
    const fresh = freshIn(own, events);
    if (fresh === null) return null;
    for (const event of fresh) applyProgress(course, progress, event);
    const { learner, count, through } = own;
    const streams = new Set([...own.covers.keys(), ...fresh.map(({ stream }) => stream)]);
    const covers = coversOf(streams, held);
    made.push(
      encode(course, progress, {
        learner,
        covers,
        through: placeOf(fresh.at(-1) ?? through),
        count: count + fresh.length,
      }),
    );
  }
  return made;
}

/** What is not in the snapshot yet, in order; null when some of it changes what is in it. */
function freshIn(
  { covers, through }: LearnerSnapshot,
  events: readonly StoredEvent[],
): readonly StoredEvent[] | null {
  const fresh = events.filter(
    ({ stream, sequence }) => !contains(rangesOf(covers, stream), [sequence, sequence]),
  );
  if (fresh.some((event) => compareEvents(event, through) < 0 || isPaperWord(event))) return null;
  return [...fresh].sort(compareEvents);
}

function encode(
  course: Course,
  progress: Progress,
  about: Pick<LearnerSnapshot, 'learner' | 'covers' | 'through' | 'count'>,
): Folded {
  const bytes = encodeSnapshot({
    ...about,
    pack: course.pack,
    packVersion: course.version,
    foldVersion: SNAPSHOT_VERSION,
    state: toSnapshot(course, forgetOldItems(course, progress)),
  });
  return { pack: course.pack, bytes };
}

function coversOf(streams: ReadonlySet<StreamId>, held: Have): Have {
  const covers = new Map<StreamId, StreamHave>();
  for (const stream of streams) {
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
