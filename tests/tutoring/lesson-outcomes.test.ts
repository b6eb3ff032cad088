import { expect, it } from 'vitest';
import { bandOf, hashOfLesson } from '../../src/tracing/lesson-uplift.ts';
import { gatherOutcomes } from '../../src/tutoring/lesson-outcomes.ts';
import { chainOf, lessonNamed } from './courses.ts';
import { answerTo, eventAt, lessonOn, progressAfter, turnStart } from './learners.ts';

const COURSE = chainOf(2);
const WEEK = 7 * 1440;
const taught = (minute: number, variant = 0) => eventAt(minute, lessonOn(0, lessonNamed(0, variant)));
const answer = (minute: number, shape: Omit<Parameters<typeof answerTo>[0], 'skill'> = {}) =>
  eventAt(minute, answerTo({ skill: 0, responseTicks: 500, ...shape }));

it('the first answer after a lesson counts, less what the model expected of it', () => {
  const log = [
    eventAt(0, turnStart),
    taught(1),
    answer(2, { place: 2 }),
    answer(3, { place: 3, correct: false }),
  ];
  const { model } = progressAfter(COURSE, log.slice(0, 2));
  const last = log[2];
  if (!last) throw new Error('Must hold an answer');
  const expected = COURSE.model.predict(model, [0], 2, last.wallMs);
  expect(gatherOutcomes(COURSE, log)).toEqual([
    { skill: 0, lesson: hashOfLesson(lessonNamed(0, 0)), band: bandOf(0), surplus: 1 - expected },
  ]);
});

it('of two lessons the later one is what the answer followed', () => {
  const [outcome, ...more] = gatherOutcomes(COURSE, [taught(1, 0), taught(2, 1), answer(3)]);
  expect([outcome?.lesson, more]).toEqual([hashOfLesson(lessonNamed(0, 1)), []]);
});

it('right with help is not right, in haste says nothing, a second try is none', () => {
  const surplus = (...log: readonly ReturnType<typeof answer>[]) =>
    gatherOutcomes(COURSE, [taught(1), ...log]).map((one) => Math.sign(one.surplus));
  expect(surplus(answer(2, { hints: 1 }))).toEqual([-1]);
  expect(surplus(answer(2, { responseTicks: 20 }))).toEqual([]);
  expect(surplus(answer(2, { responseTicks: 20 }), answer(3))).toEqual([1]);
  expect(surplus(answer(2, { attempt: 2, correct: false }), answer(3))).toEqual([1]);
});

it('an answer more than a week later is forgetting’s, and what is said twice counts once', () => {
  expect(gatherOutcomes(COURSE, [taught(1), answer(WEEK + 10)])).toEqual([]);
  const log = [taught(1), answer(2)];
  expect(gatherOutcomes(COURSE, [...log, ...log])).toHaveLength(1);
});
