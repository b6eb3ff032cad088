// What the class picture needs of one learner in one pack, as a fold of the log that can be put down and taken up again:
// progress, and where core stood from week to week.
import type { StoredEvent } from '../domain/event.ts';
import { withStandingPaper } from '../domain/on-paper.ts';
import { compareEvents } from '../domain/time.ts';
import type { Course } from '../tutoring/course.ts';
import { applyProgress, createProgress } from '../tutoring/progress.ts';
import { fromSnapshot, toSnapshot } from '../tutoring/progress-snapshot.ts';
import type { Progress } from '../tutoring/progress-state.ts';
import { applyWeeks, createWeeks, type Weeks } from './picture-weeks.ts';

/** Changed in place. */
export interface PictureFold {
  readonly progress: Progress;
  readonly weeks: Weeks;
}

/** Plain data, to be stored. */
export interface KeptPictureFold {
  readonly version: number;
  readonly progress: Uint8Array;
  readonly weeks: Weeks;
}

/** Raised with the shape of Weeks, or with what it counts. */
const VERSION = 3;

export const createPictureFold = (course: Course): PictureFold => ({
  progress: createProgress(course),
  weeks: createWeeks(),
});

/** Takes in the learner's next event in the order of the log. */
export function applyPicture(course: Course, { progress, weeks }: PictureFold, event: StoredEvent): void {
  applyWeeks(weeks, course, progress, event);
  applyProgress(course, progress, event);
}

/** Of one learner's events, in whatever order they are handed in. */
export function foldPicture(course: Course, events: readonly StoredEvent[]): PictureFold {
  const fold = createPictureFold(course);
  for (const event of withStandingPaper([...events].sort(compareEvents))) applyPicture(course, fold, event);
  return fold;
}

export function toKeptFold(course: Course, { progress, weeks }: PictureFold): KeptPictureFold {
  return { version: VERSION, progress: toSnapshot(course, progress), weeks: copyOf(weeks) };
}

/** Null for what another version wrote, or for another course: the log is folded anew. */
export function fromKeptFold(course: Course, kept: unknown): PictureFold | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { version, progress, weeks } = kept as Partial<KeptPictureFold>;
  if (version !== VERSION || !(progress instanceof Uint8Array) || weeks === undefined) return null;
  const restored = fromSnapshot(course, progress);
  return restored && { progress: restored, weeks: copyOf(weeks) };
}

/** What is kept must not change as the fold goes on. */
function copyOf({ week, first, marks, minutes, open }: Weeks): Weeks {
  return {
    week,
    first,
    marks: [...marks],
    minutes: minutes.map(([at, some]) => [at, some]),
    open: [...open],
  };
}
