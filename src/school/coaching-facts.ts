// What one learner's progress adds to what the rules of coaching-offers.ts see of a class, and the sum over the class.
import type { LearnerId, PackId } from '../domain/ids.ts';
import { DAY_MS } from '../domain/time.ts';
import { heldMisconceptions } from '../tutoring/misconception-states.ts';
import { needsOf } from '../tutoring/needs.ts';
import { hasFlag, SKILL_FLAG } from '../tutoring/progress-state.ts';
import { answersAgainst } from '../tutoring/said-against.ts';
import { isSure } from '../tutoring/thresholds.ts';
import type { FoundNeed } from './class-needs-rules.ts';
import type { ClassFacts } from './coaching-offers.ts';
import { type LearnerCourse, readinessOf, topicKey } from './readiness.ts';

/** On the list for so long, a need has been seen more than once, and was left. */
const WAITING_MS = 7 * DAY_MS;

export interface LearnerFacts extends Pick<ClassFacts, 'words' | 'contradicted' | 'practised' | 'unsure'> {
  readonly waits: boolean;
  readonly mixedUp: boolean;
  /** What the learner is ready for, as topicKey says it. */
  readonly ready: readonly string[];
}

export interface LearnerAsked {
  readonly learner: LearnerId;
  readonly courses: readonly LearnerCourse[];
  readonly nowMs: number;
  /** What the teacher has answered. */
  readonly isAnswered: (need: FoundNeed) => boolean;
  /** Whether a lesson together was given to this learner on a misconception (taughtKey). */
  readonly isTaught: (about: string) => boolean;
}

export function taughtKey(pack: PackId, misconception: string): string {
  return `${pack} ${misconception}`;
}

/** Cost O(skills + links), as making groups has for each learner. */
export function learnerFacts({ learner, courses, nowMs, isAnswered, isTaught }: LearnerAsked): LearnerFacts {
  const needs = courses.flatMap(({ course, progress }) =>
    needsOf(course, progress, nowMs).map((need): FoundNeed => ({ learner, need, pack: course.pack })),
  );
  const mixUps = courses.flatMap(({ course, progress }) =>
    heldMisconceptions(course, progress, nowMs)
      .filter(({ state }) => state === 'needs-help')
      .map(({ misconception }) => taughtKey(course.pack, misconception)),
  );
  return {
    waits: needs.some((one) => isLong(one.need.sinceMs, nowMs) && !isAnswered(one)),
    mixedUp: mixUps.some((about) => !isTaught(about)),
    ready: [...new Set(readinessOf(courses, nowMs).map(({ topic }) => topicKey(topic)))],
    ...skillFacts(courses, nowMs),
  };
}

function skillFacts(courses: readonly LearnerCourse[], nowMs: number) {
  const sums = { words: 0, contradicted: 0, practised: 0, unsure: 0 };
  for (const { course, progress } of courses) {
    for (const [skill, answers] of progress.skills.answers.entries()) {
      const isSaid = hasFlag(progress, skill, SKILL_FLAG.saidKnown | SKILL_FLAG.saidNotKnown);
      if (isSaid) sums.words += 1;
      if (isSaid && answersAgainst(progress, skill) !== null) sums.contradicted += 1;
      if (answers === 0) continue;
      sums.practised += 1;
      if (!isSure(course.model.mastery(progress.model, skill, nowMs))) sums.unsure += 1;
    }
  }
  return sums;
}

export interface ClassAsked {
  readonly learners: readonly LearnerFacts[];
  readonly grouped: boolean;
  readonly days: number;
}

export function classFacts({ learners, grouped, days }: ClassAsked): ClassFacts {
  const sum = (of: (facts: LearnerFacts) => number): number =>
    learners.reduce((all, facts) => all + of(facts), 0);
  const alike = new Map<string, number>();
  for (const { ready } of learners) for (const topic of ready) alike.set(topic, (alike.get(topic) ?? 0) + 1);
  return {
    waiting: sum(({ waits }) => Number(waits)),
    mixedUp: sum(({ mixedUp }) => Number(mixedUp)),
    words: sum(({ words }) => words),
    contradicted: sum(({ contradicted }) => contradicted),
    practised: sum(({ practised }) => practised),
    unsure: sum(({ unsure }) => unsure),
    ready: Math.max(0, ...alike.values()),
    grouped,
    days,
  };
}

/** A time that is not known is not long ago. */
const isLong = (sinceMs: number, nowMs: number): boolean => sinceMs > 0 && nowMs - sinceMs >= WAITING_MS;
