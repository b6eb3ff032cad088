// Questions that a teacher chose for a learner, taken into progress: a set each, of which every question is asked once.
// What is remembered of one is its rows in this version of the pack; questions that the pack does not have are none. An
// answer closes a question, passing it over puts it behind the others, and the second time closes it as well.
import { ASSIGNED_ITEMS_MOST, type EventOf } from '../domain/event.ts';
import type { ItemId } from '../domain/ids.ts';
import { toSeed } from '../domain/random.ts';
import { partBefore } from '../packs/columns.ts';
import { type AssignedTimes, isOpenAt, isPastAt, minuteSaid, timesOf } from './assigned-dates.ts';
import { mix } from './choosing.ts';
import type { Course } from './course.ts';
import { hashAt, rowOf } from './item-index.ts';
import { type Progress, SET, SET_WORDS } from './progress-state.ts';

/** Bits of a set's flags. */
const ORDERED = 1;
const SEEDED = 2;
const LIFTED = 4;
/** As seeds of other questions, which cost every answer two bytes on the wire (item-choice.ts). */
const SEED_BITS = 16;

export type SetWord = EventOf<'items-assigned' | 'items-lifted'>;

/** How far a question of a set is. */
export type Reached = 'open' | 'passed' | 'answered' | 'left-out';

/** A set as it is remembered. */
export interface AssignedSet extends AssignedTimes {
  /** Where it lies in the progress. */
  readonly at: number;
  readonly code: number;
  readonly ordered: boolean;
  /** Null where each learner gets another variant. */
  readonly seed: number | null;
  readonly lifted: boolean;
  /** In the teacher's order. */
  readonly rows: readonly { readonly row: number; readonly reached: Reached }[];
}

/** What names a set in the progress: 32 bits of its code, never 0. */
export const codeOf = (set: string): number => toSeed(set) | 0 || 1;

/** Names the variant of an item that everybody sees who got the set; the same for all parts of a stem. */
export function sharedSeed({ index }: Course, seed: number, row: number): number {
  let first = row;
  for (let before = row; before >= 0; before = partBefore(index.columns, before)) first = before;
  return mix(seed, hashAt(index, first)) >>> (32 - SEED_BITS);
}

/** In the order in which they were first assigned, those that were lifted among them. */
export function setsOf({ sets }: Progress): readonly AssignedSet[] {
  const list: AssignedSet[] = [];
  for (let at = 0; at < sets.length && sets[at] !== 0; at += SET_WORDS) list.push(readSet(sets, at));
  return list;
}

/** Takes one word on this course's pack in, in place. */
export function applySetWord(course: Course, progress: Progress, event: SetWord): void {
  const { sets } = progress;
  const code = codeOf(event.set);
  const found = setsOf(progress).find((set) => set.code === code);
  if (event.type === 'items-lifted') {
    if (found) sets[found.at + SET.flags] = (sets[found.at + SET.flags] ?? 0) | LIFTED;
    return;
  }
  const rows = rowsIn(course, event.items);
  const isSame = found && String(found.rows.map(({ row }) => row)) === String(rows);
  // Said again, as after it was taken back by mistake: what was answered stays answered.
  const at = isSame ? found.at : placeFor(progress, found, minuteSaid(event));
  if (!isSame) {
    sets.fill(0, at, at + SET_WORDS);
    sets[at + SET.count] = rows.length;
    sets.set(
      rows.map((row) => row + 1),
      at + SET.rows,
    );
  }
  sets[at + SET.code] = code;
  sets[at + SET.flags] = (event.ordered ? ORDERED : 0) | (event.seed === undefined ? 0 : SEEDED);
  sets[at + SET.seed] = (event.seed ?? 0) | 0;
  const { fromMinute, untilMinute } = timesOf(event);
  sets.set([fromMinute, untilMinute], at + SET.fromMinute);
}

/** Takes an answer in: the question is closed wherever it is asked for; of a set with a seed, in that variant alone. */
export function closeInSets(course: Course, progress: Progress, row: number, seed: number): void {
  if (row < 0 || progress.sets[0] === 0) return;
  for (const set of setsOf(progress)) {
    const bit = bitIn(course, set, row, seed);
    if (bit === 0) continue;
    mark(progress, set.at + SET.done, bit);
    const passed = progress.sets[set.at + SET.passed] ?? 0;
    progress.sets[set.at + SET.passed] = passed & ~bit;
  }
}

/** Takes a question in that was passed over. */
export function passInSets(course: Course, progress: Progress, row: number, seed: number): void {
  if (row < 0 || progress.sets[0] === 0) return;
  for (const set of setsOf(progress)) {
    const bit = bitIn(course, set, row, seed);
    const done = progress.sets[set.at + SET.done] ?? 0;
    if (bit === 0 || (done & bit) !== 0) continue;
    const passed = progress.sets[set.at + SET.passed] ?? 0;
    mark(progress, set.at + ((passed & bit) === 0 ? SET.passed : SET.done), bit);
  }
}

export function isSetOver(set: AssignedSet): boolean {
  return set.rows.every(({ reached }) => reached === 'answered' || reached === 'left-out');
}

export const isSetOpen = (set: AssignedSet, nowMs: number): boolean => !set.lifted && isOpenAt(set, nowMs);

/** Whether a lesson taught together is under way: a set with an order, of which something is left. */
export function isTaughtTogether(progress: Progress, nowMs: number): boolean {
  if (progress.sets[0] === 0) return false;
  return setsOf(progress).some((set) => set.ordered && isSetOpen(set, nowMs) && !isSetOver(set));
}

function mark({ sets }: Progress, at: number, bit: number): void {
  sets[at] = (sets[at] ?? 0) | bit;
}

function bitIn(course: Course, set: AssignedSet, row: number, seed: number): number {
  const place = set.rows.findIndex((one) => one.row === row);
  if (place < 0 || (set.seed !== null && sharedSeed(course, set.seed, row) !== seed)) return 0;
  return 1 << place;
}

function readSet(sets: Int32Array, at: number): AssignedSet {
  const word = (place: number): number => sets[at + place] ?? 0;
  const flags = word(SET.flags);
  const count = Math.min(ASSIGNED_ITEMS_MOST, word(SET.count));
  return {
    at,
    code: word(SET.code),
    ordered: (flags & ORDERED) !== 0,
    seed: (flags & SEEDED) === 0 ? null : word(SET.seed) >>> 0,
    fromMinute: word(SET.fromMinute),
    untilMinute: word(SET.untilMinute),
    lifted: (flags & LIFTED) !== 0,
    rows: Array.from({ length: Math.max(0, count) }, (_, place) => ({
      row: word(SET.rows + place) - 1,
      reached: reachedOf(word(SET.done), word(SET.passed), 1 << place),
    })),
  };
}

function reachedOf(done: number, passed: number, bit: number): Reached {
  if ((done & bit) === 0) return (passed & bit) === 0 ? 'open' : 'passed';
  return (passed & bit) === 0 ? 'answered' : 'left-out';
}

/** Each once, those that this version of the pack has. */
function rowsIn({ index, graph }: Course, items: readonly ItemId[]): readonly number[] {
  const rows = new Set<number>();
  for (const item of items) {
    const row = rowOf(index, item);
    if (row >= 0 && (index.columns.skill[row] ?? graph.ids.length) < graph.ids.length) rows.add(row);
  }
  return [...rows].slice(0, ASSIGNED_ITEMS_MOST);
}

/** In place of the set before of the same code; else behind the others. Where all are taken, one gives way. */
function placeFor(progress: Progress, found: AssignedSet | undefined, nowMinute: number): number {
  if (found) return found.at;
  const { sets } = progress;
  const list = setsOf(progress);
  const free = list.length * SET_WORDS;
  if (free < sets.length) return free;
  const gone = list.find((set) => set.lifted || isSetOver(set) || isPastAt(set, nowMinute)) ?? list[0];
  const at = gone?.at ?? 0;
  sets.copyWithin(at, at + SET_WORDS);
  sets.fill(0, sets.length - SET_WORDS);
  return sets.length - SET_WORDS;
}
