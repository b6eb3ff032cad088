// What the log says of each misconception: how likely it is held, which lessons on it were seen, and what came after.
import type { MisconceptionId } from '../domain/ids.ts';
import { ITEM_TYPES } from '../domain/item.ts';
import { shownAt } from '../packs/columns.ts';
import type { Attempt } from '../tracing/learner-model.ts';
import { type Course, misconceptionOf } from './course.ts';
import {
  afterDays,
  afterLesson,
  HELD_P,
  PRIOR,
  type Sign,
  SUSPECTED_P,
  weighSign,
} from './misconception-evidence.ts';
import { COUNT, countOf, type Progress } from './progress-state.ts';

const SCALE = 65535;
const MINUTES_A_DAY = 1440;
/** Nobody knows whether a mended misconception stays away before a night or two have passed. */
const APART_MINUTES = 2 * MINUTES_A_DAY;
/** Where no clock can be trusted: so many items later. */
const APART_ITEMS = 60;
/** From so many hints on, an answer is made of what they gave. */
const HINTS_MANY = 2;

/** A first try that was not made in haste. */
export interface Try extends Attempt {
  /** Without any help. */
  readonly isAlone: boolean;
}

/** Sets what is believed before anything is known. */
export function beginMisconceptions({ misconceptions }: Progress): void {
  misconceptions.belief.fill(Math.round(PRIOR * SCALE));
}

/**
 * Takes in what a first try says of all that its item can show. Give it before the model has taken the answer in. Ids
 * that the pack does not have (any more) are passed over, and so is what the item cannot show.
 */
export function foldShown(
  course: Course,
  progress: Progress,
  attempt: Try,
  ids: readonly string[],
  minute: number,
): void {
  if (attempt.row < 0) return;
  const { columns } = course.index;
  const places = shownAt(columns, attempt.row);
  if (places.length === 0) return;
  const shown = new Set(ids.map((id) => misconceptionOf(course, id)));
  const before = Array.from(places, (place) => believedAt(progress, place, minute));
  const type = ITEM_TYPES[columns.type[attempt.row] ?? 0] ?? 'number';
  const pKnown = course.model.pKnown(progress.model, attempt.skills[0], attempt.atMs);
  for (const [at, place] of places.entries()) {
    const rival = before.reduce(
      (most, p, other) => (other !== at && shown.has(places[other] ?? -1) ? Math.max(most, p) : most),
      0,
    );
    const sign = signOf(attempt, shown.has(place), rival);
    const held = before[at] ?? PRIOR;
    const weight = attempt.hints >= HINTS_MANY ? 0.25 : 1;
    believe(progress, place, minute, sign ? weighSign(held, sign, type, pKnown, weight) : held);
    count(progress, place, minute, sign);
  }
}

/** Nothing is said by what was right with help. */
function signOf({ correct, isAlone }: Try, isShown: boolean, rival: number): Sign | null {
  if (correct) return isAlone ? { type: 'right' } : null;
  return isShown ? { type: 'shown', rival } : { type: 'other' };
}

function count(progress: Progress, place: number, minute: number, sign: Sign | null): void {
  const { misconceptions } = progress;
  saturate(misconceptions.asked, place);
  if (sign?.type === 'right') {
    saturate(misconceptions.checked, place);
    const isMended = (misconceptions.belief[place] ?? 0) < HELD_P * SCALE;
    if (isMended && isApart(progress, place, minute)) misconceptions.lessonRun[place] = 0;
    return;
  }
  if (sign?.type === 'shown') saturate(misconceptions.shown, place);
  // The item is counted as shown after this.
  meet(progress, place, minute, 1);
}

/** Takes in a lesson on a misconception. */
export function foldMending(course: Course, progress: Progress, id: MisconceptionId, minute: number): void {
  const place = misconceptionOf(course, id);
  if (place < 0) return;
  const { misconceptions } = progress;
  believe(progress, place, minute, afterLesson(believedAt(progress, place, minute)));
  saturate(misconceptions.lessons, place);
  saturate(misconceptions.lessonRun, place);
  misconceptions.asked[place] = 0;
  misconceptions.checked[place] = 0;
  meet(progress, place, minute, 0);
}

/** P(held) at a minute, 0 for "as of the last answer": over months belief goes back to where it began. */
export function believedAt({ misconceptions }: Progress, place: number, minute: number): number {
  const held = (misconceptions.belief[place] ?? 0) / SCALE;
  const last = misconceptions.lastMinute[place] ?? 0;
  return last === 0 || minute <= last ? held : afterDays(held, (minute - last) / MINUTES_A_DAY);
}

/** Whether it has been let alone for so long that who is right now has it mended for good. */
export function isApart(progress: Progress, place: number, minute: number): boolean {
  const { metMinute, metAt } = progress.misconceptions;
  const met = metMinute[place] ?? 0;
  if (met > 0 && minute > 0) return minute - met >= APART_MINUTES;
  return countOf(progress, COUNT.shown) - (metAt[place] ?? 0) >= APART_ITEMS;
}

/** Places of those that are likely enough to look for, unless they are known to be held after all their lessons. */
export function suspectedAt(progress: Progress, minute: number): ReadonlySet<number> {
  const suspected = new Set<number>();
  const { belief, lessonRun } = progress.misconceptions;
  for (let place = 0; place < belief.length; place++) {
    const held = believedAt(progress, place, minute);
    if (held >= SUSPECTED_P && !(held >= HELD_P && (lessonRun[place] ?? 0) > 0)) suspected.add(place);
  }
  return suspected;
}

function believe({ misconceptions }: Progress, place: number, minute: number, p: number): void {
  const last = misconceptions.lastMinute[place] ?? 0;
  misconceptions.belief[place] = Math.round(p * SCALE);
  misconceptions.lastMinute[place] = minute === 0 ? 0 : Math.max(minute, last);
}

function meet(progress: Progress, place: number, minute: number, more: number): void {
  const { metMinute, metAt } = progress.misconceptions;
  metMinute[place] = minute === 0 ? 0 : Math.max(minute, metMinute[place] ?? 0);
  metAt[place] = countOf(progress, COUNT.shown) + more;
}

function saturate(counts: Uint8Array, place: number): void {
  counts[place] = Math.min(255, (counts[place] ?? 0) + 1);
}
