// Absent from practice: the class practised, this learner did not, and nobody said that the learner was away. In a class
// that shares few tablets not everybody has a turn a day: days count only once the others have come round.
import type { LearnerId } from '../domain/ids.ts';
import type { Turn } from '../domain/turns.ts';
import type { AbsentNeed } from './class-needs-rules.ts';

/** Days of practice without a turn … */
export const ABSENT_DAYS = 3;
/** … on so many of which half of the class had one. */
export const OTHERS_TURNS = 2;
/** What is longer ago is no news: a teacher's fortnight. */
export const ABSENT_WITHIN_DAYS = 14;
const DAY_MS = 86_400_000;

/** Tells the calendar day of a moment where the class is, yyyy-mm-dd. */
export type DayOf = (ms: number) => string;

export interface ClassPractice {
  readonly learners: readonly {
    readonly id: LearnerId;
    /** When the learner came into the roster; 0 when that is not known. */
    readonly joinedMs: number;
  }[];
  /** Of these learners, under the ids that they have now; further ones are passed over. */
  readonly turns: readonly Turn[];
  readonly isAway: (learner: LearnerId, day: string) => boolean;
  readonly dayOf: DayOf;
  readonly nowMs: number;
}

/** Learners who are absent from practice, each with the facts. Today is not over, so it counts for nobody. */
export function absentFrom(practice: ClassPractice): ReadonlyMap<LearnerId, AbsentNeed> {
  const { learners, turns, isAway, dayOf, nowMs } = practice;
  const daysOf = new Map<LearnerId, Set<string>>(learners.map(({ id }) => [id, new Set()]));
  const lastMs = new Map<LearnerId, number>();
  for (const { learner, startedAtMs } of turns) {
    daysOf.get(learner)?.add(dayOf(startedAtMs));
    lastMs.set(learner, Math.max(lastMs.get(learner) ?? 0, startedAtMs));
  }
  const [today, from] = [dayOf(nowMs), dayOf(nowMs - ABSENT_WITHIN_DAYS * DAY_MS)];
  const practised = [...new Set([...daysOf.values()].flatMap((days) => [...days]))]
    .filter((day) => from <= day && day < today)
    .sort();
  const absent = new Map<LearnerId, AbsentNeed>();
  for (const { id, joinedMs } of learners) {
    const last = lastMs.get(id) ?? 0;
    const after = dayOf(Math.max(last, joinedMs));
    const missed = practised.filter((day) => day > after && !isAway(id, day));
    const turnDays = medianOf(countsOn(missed, daysOf, id));
    if (daysOf.get(id)?.has(today) || missed.length < ABSENT_DAYS || turnDays < OTHERS_TURNS) continue;
    absent.set(id, { code: 'absent', sinceMs: last, days: missed.length, turns: turnDays });
  }
  return absent;
}

/** On how many of these days each of the others had a turn. */
function countsOn(
  days: readonly string[],
  daysOf: ReadonlyMap<LearnerId, ReadonlySet<string>>,
  but: LearnerId,
): readonly number[] {
  return [...daysOf].flatMap(([id, own]) => (id === but ? [] : [days.filter((day) => own.has(day)).length]));
}

/** At least half have so much; 0 of nobody. */
function medianOf(counts: readonly number[]): number {
  return [...counts].sort((a, b) => b - a)[Math.ceil(counts.length / 2) - 1] ?? 0;
}
