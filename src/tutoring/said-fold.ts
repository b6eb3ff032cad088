// What a learner says and nobody guesses: that help is wanted, and how a turn felt. Kept until it is over, so that a
// teacher can be told.

import type { SkillId } from '../domain/ids.ts';
import { type Course, skillOf } from './course.ts';
import { ASKED_MOST, COUNT, countOf, HABIT, type Progress } from './progress-state.ts';

const MINUTE_MS = 60_000;
const WORDS = 4;
/** Of three pictures the one that says: hard, sad. */
const LOW = 1;

/** A skill on which help was asked, and no answer since was right without it. */
export interface Asked {
  readonly skill: number;
  /** Minutes since 1970 of the first and the last time; 0 when that is not known. */
  readonly sinceMinute: number;
  readonly lastMinute: number;
  readonly times: number;
}

/** Turns in a row that felt hard or sad, of those of which it was asked. */
export interface Low {
  readonly turns: number;
  readonly sinceMinute: number;
  readonly lastMinute: number;
}

/** Skills of other packs pass through. */
export function foldAsked(course: Course, progress: Progress, id: SkillId, atMs: number): void {
  const skill = skillOf(course, id);
  if (skill < 0) return;
  const { asked } = progress;
  const minute = minuteOf(atMs);
  const found = placeOf(asked, skill);
  if (found >= 0) {
    asked[found + 2] = minute;
    asked[found + 3] = Math.min(255, (asked[found + 3] ?? 0) + 1);
    return;
  }
  let at = 0;
  while (at < asked.length && asked[at] !== 0) at += WORDS;
  if (at === WORDS * ASKED_MOST) {
    asked.copyWithin(0, WORDS);
    at -= WORDS;
  }
  asked.set([skill + 1, minute, minute, 1], at);
}

/** Right without help on the first try: who asked has come through. */
export function foldCameThrough({ asked }: Progress, skill: number): void {
  const at = placeOf(asked, skill);
  if (at < 0) return;
  asked.copyWithin(at, at + WORDS);
  asked.fill(0, asked.length - WORDS);
}

/** A turn counts once, also where the picture was tapped again. */
export function foldFelt(progress: Progress, value: number, atMs: number): void {
  const { habits } = progress;
  const turn = countOf(progress, COUNT.turns) + 1;
  if (value !== LOW) {
    habits[HABIT.lowTurns] = 0;
    habits[HABIT.lowTurn] = 0;
    return;
  }
  if (habits[HABIT.lowTurn] === turn) return;
  const before = habits[HABIT.lowTurns] ?? 0;
  habits[HABIT.lowTurns] = before + 1;
  habits[HABIT.lowTurn] = turn;
  habits[HABIT.lowLast] = minuteOf(atMs);
  if (before === 0) habits[HABIT.lowSince] = minuteOf(atMs);
}

/** The one asked first, first. */
export function askedOf({ asked }: Progress): readonly Asked[] {
  const all: Asked[] = [];
  for (let at = 0; at < asked.length; at += WORDS) {
    const [named = 0, sinceMinute = 0, lastMinute = 0, times = 0] = asked.subarray(at, at + WORDS);
    if (named > 0) all.push({ skill: named - 1, sinceMinute, lastMinute, times });
  }
  return all;
}

export function lowOf({ habits }: Progress): Low {
  return {
    turns: habits[HABIT.lowTurns] ?? 0,
    sinceMinute: habits[HABIT.lowSince] ?? 0,
    lastMinute: habits[HABIT.lowLast] ?? 0,
  };
}

const minuteOf = (atMs: number): number => Math.floor(atMs / MINUTE_MS);

function placeOf(asked: Int32Array, skill: number): number {
  for (let at = 0; at < asked.length; at += WORDS) if (asked[at] === skill + 1) return at;
  return -1;
}
