// Learners made of events: a log written by hand, or by living with a policy for a while.
import fc from 'fast-check';
import type { EventBody, Reason, StoredEvent } from '../../src/domain/event.ts';
import { type LessonId, parseLessonId, parseMisconceptionId } from '../../src/domain/ids.ts';
import { encodeHlc } from '../../src/domain/time.ts';
import type { Course } from '../../src/tutoring/course.ts';
import type { Policy } from '../../src/tutoring/policy.ts';
import { applyProgress, createProgress } from '../../src/tutoring/progress.ts';
import type { Progress } from '../../src/tutoring/progress-state.ts';
import type { ItemStep, Step } from '../../src/tutoring/step.ts';
import { learnerNamed, NOON_MS, streamNamed, valueIn } from '../support/event-samples.ts';
import { itemNamed, mendingNamed, misconceptionNamed, OTHER_PACK, PACK, skillNamed } from './courses.ts';

export const LEARNER = learnerNamed('amina');
export const LESSON: LessonId = valueIn(parseLessonId('lesson'));

/** Puts an event at its place in a log: `minute` after noon, from one of several tablets. */
export function eventAt(minute: number, body: EventBody, tablet = 0, suspect = false): StoredEvent {
  const wallMs = NOON_MS + minute * 60_000;
  return {
    stream: streamNamed(`tablet-${tablet}`),
    sequence: minute + 1,
    hlc: encodeHlc({ wallMs, counter: 0 }),
    wallMs,
    ...(suspect ? { clockSuspect: true as const } : {}),
    ...body,
  };
}

export interface AnswerShape {
  readonly skill: number;
  readonly place?: number;
  readonly correct?: boolean;
  readonly attempt?: number;
  readonly hints?: number;
  readonly responseTicks?: number;
  readonly reason?: Reason['code'];
  readonly pack?: typeof PACK;
  /** Places of the misconceptions that a wrong answer stands for. */
  readonly shows?: readonly number[];
}

export function answerTo(shape: AnswerShape): Extract<EventBody, { type: 'answered' }> {
  const { skill, place = 0, correct = true, attempt = 1, hints = 0, responseTicks = 0 } = shape;
  return {
    type: 'answered',
    learner: LEARNER,
    pack: shape.pack ?? PACK,
    packVersion: '1.0.0',
    item: itemNamed(skill, place),
    seed: place,
    skills: [skillNamed(skill)],
    answer: { type: 'number', text: '1' },
    correct,
    score: correct ? 1 : 0,
    misconceptions: correct ? [] : (shape.shows ?? []).map(misconceptionNamed),
    attempt,
    hints,
    responseTicks,
    language: 'en',
    reason: toReason(shape.reason ?? 'in-zone', skill),
  };
}

/** An answer to what the tutor asked, for its reason. */
export function answerOn(
  { skill, skillId, item, seed, reason }: ItemStep,
  shape: Omit<AnswerShape, 'skill' | 'reason'>,
): Extract<EventBody, { type: 'answered' }> {
  return { ...answerTo({ ...shape, skill }), item, seed, skills: [skillId], reason };
}

function toReason(code: Reason['code'], skill: number): Reason {
  const id = skillNamed(skill);
  switch (code) {
    case 'in-zone':
      return { code, skill: id, pCorrect: 0.7 };
    case 'review':
      return { code, skill: id, daysSince: 3 };
    case 'easier-after-misses':
      return { code, skill: id, misses: 1 };
    case 'step-back':
      return { code, skill: id, from: id };
    case 'mends-misconception':
    case 'checks-misconception':
    case 'probes-misconception':
      return { code, skill: id, misconception: valueIn(parseMisconceptionId('counts-parts')) };
    default:
      return { code, skill: id };
  }
}

export function lessonOn(skill: number, lesson = LESSON): EventBody {
  return {
    type: 'lesson-seen',
    learner: LEARNER,
    pack: PACK,
    skill: skillNamed(skill),
    lesson,
    seconds: 40,
  };
}

/** A lesson on a misconception of a skill. */
export function lessonAgainst(misconception: number, skill: number, variant = 0): EventBody {
  return {
    type: 'lesson-seen',
    learner: LEARNER,
    pack: PACK,
    skill: skillNamed(skill),
    lesson: mendingNamed(misconception, variant),
    mends: misconceptionNamed(misconception),
    seconds: 40,
  };
}

export const turnStart: EventBody = { type: 'turn-started', learner: LEARNER, minutes: 10 };

export function progressAfter(course: Course, log: readonly StoredEvent[]): Progress {
  const progress = createProgress(course);
  for (const event of log) applyProgress(course, progress, event);
  return progress;
}

const codes = ['new-skill', 'finding-start', 'in-zone', 'review', 'step-back', 'challenge'] as const;

const answers = fc.record({
  skill: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 15 })),
  place: fc.integer({ min: 0, max: 6 }),
  correct: fc.boolean(),
  attempt: fc.constantFrom(1, 1, 1, 2, 3),
  hints: fc.constantFrom(0, 0, 1, 4),
  responseTicks: fc.constantFrom(0, 30, 500),
  reason: fc.constantFrom(...codes),
  pack: fc.constantFrom(PACK, PACK, PACK, OTHER_PACK),
  shows: fc.uniqueArray(fc.integer({ min: 0, max: 4 }), { maxLength: 2 }),
});

const places = fc.integer({ min: 0, max: 15 });

/** What a learner decides, or a teacher of how much that is. */
const decisions: fc.Arbitrary<EventBody> = fc.oneof(
  fc.record({ skill: fc.option(places), pack: fc.constantFrom(PACK, PACK, OTHER_PACK) }).map(
    ({ skill, pack }): EventBody => ({
      type: 'choice-made',
      learner: LEARNER,
      pack,
      skill: skill === null ? null : skillNamed(skill),
      offered: [0, 1, 2].map(skillNamed),
    }),
  ),
  fc
    .record({ skills: fc.array(places, { maxLength: 7 }), pack: fc.constantFrom(PACK, PACK, OTHER_PACK) })
    .map(
      ({ skills, pack }): EventBody => ({
        type: 'plan-made',
        learner: LEARNER,
        pack,
        skills: skills.map(skillNamed),
      }),
    ),
  fc.constantFrom(0, 2, 3, 3, 9).map((stage): EventBody => ({ type: 'stage-set', learner: LEARNER, stage })),
  fc
    .constantFrom(1, 2, 3)
    .map((value): EventBody => ({ type: 'reflected', learner: LEARNER, question: 'sure', value })),
);

const bodies: fc.Arbitrary<EventBody> = fc.oneof(
  { weight: 3, arbitrary: decisions },
  { weight: 8, arbitrary: answers.map(answerTo) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 15 }).map(lessonOn) },
  {
    weight: 1,
    arbitrary: fc
      .record({ misconception: fc.integer({ min: 0, max: 4 }), skill: fc.integer({ min: 0, max: 3 }) })
      .map(({ misconception, skill }) => lessonAgainst(misconception, skill)),
  },
  { weight: 1, arbitrary: fc.constant(turnStart) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 0, max: 15 }).map((skill) => ({
      type: 'item-skipped' as const,
      learner: LEARNER,
      pack: PACK,
      item: itemNamed(skill, 1),
      seed: 9,
      skill: skillNamed(skill),
    })),
  },
  {
    weight: 1,
    arbitrary: fc.constant({
      type: 'reflected' as const,
      learner: LEARNER,
      question: 'felt' as const,
      value: 2,
    }),
  },
);

/** Any log of one learner on up to three tablets over weeks, in its right order; some clocks are not to be trusted. */
export const anyLog: fc.Arbitrary<readonly StoredEvent[]> = fc
  .array(
    fc.record({
      body: bodies,
      minutes: fc.constantFrom(1, 1, 2, 30, 1440, 20_000),
      tablet: fc.integer({ min: 0, max: 2 }),
      suspect: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
    }),
    { maxLength: 80 },
  )
  .map((drafts) => {
    let minute = 0;
    return drafts.map(({ body, minutes, tablet, suspect }) => {
      minute += minutes;
      return eventAt(minute, body, tablet, suspect);
    });
  });

export interface Lived {
  readonly course: Course;
  readonly progress: Progress;
  readonly steps: readonly Step[];
  readonly log: readonly StoredEvent[];
}

/** Lives with a policy: does what it says, turn after turn, answering as `answers` says. */
export function live(
  course: Course,
  policy: Policy,
  answers: (skill: number, place: number) => boolean,
  size: {
    readonly turns: number;
    readonly itemsEach: number;
    readonly daysBetween?: number;
    readonly before?: readonly StoredEvent[];
    readonly startDay?: number;
  },
): Lived {
  const log: StoredEvent[] = [...(size.before ?? [])];
  const progress = progressAfter(course, log);
  const steps: Step[] = [];
  let minute = (size.startDay ?? 0) * 1440;
  const happens = (body: EventBody) => {
    const event = eventAt(minute++, body);
    log.push(event);
    applyProgress(course, progress, event);
  };
  for (let turn = 0; turn < size.turns; turn++) {
    happens(turnStart);
    for (let at = 0; at < size.itemsEach; at++) {
      const step = policy.next({
        course,
        progress,
        nowMs: NOON_MS + minute * 60_000,
        seed: turn * 1000 + at,
      });
      steps.push(step);
      const offered = step.type === 'finished' ? step.offer : step;
      if (offered === null) break;
      if (offered.type === 'lesson') happens(lessonOn(offered.skill, offered.lesson));
      else {
        const correct = answers(offered.skill, steps.length);
        happens(answerOn(offered, { correct }));
      }
    }
    minute += (size.daysBetween ?? 1) * 1440;
  }
  return { course, progress, steps, log };
}
