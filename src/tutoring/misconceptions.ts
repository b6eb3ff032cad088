// A misconception has a life of its own: suspected, then held, and its lesson comes at once; then an item on which it
// would show itself; held still, the lesson once more, and then the teacher is told; else believed mended, and asked
// once more days later. All of it is read from the counters of the fold (misconceptions-fold.ts).
import { ITEM_TYPES } from '../domain/item.ts';
import { shownAt } from '../packs/columns.ts';
import { isTaughtTogether } from './assigned-sets.ts';
import { type Beliefs, believeAt, STANDING } from './beliefs.ts';
import type { Choosing } from './choosing.ts';
import { type Course, skillIdAt, skillOf } from './course.ts';
import { type Aim, pickItem } from './item-choice.ts';
import { itemOf } from './make-step.ts';
import { blurOf, HELD_P } from './misconception-evidence.ts';
import {
  type Asked,
  hasLessonLeft,
  heldNow,
  heldPlaces,
  minuteOf,
  misconceptionAt,
  readableLessons,
  skillAt,
} from './misconception-states.ts';
import { isApart } from './misconceptions-fold.ts';
import { COUNT, countOf, hasFlag, type Progress, SKILL_FLAG } from './progress-state.ts';
import { isInSet } from './skill-reach.ts';
import type { ItemStep, LessonStep, Step } from './step.ts';

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

/** What it takes to say which lesson is due. */
type Mending = Asked & Pick<Choosing, 'beliefs' | 'unreadableLessons'>;

/** The lesson that is due for what the last answers showed, else the item that tells whether it helped. */
export function mendingStep(choosing: Choosing): Step | null {
  return lessonStep(choosing) ?? checkStep(choosing);
}

/** Whether an answer has just shown what has to be mended at once, also when the turn's time is up: not in a lesson together. */
export function mendingDue(course: Course, progress: Progress, nowMs: number): boolean {
  if (isTaughtTogether(progress, nowMs)) return false;
  const asked = { course, progress, nowMs };
  if (!heldPlaces(asked).some((place) => hasLessonLeft(asked, place, []))) return false;
  return (
    lessonStep({ ...asked, beliefs: believeAt(course, progress, nowMs), unreadableLessons: [] }) !== null
  );
}

function lessonStep(choosing: Mending): LessonStep | null {
  const { course, progress, unreadableLessons } = choosing;
  for (const place of heldPlaces(choosing)) {
    const skill = skillAt(course, place);
    if (!hasLessonLeft(choosing, place, unreadableLessons) || !isWithinReach(choosing, skill)) continue;
    const lessons = readableLessons(course, place, unreadableLessons);
    const next = lessons[(progress.misconceptions.lessons[place] ?? 0) % lessons.length];
    const mends = misconceptionAt(course, place);
    const lies = next ? skillOf(course, next.skill) : -1;
    if (next === undefined || lies < 0 || hasFlag(progress, lies, SKILL_FLAG.blocked)) continue;
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

/** What builds on something that is not known yet has to wait for it. */
function isWithinReach(
  { beliefs, progress }: { readonly beliefs: Beliefs; readonly progress: Progress },
  skill: number,
): boolean {
  if (skill < 0 || hasFlag(progress, skill, SKILL_FLAG.blocked)) return false;
  return beliefs.reachable[skill] === 1 || (beliefs.standing[skill] ?? 0) > STANDING.open;
}
