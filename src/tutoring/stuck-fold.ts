// Wheel-spinning, seen from progress and not from counts alone (Beck & Gong 2013: many opportunities without
// mastery): misses in a row, many first tries since P(known) was last higher than ever before, or many that went well
// only with help, which lift P(known) and never make a skill secure. Who got stuck is remembered until it is over, with how long it has lasted, so that the tutor can leave a wall and a teacher be told.
import type { Course } from './course.ts';
import { hasFlag, type Progress, SKILL_FLAG, STUCK_MOST } from './progress-state.ts';
import { LEAF_P, SECURE_P } from './thresholds.ts';

/** Items missed in a row on one skill. */
export const STUCK_MISSES = 3;
/** How much P(known) rises at least where it rises, in 1/255: an answer to a harder item than before moves it by less. */
const RISE = 12;
/** First tries without P(known) rising above what it has been, at a skill that is not nearly known; or only with help. */
export const STALLED_TRIES = 10;
/** So many right without help in a row end it, also where belief has been higher. */
const RECOVERED_RUN = 2;
const MINUTE_MS = 60_000;
/** A child's day, as in beliefs.ts: after so many minutes without the skill it is tried afresh. */
const DAY_MINUTES = 720;
const WORDS = 3;

/** A skill on which a learner is stuck. */
export interface Stuck {
  readonly skill: number;
  /** Minute since 1970 when it began; 0 when that is not known. */
  readonly sinceMinute: number;
  /** First tries on it since, or since the last day that it was practised. */
  readonly tries: number;
}

interface Tried {
  readonly correct: boolean;
  /** Without help. */
  readonly isAlone: boolean;
  readonly atMs: number;
}

/** Takes in a first try that was not made in haste; counters and belief have it already. */
export function foldStuck(course: Course, progress: Progress, skill: number, tried: Tried): void {
  const { correct, isAlone, atMs } = tried;
  const { peak, sincePeak, misses, rightRun } = progress.skills;
  const pKnown = course.model.pKnown(progress.model, skill, 0);
  const level = Math.floor(pKnown * 255);
  // Belief creeps up with practice also while everything is missed.
  const hasRisen = correct && (level >= (peak[skill] ?? 0) + RISE || pKnown >= SECURE_P);
  if (hasRisen) peak[skill] = level;
  sincePeak[skill] = hasRisen ? 0 : Math.min(255, (sincePeak[skill] ?? 0) + 1);
  if (correct) countHelped(progress, skill, !isAlone);
  const at = placeOf(progress, skill);
  const leans = leansOnHelp(progress, skill);
  if (at >= 0) {
    const isOver = !leans && (hasRisen || (rightRun[skill] ?? 0) >= RECOVERED_RUN);
    if (isOver) recover(progress, skill, level, at);
    else bumpTries(progress, at);
    return;
  }
  const isStalled = (sincePeak[skill] ?? 0) >= STALLED_TRIES && pKnown < LEAF_P;
  if (leans || isStalled || (misses[skill] ?? 0) >= STUCK_MISSES) begin(progress, skill, minuteOf(atMs));
}

/** The whole way was shown to who asked for help, in place of a try. */
export function foldShownWay(progress: Progress, skill: number, atMs: number): void {
  countHelped(progress, skill, true);
  const at = placeOf(progress, skill);
  if (at >= 0) bumpTries(progress, at);
  else if (leansOnHelp(progress, skill)) begin(progress, skill, minuteOf(atMs));
}

/** Nothing but help has carried the learner through for long, at a skill that never was secure. */
export function leansOnHelp(progress: Progress, skill: number): boolean {
  return (
    (progress.skills.helped[skill] ?? 0) >= STALLED_TRIES && !hasFlag(progress, skill, SKILL_FLAG.secured)
  );
}

/** A new day: what was left for today is tried again. Without a clock each turn is a day. */
export function wakeStuck(progress: Progress, atMs: number): void {
  const minute = Math.floor(atMs / MINUTE_MS);
  for (const { skill } of stuckOf(progress)) {
    const last = progress.skills.lastMinute[skill] ?? 0;
    const at = placeOf(progress, skill);
    if (minute === 0 || last === 0 || Math.abs(minute - last) >= DAY_MINUTES) progress.stuck[at + 2] = 0;
  }
}

/** What the learner is stuck on, the longest first. */
export function stuckOf(progress: Progress): readonly Stuck[] {
  const all: Stuck[] = [];
  for (let at = 0; at < progress.stuck.length; at += WORDS) {
    const [named = 0, sinceMinute = 0, tries = 0] = progress.stuck.subarray(at, at + WORDS);
    if (named > 0) all.push({ skill: named - 1, sinceMinute, tries });
  }
  return all;
}

/** Null for a skill that is no wall. */
export function stuckOn(progress: Progress, skill: number): Stuck | null {
  return stuckOf(progress).find((one) => one.skill === skill) ?? null;
}

function countHelped({ skills: { helped } }: Progress, skill: number, isHelped: boolean): void {
  helped[skill] = isHelped ? Math.min(255, (helped[skill] ?? 0) + 1) : 0;
}

function bumpTries({ stuck }: Progress, at: number): void {
  stuck[at + 2] = (stuck[at + 2] ?? 0) + 1;
}

const minuteOf = (atMs: number): number => Math.floor(atMs / MINUTE_MS);

/** Where the skill stands in the list, -1 for not at all. */
function placeOf({ stuck }: Progress, skill: number): number {
  for (let at = 0; at < stuck.length; at += WORDS) if (stuck[at] === skill + 1) return at;
  return -1;
}

/** At the end of the list; from a full one the first falls out, and is found again at its next miss. */
function begin({ stuck }: Progress, skill: number, minute: number): void {
  let at = 0;
  while (at < stuck.length && stuck[at] !== 0) at += WORDS;
  if (at === WORDS * STUCK_MOST) {
    stuck.copyWithin(0, WORDS);
    at -= WORDS;
  }
  stuck.set([skill + 1, minute, 0], at);
}

/** From here on progress is counted afresh: the peak of a lucky day says nothing of this one. */
function recover({ stuck, skills }: Progress, skill: number, level: number, at: number): void {
  stuck.copyWithin(at, at + WORDS);
  stuck.fill(0, stuck.length - WORDS);
  skills.peak[skill] = level;
  skills.sincePeak[skill] = 0;
}
