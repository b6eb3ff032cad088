import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mark } from '../../src/domain/marking/mark.ts';
import { rightAnswer } from '../../src/domain/marking/right-answer.ts';
import { skillsAt } from '../../src/packs/columns.ts';
import { parseSheetCode, sheetCode } from '../../src/school/sheet-code.ts';
import { chooseSheet, type SheetInput, worksOnPaper } from '../../src/school/worksheets.ts';
import { skillOf } from '../../src/tutoring/course.ts';
import { createProgress } from '../../src/tutoring/progress.ts';
import { hasFlag, SKILL_FLAG } from '../../src/tutoring/progress-state.ts';
import { NOON_MS, valueIn } from '../support/event-samples.ts';
import { anyCourse } from '../tutoring/courses.ts';
import { anyLog, eventAt, progressAfter } from '../tutoring/learners.ts';
import { openShipped, practise, right } from '../tutoring/shipped-course.ts';
import { saysOf } from '../tutoring/teacher-words.ts';

const A_MONTH_LATER = NOON_MS + 30 * 86_400_000;
const seeds = fc.integer({ min: 0, max: 0xffffffff });

const shipped = openShipped('number-foundations');
/** A child who has come some way. */
const lived = practise(shipped, right, [{ day: 0, steps: 40 }]);

const anyInput = fc
  .record({
    course: anyCourse,
    logs: fc.array(anyLog, { minLength: 1, maxLength: 3 }),
    seed: seeds,
    count: fc.integer({ min: 0, max: 14 }),
    hidden: fc.array(fc.integer({ min: 0, max: 13 }), { maxLength: 2 }),
  })
  .map(({ course, logs, seed, count, hidden }): SheetInput => {
    const words = hidden.map((skill, at) => eventAt(60_000 + at, saysOf(skill, 'blocked'), 2));
    const learners = logs.map((log) => progressAfter(course, [...log, ...words]));
    return { course, learners, seed, count, nowMs: A_MONTH_LATER };
  });

describe('A worksheet', () => {
  test('is the same for the same learners, day and seed, on a tablet that read the log anew', () => {
    fc.assert(
      fc.property(anyCourse, anyLog, seeds, (course, log, seed) => {
        const make = () =>
          chooseSheet({
            course,
            learners: [progressAfter(course, log)],
            seed,
            count: 10,
            nowMs: A_MONTH_LATER,
          });
        const here = make();
        // Whatever was chosen for others in between.
        chooseSheet({ course, learners: [createProgress(course)], seed: 1, count: 10, nowMs: NOON_MS });
        expect(make()).toEqual(here);
      }),
    );
  });

  test('has other questions, or other numbers in them, with another seed', () => {
    const { course } = shipped;
    const learners = [lived.progress];
    const sheets = [1, 2, 3, 4].map((seed) =>
      chooseSheet({ course, learners, seed, count: 10, nowMs: A_MONTH_LATER }).map(
        (one) => `${one.item} ${one.seed}`,
      ),
    );
    expect(new Set(sheets.flat()).size).toBe(40);
  });

  test('asks other questions than the sheet before that lies at home still, as long as there are some', () => {
    const input = {
      course: shipped.course,
      learners: [lived.progress],
      seed: 3,
      count: 10,
      nowMs: A_MONTH_LATER,
    };
    const first = chooseSheet(input);
    const second = chooseSheet({ ...input, printed: first.map(({ item }) => item) });
    const rows = (sheet: typeof first) => new Set(sheet.map(({ row }) => row));
    for (const again of second.filter(({ row }) => rows(first).has(row))) {
      const place = skillOf(shipped.course, again.skill);
      const { index } = shipped.course;
      const own = [...index.rows.slice(index.starts[place], index.challenges[place])];
      const others = own.filter((row) => worksOnPaper(shipped.course, row) && !rows(first).has(row));
      expect(others.every((row) => rows(second).has(row))).toBe(true);
    }
    expect(rows(second)).not.toEqual(rows(first));
  });

  test('asks no item twice, never more than was wanted, and nothing that needs a finger', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const sheet = chooseSheet(input);
        expect(new Set(sheet.map(({ item }) => item)).size).toBe(sheet.length);
        expect(sheet.length).toBeLessThanOrEqual(input.count);
        expect(sheet.every(({ row }) => worksOnPaper(input.course, row))).toBe(true);
      }),
    );
  });

  test('asks nothing that a teacher hides from one of those who get it', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const isHidden = (skill: number) =>
          input.learners.some((progress) => hasFlag(progress, skill, SKILL_FLAG.blocked));
        for (const { row } of chooseSheet(input)) {
          expect(skillsAt(input.course.index.columns, row).some(isHidden)).toBe(false);
        }
      }),
    );
  });

  test('changes nothing of what is known of the learners', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const before = input.learners.map(({ buffer }) => new Uint8Array(buffer.slice(0)));
        chooseSheet(input);
        expect(input.learners.map(({ buffer }) => new Uint8Array(buffer))).toEqual(before);
      }),
    );
  });
});

describe('The key of a worksheet', () => {
  test('holds answers that the tablet itself marks right, in every language of the sheet', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom('en', 'fr', 'ar'), (seed, language) => {
        const input = { course: shipped.course, learners: [lived.progress], seed, count: 10 };
        const sheet = chooseSheet({ ...input, nowMs: A_MONTH_LATER });
        expect(sheet).toHaveLength(10);
        for (const one of sheet) {
          const item = shipped.book.itemOf(one.item, one.seed, language);
          expect(valueIn(mark(item, rightAnswer(item)))).toMatchObject({ correct: true, score: 1 });
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('The code of a worksheet', () => {
  test('is six letters that are read as they are written, in any case and with spaces', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const code = sheetCode(seed);
        expect(code).toMatch(/^[B-DF-HJ-NP-TV-XZ]{6}$/);
        expect(parseSheetCode(` ${code.slice(0, 3).toLowerCase()} ${code.slice(3)}`)).toBe(code);
      }),
    );
  });

  test('that has a vowel, a digit or another length is none', () => {
    for (const typed of ['', 'BCDFG', 'BCDFGHJ', 'BCDFGA', 'BCDFG1', 'بسملةكل']) {
      expect(parseSheetCode(typed)).toBe(null);
    }
  });
});
