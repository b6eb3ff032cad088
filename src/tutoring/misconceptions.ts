// A misconception has a life of its own: suspected, then held, and its lesson comes at once; then an item on which it
// would show itself; held still, the lesson once more, and then the teacher is told; else believed mended, and asked
// once more days later. All of it is read from the counters of the fold (misconceptions-fold.ts).
import type { LessonId, MisconceptionId, SkillId } from '../domain/ids.ts';
import { ITEM_TYPES } from '../domain/item.ts';
import { type MendingLesson, shownAt } from '../packs/columns.ts';
import { type Beliefs, believeAt, STANDING } from './beliefs.ts';
import type { Choosing } from './choosing.ts';
import { type Course, skillIdAt, skillOf } from './course.ts';
import { type Aim, pickItem } from './item-choice.ts';
import { itemOf } from './make-step.ts';
import { blurOf, HELD_P } from './misconception-evidence.ts';
import { believedAt, isApart } from './misconceptions-fold.ts';
import { COUNT, countOf, hasFlag, type Progress, SKILL_FLAG } from './progress-state.ts';
import { isInSet } from './skill-reach.ts';
import type { ItemStep, LessonStep, Step } from './step.ts';

const MINUTE_MS = 60_000;
/** Its lessons at most, until it is known to be mended: what two did not mend needs a person. */
const LESSONS_MOST = 2;
/** Items after a lesson that check it, and within how many items: who passes them over is let alone. */
const CHECKS_MOST = 2;
const CHECK_WITHIN = 4;
/** One item in so many asks again what was mended, the first of a turn among them: with nothing before it that reminds. */
const PROBE_ONE_IN = 3;
/** What two lessons did not mend is left alone for the rest of the day, or for so many items without a clock. */
const ASIDE_MINUTES = 720;
const ASIDE_ITEMS = 20;
/** Wide: whether a misconception shows itself matters more than whether the item is easy. */
const SHOWING_AIM: Aim = { low: 0.3, high: 0.95 };
/** What an item costs on which it can hardly be told from a guess. */
const BLURRED = 0.5;

type Asked = Pick<Choosing, 'course' | 'progress' | 'nowMs'>;

/** The lesson that is due for what the last answers showed, else the item that tells whether it helped. */
export function mendingStep(choosing: Choosing): Step | null {
  return lessonStep(choosing) ?? checkStep(choosing);
}

/** Whether an answer has just shown what has to be mended at once, also when the turn's time is up. */
export function mendingDue(course: Course, progress: Progress, nowMs: number): boolean {
  const asked = { course, progress, nowMs };
  const held = heldPlaces(asked).filter((place) => hasLessonLeft(asked, place, []));
  if (held.length === 0) return false;
  const beliefs = believeAt(course, progress, nowMs);
  return held.some((place) => isWithinReach({ progress, beliefs }, skillAt(course, place)));
}

function lessonStep(choosing: Choosing): LessonStep | null {
  const { course, unreadableLessons } = choosing;
  for (const place of heldPlaces(choosing)) {
    const skill = skillAt(course, place);
    if (!hasLessonLeft(choosing, place, unreadableLessons) || !isWithinReach(choosing, skill)) continue;
    const lessons = readableLessons(course, place, unreadableLessons);
    const next = lessons[(choosing.progress.misconceptions.lessons[place] ?? 0) % lessons.length];
    const mends = misconceptionAt(course, place);
    const lies = next ? skillOf(course, next.skill) : -1;
    if (next === undefined || lies < 0) continue;
    const reason = {
      code: 'mends-misconception',
      skill: skillIdAt(course, skill),
      misconception: mends,
    } as const;
    return { type: 'lesson', skill: lies, skillId: next.skill, lesson: next.lesson, mends, reason };
  }
  return null;
}

function checkStep(choosing: Choosing): ItemStep | null {
  const { lessonRun, asked, checked, metAt } = choosing.progress.misconceptions;
  const shown = countOf(choosing.progress, COUNT.shown);
  for (let place = 0; place < lessonRun.length; place++) {
    if (lessonRun[place] === 0 || checked[place] !== 0 || (asked[place] ?? 0) >= CHECKS_MOST) continue;
    if (shown - (metAt[place] ?? 0) >= CHECK_WITHIN || heldNow(choosing, place) >= HELD_P) continue;
    const step = itemShowing(choosing, place, 'checks-misconception');
    if (step !== null) return step;
  }
  return null;
}

/** Asks again what was mended days ago, or what no lesson could mend. */
export function probeStep(choosing: Choosing): ItemStep | null {
  if (countOf(choosing.progress, COUNT.turnItems) % PROBE_ONE_IN !== 0) return null;
  const { lessonRun, metAt } = choosing.progress.misconceptions;
  const minute = minuteOf(choosing.nowMs);
  const due = Array.from(lessonRun.keys())
    .filter((place) => lessonRun[place] !== 0 || heldNow(choosing, place) >= HELD_P)
    .filter((place) => isApart(choosing.progress, place, minute))
    .sort((a, b) => (metAt[a] ?? 0) - (metAt[b] ?? 0) || a - b);
  for (const place of due) {
    const step = itemShowing(choosing, place, 'probes-misconception');
    if (step !== null) return step;
  }
  return null;
}

/** A fresh item on which the misconception would show itself, best one that can hardly be hit by chance. */
function itemShowing(
  choosing: Choosing,
  place: number,
  code: 'checks-misconception' | 'probes-misconception',
): ItemStep | null {
  const { columns } = choosing.course.index;
  const blur = (row: number): number => {
    if (!shownAt(columns, row).includes(place)) return Number.POSITIVE_INFINITY;
    return BLURRED * blurOf(ITEM_TYPES[columns.type[row] ?? 0] ?? 'number');
  };
  const misconception = misconceptionAt(choosing.course, place);
  const lastSkill = countOf(choosing.progress, COUNT.lastSkill) - 1;
  for (const skill of new Set([skillAt(choosing.course, place), lastSkill])) {
    if (!isWithinReach(choosing, skill)) continue;
    const picked = pickItem(choosing, skill, SHOWING_AIM, 'ordinary', blur);
    if (picked?.fresh) {
      return itemOf(choosing, skill, picked, (id) => ({ code, skill: id, misconception }), 'light');
    }
  }
  return null;
}

/** Skills to be let alone for a while, since something is held there, or below, that its lessons did not mend. */
export function setAside(choosing: Choosing): ReadonlySet<number> {
  const { metMinute, metAt } = choosing.progress.misconceptions;
  const now = minuteOf(choosing.nowMs);
  const aside = heldPlaces(choosing).filter((place) => {
    if (hasLessonLeft(choosing, place, choosing.unreadableLessons)) return false;
    const met = metMinute[place] ?? 0;
    if (met > 0 && now > 0) return now - met < ASIDE_MINUTES;
    return countOf(choosing.progress, COUNT.shown) - (metAt[place] ?? 0) < ASIDE_ITEMS;
  });
  const held = aside.map((place) => skillAt(choosing.course, place));
  const skills = new Set(held);
  if (held.length === 0) return skills;
  const { words, below } = choosing.course.reach;
  for (let skill = 0; skill < choosing.progress.skillCount; skill++) {
    const own = below.subarray(skill * words, (skill + 1) * words);
    if (held.some((one) => isInSet(own, one))) skills.add(skill);
  }
  return skills;
}

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
function heldPlaces(asked: Asked): readonly number[] {
  const held: { readonly place: number; readonly p: number }[] = [];
  for (let place = 0; place < asked.progress.misconceptions.belief.length; place++) {
    const p = heldNow(asked, place);
    if (p >= HELD_P && skillAt(asked.course, place) >= 0) held.push({ place, p });
  }
  return held.sort((a, b) => b.p - a.p || a.place - b.place).map(({ place }) => place);
}

function heldNow({ progress, nowMs }: Pick<Asked, 'progress' | 'nowMs'>, place: number): number {
  return believedAt(progress, place, minuteOf(nowMs));
}

function hasLessonLeft({ course, progress }: Asked, place: number, unreadable: readonly LessonId[]): boolean {
  if ((progress.misconceptions.lessonRun[place] ?? 0) >= LESSONS_MOST) return false;
  return readableLessons(course, place, unreadable).length > 0;
}

function readableLessons(
  course: Course,
  place: number,
  unreadable: readonly LessonId[],
): readonly MendingLesson[] {
  const lessons = course.index.columns.misconceptions[place]?.lessons ?? [];
  return lessons.filter(({ lesson }) => !unreadable.includes(lesson));
}

/** What builds on something that is not known yet has to wait for it. */
function isWithinReach(
  { beliefs, progress }: { readonly beliefs: Beliefs; readonly progress: Progress },
  skill: number,
): boolean {
  if (skill < 0 || hasFlag(progress, skill, SKILL_FLAG.blocked)) return false;
  return beliefs.reachable[skill] === 1 || (beliefs.standing[skill] ?? 0) > STANDING.open;
}

function skillAt(course: Course, place: number): number {
  const skill = course.index.columns.misconceptions[place]?.skill;
  return skill === undefined ? -1 : skillOf(course, skill);
}

/** Id of the misconception at a place that the course has. */
function misconceptionAt(course: Course, place: number): MisconceptionId {
  const { misconceptions } = course.index.columns;
  const found = misconceptions[place];
  if (found === undefined) throw new Error(`Must be below ${misconceptions.length}, got ${place}`);
  return found.id;
}

function minuteOf(nowMs: number): number {
  return Math.floor(Math.max(0, nowMs) / MINUTE_MS);
}
