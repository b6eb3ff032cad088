// What comes next after a log that a test wrote by hand.
import type { StoredEvent } from '../../src/domain/event.ts';
import { chooseNext } from '../../src/tutoring/choice.ts';
import type { Course } from '../../src/tutoring/course.ts';
import type { ItemStep, Step } from '../../src/tutoring/step.ts';
import { NOON_MS } from '../support/event-samples.ts';
import { answerTo, eventAt, progressAfter, turnStart } from './learners.ts';

const MINUTE_MS = 60_000;
export const A_DAY = 1440;

/** What comes next for a learner with this log, a minute after it. */
export function nextFor(course: Course, log: readonly StoredEvent[], skipFinding = true): Step {
  const nowMs = (log.at(-1)?.wallMs ?? NOON_MS) + MINUTE_MS;
  return chooseNext({ course, progress: progressAfter(course, log), nowMs, seed: 5, skipFinding });
}

/** Answers one after the other, a minute each. */
export function answers(...shapes: readonly Parameters<typeof answerTo>[0][]): readonly StoredEvent[] {
  return [eventAt(0, turnStart), ...shapes.map((shape, at) => eventAt(at + 1, answerTo(shape)))];
}

/** Right, often enough for the skill to be secure. */
export const secure = (skill: number) => [1, 2, 4, 5].map((place) => ({ skill, place }));

export function itemStep(step: Step): ItemStep {
  if (step.type !== 'item') throw new Error(`Must be an item, got ${JSON.stringify(step)}`);
  return step;
}

export const reasonsOf = (steps: readonly Step[]) =>
  steps.map((step) => (step.type === 'finished' ? 'finished' : step.reason.code));
