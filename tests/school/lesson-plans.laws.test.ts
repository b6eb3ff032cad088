import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shownAt } from '../../src/packs/columns.ts';
import { choosePlan, outcomeOf, splitMinutes } from '../../src/school/lesson-plans.ts';
import type { PaperResult } from '../../src/school/paper-answers.ts';
import { readinessOf } from '../../src/school/readiness.ts';
import { worksOnPaper } from '../../src/school/worksheets.ts';
import { rowOf } from '../../src/tutoring/item-index.ts';
import { learnerNamed, NOON_MS } from '../support/event-samples.ts';
import {
  anyCourse,
  courseOf,
  lessonNamed,
  mendingNamed,
  misconceptionNamed,
  PACK,
  skillNamed,
} from '../tutoring/courses.ts';
import { answerTo, anyLog, eventAt, lessonAgainst, lessonOn, progressAfter } from '../tutoring/learners.ts';

const NUMBER = 2;
const POINTING = 9;

describe('a plan for a lesson together', () => {
  test('has a problem for the board and three questions, all different, all for a pencil, for every topic of any child', () => {
    fc.assert(
      fc.property(anyCourse, anyLog, fc.nat(), (course, log, seed) => {
        const progress = progressAfter(course, log);
        const nowMs = Math.max(NOON_MS, ...log.map(({ wallMs }) => wallMs)) + 60_000;
        for (const { topic } of readinessOf([{ course, progress }], nowMs)) {
          const plan = choosePlan({ course, topic, learners: [progress], nowMs, seed });
          if (plan === null) throw new Error('Must have a plan for what a child is ready for');
          const asked = [plan.board, ...plan.check];
          expect(asked).toHaveLength(4);
          expect(new Set(asked.map((one) => `${one.item} ${one.seed}`)).size).toBe(4);
          for (const { item } of asked) expect(worksOnPaper(course, rowOf(course.index, item))).toBe(true);
          const again = choosePlan({ course, topic, learners: [progress], nowMs, seed });
          expect(again).toEqual(plan);
        }
      }),
    );
  });

  const items = [
    ...Array.from({ length: 5 }, () => ({ difficulty: 3, type: NUMBER, shows: [] })),
    ...Array.from({ length: 4 }, () => ({ difficulty: 3, type: NUMBER, shows: [0] })),
    { difficulty: 3, type: POINTING, shows: [0] },
  ];
  const course = courseOf({
    prerequisites: [[], []],
    extra: [],
    items: [items, [{ difficulty: 2, type: NUMBER, template: true }]],
    lessons: [2, 0],
    misconceptions: [{ skill: 0, lessons: 2 }],
  });
  const progressOf = (...bodies: readonly Parameters<typeof eventAt>[1][]) =>
    progressAfter(
      course,
      bodies.map((body, at) => eventAt(at, body)),
    );
  const planOn = (
    skill: number,
    misconception: number | null,
    ...learners: ReturnType<typeof progressOf>[]
  ) =>
    choosePlan({
      course,
      topic: {
        pack: PACK,
        skill: skillNamed(skill),
        misconception: misconception === null ? null : misconceptionNamed(misconception),
      },
      learners,
      nowMs: NOON_MS,
      seed: 5,
    });

  test('against a misconception asks what would show it, and teaches what mends it', () => {
    const plan = planOn(0, 0, progressOf(answerTo({ skill: 0 })));
    expect(plan?.lesson?.lesson).toBe(mendingNamed(0, 0));
    const asked = plan === null ? [] : [plan.board, ...plan.check];
    const rows = asked.map(({ item }) => rowOf(course.index, item));
    expect(rows).toHaveLength(4);
    expect(rows.every((row) => shownAt(course.index.columns, row).includes(0))).toBe(true);
  });

  test('does not tell again the lesson that did not help most of them', () => {
    const told = progressOf(lessonAgainst(0, 0));
    expect(planOn(0, 0, told, told, progressOf())?.lesson?.lesson).toBe(mendingNamed(0, 1));
    const seen = progressOf(lessonOn(0, lessonNamed(0, 0)));
    expect(planOn(0, null, seen, progressOf())?.lesson?.lesson).toBe(lessonNamed(0, 1));
  });

  test('of a skill with one template asks four variants of it, and has no lesson where the pack has none', () => {
    const plan = planOn(1, null, progressOf());
    expect(plan?.lesson).toBeNull();
    expect(new Set([plan?.board.seed, ...(plan?.check ?? []).map(({ seed }) => seed)]).size).toBe(4);
  });

  test('takes all of the time that there is', () => {
    for (const minutes of [5, 10, 15, 25, 40]) {
      const { lesson, board, check } = splitMinutes(minutes);
      expect(lesson + board + check).toBe(minutes);
      expect(Math.min(lesson, board, check)).toBeGreaterThan(0);
    }
  });
});

describe('whether a lesson worked', () => {
  const [amina, binta, chidi] = ['amina', 'binta', 'chidi'].map(learnerNamed);
  const row = (learner: ReturnType<typeof learnerNamed> | undefined, ...results: (PaperResult | null)[]) => {
    if (learner === undefined) throw new Error('Must be a learner');
    return { learner, results };
  };

  test('is said by the share of right answers; who has two of three has it, one slip is allowed', () => {
    const rows = [
      row(amina, 'right', 'right', 'right'),
      row(binta, 'right', 'not-yet', 'right'),
      row(chidi, 'not-yet', 'right', 'not-yet'),
    ];
    expect(outcomeOf(rows)).toEqual({ right: 6, of: 9, again: [chidi] });
  });

  test('is not said of who did not write, nor before anything was put in', () => {
    const away = row(binta, null, null, null);
    expect(outcomeOf([away])).toBeNull();
    expect(outcomeOf([away, row(amina, 'right', null, null)])).toEqual({ right: 1, of: 1, again: [] });
    expect(outcomeOf([row(amina, 'not-yet', null, null)])?.again).toEqual([amina]);
  });
});
