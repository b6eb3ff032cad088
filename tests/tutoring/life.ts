// A learner's life one step at a time: for tests in which what is done depends on what comes. Whole turns under a policy
// live in learners.ts.
import type { EventBody, Reason, StoredEvent } from '../../src/domain/event.ts';
import { chooseNext } from '../../src/tutoring/choice.ts';
import type { Course } from '../../src/tutoring/course.ts';
import type { ChoiceInput } from '../../src/tutoring/policy.ts';
import { applyProgress, createProgress } from '../../src/tutoring/progress.ts';
import { COUNT, countOf, type Progress } from '../../src/tutoring/progress-state.ts';
import type { ItemStep, Step } from '../../src/tutoring/step.ts';
import { NOON_MS } from '../support/event-samples.ts';
import { type AnswerShape, answerOn, eventAt, LEARNER, lessonOn, turnStart } from './learners.ts';

/** A minute and a half on every question: neither haste nor a pause. */
export const READING_TICKS = 900;

/** Passing over an item without a try, and after all its help. */
export const tries = { skip: 'skip', helpAndSkip: 'help-and-skip' } as const;

/** What is done with an item: passed over, or answered so. */
export type How = (typeof tries)[keyof typeof tries] | Omit<AnswerShape, 'skill' | 'reason'>;

export interface Life {
  readonly course: Course;
  readonly log: readonly StoredEvent[];
  /** Changes as the life goes on. */
  readonly progress: Progress;
  /** So much time passes, or is set back, before what comes next. */
  wait(minutes: number): void;
  happens(body: EventBody): void;
  /** What comes next, at the time of what happened last. */
  next(input?: Partial<ChoiceInput>): Step;
  /** Sees a lesson; answers an item as `how` says, or passes over it. An item that is offered at an end is taken. */
  does(step: Step, how: How): void;
}

/** Begins with a turn. `progress` is what is known of the learner already. */
export function beginLife(course: Course, progress: Progress = createProgress(course)): Life {
  const log: StoredEvent[] = [];
  let minute = 0;
  const happens = (body: EventBody): void => {
    const event = eventAt(minute++, body);
    log.push(event);
    applyProgress(course, progress, event);
  };
  const skips = ({ item, seed, skillId: skill }: ItemStep): void =>
    happens({ type: 'item-skipped', learner: LEARNER, pack: course.pack, item, seed, skill });
  happens(turnStart);
  return {
    course,
    log,
    progress,
    happens,
    wait: (minutes) => {
      minute += minutes;
    },
    next: (input = {}) =>
      chooseNext({
        course,
        progress,
        nowMs: log.at(-1)?.wallMs ?? NOON_MS,
        seed: countOf(progress, COUNT.shown) * 1000 + countOf(progress, COUNT.turnLessons),
        ...input,
      }),
    does: (step, how) => {
      const taken = step.type === 'finished' ? step.offer : step;
      if (taken === null) throw new Error('Must go on, got an end without an offer');
      if (taken.type === 'lesson') return happens(lessonOn(taken.skill, taken.lesson));
      if (typeof how === 'object') return happens(answerOn(taken, { responseTicks: READING_TICKS, ...how }));
      if (how === tries.helpAndSkip)
        happens({ type: 'help-asked', learner: LEARNER, item: taken.item, skill: taken.skillId });
      skips(taken);
    },
  };
}

export const isOn = (skill: number) => (step: Step) => step.type !== 'finished' && step.skill === skill;

export const isFor = (code: Reason['code']) => (step: Step) =>
  step.type !== 'finished' && step.reason.code === code;

/** Does what comes next, so many times or until enough; `how` is asked of every step. What came, in order. */
export function goOn(
  life: Life,
  stepsMost: number,
  how: (step: Step) => How,
  { until = () => false, ...input }: Partial<ChoiceInput> & { readonly until?: () => boolean } = {},
): readonly Step[] {
  const steps: Step[] = [];
  while (steps.length < stepsMost && !until()) {
    const step = life.next(input);
    steps.push(step);
    life.does(step, how(step));
  }
  return steps;
}

/** Answers the first questions as long as some come, or so many; which skills they asked. */
export function findStart(life: Life, how: (step: ItemStep) => How, most = 100): readonly number[] {
  const asked: number[] = [];
  while (asked.length < most) {
    const step = life.next();
    if (step.type !== 'item' || step.reason.code !== 'finding-start') break;
    asked.push(step.skill);
    life.does(step, how(step));
  }
  return asked;
}
