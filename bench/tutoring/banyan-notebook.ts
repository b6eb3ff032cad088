// One learner's log as the app writes it, folded as it grows; the events themselves are not kept.
import type { BanyanEvent, EventBody } from '../../src/domain/event.ts';
import { type LearnerId, parseLearnerId, parseStreamId, toRandomId } from '../../src/domain/ids.ts';
import { createRandom } from '../../src/domain/random.ts';
import { encodeHlc } from '../../src/domain/time.ts';
import type { Course } from '../../src/tutoring/course.ts';
import { applyProgress, createProgress } from '../../src/tutoring/progress.ts';
import type { Progress } from '../../src/tutoring/progress-state.ts';
import type { ItemStep, LessonStep } from '../../src/tutoring/step.ts';
import { COURSE_VERSION } from './banyan-course.ts';
import type { Outcome } from './world.ts';

const TURN_MINUTES = 10;
const TICK_MS = 10;
const LESSON_SECONDS = 40;

export interface Notebook {
  readonly learner: LearnerId;
  readonly progress: Progress;
  turnStarts(nowMs: number): void;
  answered(step: ItemStep, outcome: Outcome, nowMs: number): void;
  taught(step: LessonStep, nowMs: number): void;
}

export function createNotebook(course: Course, seed: number): Notebook {
  const random = createRandom(seed);
  const bytes = () => Uint8Array.from({ length: 16 }, () => Math.floor(random() * 256));
  const learner = toRandomId(bytes(), parseLearnerId);
  const stream = toRandomId(bytes(), parseStreamId);
  const progress = createProgress(course);
  let sequence = 0;
  const write = (body: EventBody, wallMs: number): void => {
    sequence += 1;
    const hlc = encodeHlc({ wallMs: Math.floor(wallMs), counter: 0 });
    const event: BanyanEvent = { stream, sequence, hlc, wallMs: Math.floor(wallMs), ...body };
    applyProgress(course, progress, event);
  };
  const { pack } = course;
  return {
    learner,
    progress,
    turnStarts: (nowMs) => write({ type: 'turn-started', learner, minutes: TURN_MINUTES }, nowMs),
    answered: ({ item, seed: variant, skillId, reason }, { correct, responseMs, hints }, nowMs) =>
      write(
        {
          ...{ type: 'answered', learner, pack, packVersion: COURSE_VERSION, item, seed: variant },
          ...{ skills: [skillId], answer: { type: 'number', text: '1' }, correct, score: correct ? 1 : 0 },
          ...{ misconceptions: [], attempt: 1, hints, responseTicks: Math.round(responseMs / TICK_MS) },
          ...{ language: 'en', reason },
        },
        nowMs,
      ),
    taught: ({ skillId, lesson }, nowMs) =>
      write({ type: 'lesson-seen', learner, pack, skill: skillId, lesson, seconds: LESSON_SECONDS }, nowMs),
  };
}
