// Where each misconception of a pack stands for a learner: believed to be held or not, with a lesson left or without.
import type { LessonId, MisconceptionId, SkillId } from '../domain/ids.ts';
import type { MendingLesson } from '../packs/columns.ts';
import type { Choosing } from './choosing.ts';
import { type Course, skillIdAt, skillOf } from './course.ts';
import { HELD_P } from './misconception-evidence.ts';
import { believedAt } from './misconceptions-fold.ts';
import type { Progress } from './progress-state.ts';

const MINUTE_MS = 60_000;
/** Its lessons at most, until it is known to be mended: what two did not mend needs a person. */
const LESSONS_MOST = 2;

export type Asked = Pick<Choosing, 'course' | 'progress' | 'nowMs'>;

export interface HeldMisconception {
  readonly misconception: MisconceptionId;
  readonly skill: SkillId;
  /** P(held) now. */
  readonly pHeld: number;
  /** Times that answers showed it, and lessons on it that were seen. */
  readonly shown: number;
  readonly lessons: number;
  /** Its lesson comes next · lessons did not mend it, or there is none: a person should help · mended, to be asked again. */
  readonly state: 'lesson-due' | 'needs-help' | 'mended';
}

/** For teachers: what is believed to be held, the most certain first, and what lessons have just mended. */
export function heldMisconceptions(
  course: Course,
  progress: Progress,
  nowMs: number,
): readonly HeldMisconception[] {
  const asked = { course, progress, nowMs };
  const { lessonRun, lessons, shown } = progress.misconceptions;
  return Array.from(lessonRun.keys())
    .map((place) => ({ place, pHeld: heldNow(asked, place) }))
    .filter(({ place, pHeld }) => pHeld >= HELD_P || lessonRun[place] !== 0)
    .sort((a, b) => b.pHeld - a.pHeld || a.place - b.place)
    .map(({ place, pHeld }) => ({
      misconception: misconceptionAt(course, place),
      skill: skillIdAt(course, skillAt(course, place)),
      pHeld,
      shown: shown[place] ?? 0,
      lessons: lessons[place] ?? 0,
      state: pHeld < HELD_P ? 'mended' : hasLessonLeft(asked, place, []) ? 'lesson-due' : 'needs-help',
    }));
}

/** Those that are believed to be held, the most certain first. */
export function heldPlaces(asked: Asked): readonly number[] {
  const held: { readonly place: number; readonly p: number }[] = [];
  for (let place = 0; place < asked.progress.misconceptions.belief.length; place++) {
    const p = heldNow(asked, place);
    if (p >= HELD_P && skillAt(asked.course, place) >= 0) held.push({ place, p });
  }
  return held.sort((a, b) => b.p - a.p || a.place - b.place).map(({ place }) => place);
}

export function heldNow({ progress, nowMs }: Pick<Asked, 'progress' | 'nowMs'>, place: number): number {
  return believedAt(progress, place, minuteOf(nowMs));
}

export function hasLessonLeft(
  { course, progress }: Asked,
  place: number,
  unreadable: readonly LessonId[],
): boolean {
  if ((progress.misconceptions.lessonRun[place] ?? 0) >= LESSONS_MOST) return false;
  return readableLessons(course, place, unreadable).length > 0;
}

export function readableLessons(
  course: Course,
  place: number,
  unreadable: readonly LessonId[],
): readonly MendingLesson[] {
  const lessons = course.index.columns.misconceptions[place]?.lessons ?? [];
  return lessons.filter(({ lesson }) => !unreadable.includes(lesson));
}

export function skillAt(course: Course, place: number): number {
  const skill = course.index.columns.misconceptions[place]?.skill;
  return skill === undefined ? -1 : skillOf(course, skill);
}

/** Id of the misconception at a place that the course has. */
export function misconceptionAt(course: Course, place: number): MisconceptionId {
  const { misconceptions } = course.index.columns;
  const found = misconceptions[place];
  if (found === undefined) throw new Error(`Must be below ${misconceptions.length}, got ${place}`);
  return found.id;
}

export function minuteOf(nowMs: number): number {
  return Math.floor(Math.max(0, nowMs) / MINUTE_MS);
}
