// How a learner works, beside what is known: answers faster than reading, and help opened instead of a try. Read from
// times and hints alone. A run of it is met with calm at once; a habit, over many items, is told to a teacher.
import type { ItemId } from '../domain/ids.ts';
import { hashOf } from './item-index.ts';
import { COUNT, countOf, HABIT, type Progress } from './progress-state.ts';

/**
 * Nobody reads a hint in less. Clicking through hints faster than that is how help is abused: Aleven, McLaren, Roll &
 * Koedinger 2006. The bound is ours: some ten words of a child who reads slowly take longer.
 */
const HINT_READ_MS = 4000;
/** One hint is how help begins; all of it is more than one. */
const HINTS_LEAST = 2;
/** First tries that a habit is seen in; a bit each. */
export const HABIT_WINDOW = 32;
/** … of which so many make one, and so many fewer end it. */
export const HABIT_LEAST = 12;
const HABIT_OVER = 6;
const MINUTE_MS = 60_000;

/** A habit of the last items. */
export interface Habit {
  /** Items of it among the last `of`. */
  readonly items: number;
  readonly of: number;
  /** Minute since 1970 when it became one; 0 when that is not known. */
  readonly sinceMinute: number;
}

export interface Try {
  readonly hints: number;
  readonly responseMs: number;
  readonly isHasty: boolean;
  readonly atMs: number;
}

/** Takes in a first try. */
export function foldHabits(progress: Progress, one: Try): void {
  const isHelped = hasTakenAllHelp(one);
  countRun(progress, isHelped);
  see(progress, HASTE, one.isHasty, one.atMs);
  see(progress, HELP, isHelped, one.atMs);
}

export function foldHelpAsked({ habits }: Progress, item: ItemId): void {
  // As 32 bits with a sign, as they are kept.
  habits[HABIT.helpItem] = hashOf(item) | 0;
}

/** Passed over; true when after help was asked for the whole way was shown without a try. */
export function foldPassedOver(progress: Progress, item: ItemId, atMs: number): boolean {
  const isHelped = progress.habits[HABIT.helpItem] === (hashOf(item) | 0);
  progress.habits[HABIT.helpItem] = 0;
  if (!isHelped) return false;
  countRun(progress, true);
  see(progress, HELP, true, atMs);
  return true;
}

export function hasteHabit(progress: Progress): Habit | null {
  return habitOf(progress, HASTE);
}

export function helpHabit(progress: Progress): Habit | null {
  return habitOf(progress, HELP);
}

/** Hints that were opened, and an answer given, faster than they can be read. */
function hasTakenAllHelp({ hints, responseMs }: Try): boolean {
  return hints >= HINTS_LEAST && responseMs > 0 && responseMs < hints * HINT_READ_MS;
}

function countRun({ counts }: Progress, isHelped: boolean): void {
  counts[COUNT.helpRun] = isHelped ? (counts[COUNT.helpRun] ?? 0) + 1 : 0;
}

/** Where a habit is kept: a bit a try, the last one lowest; and since when, plus 1, 0 for none. */
interface HabitPlaces {
  readonly bits: number;
  readonly since: number;
}
const HASTE: HabitPlaces = { bits: HABIT.hasteBits, since: HABIT.hasteSince };
const HELP: HabitPlaces = { bits: HABIT.helpBits, since: HABIT.helpSince };

function see({ habits }: Progress, { bits, since }: HabitPlaces, isSo: boolean, atMs: number): void {
  habits[bits] = ((habits[bits] ?? 0) << 1) | (isSo ? 1 : 0);
  const items = bitsIn(habits[bits] ?? 0);
  if (items < HABIT_OVER) habits[since] = 0;
  else if (items >= HABIT_LEAST && habits[since] === 0) habits[since] = Math.floor(atMs / MINUTE_MS) + 1;
}

function habitOf(progress: Progress, { bits, since }: HabitPlaces): Habit | null {
  const sinceMinute = (progress.habits[since] ?? 0) - 1;
  if (sinceMinute < 0) return null;
  const items = bitsIn(progress.habits[bits] ?? 0);
  // Items whose way was shown without a try are none of the answers.
  return {
    items,
    of: Math.max(items, Math.min(HABIT_WINDOW, countOf(progress, COUNT.answers))),
    sinceMinute,
  };
}

function bitsIn(word: number): number {
  let count = 0;
  for (let left = word; left !== 0; left &= left - 1) count++;
  return count;
}
