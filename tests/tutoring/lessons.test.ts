import { describe, expect, it } from 'vitest';
import { believeAt, STANDING } from '../../src/tutoring/beliefs.ts';
import { banyanPolicy } from '../../src/tutoring/choice.ts';
import { chainOf, courseOf, lessonNamed } from './courses.ts';
import { answerTo, eventAt, lessonOn, live, progressAfter, turnStart } from './learners.ts';
import { A_DAY, nextFor } from './next-steps.ts';

describe('explaining a skill again', () => {
  it('after three misses the skill is explained in another way, after two it is not yet', () => {
    const missed = (times: number) => [
      ...[eventAt(0, turnStart), eventAt(1, lessonOn(0, lessonNamed(0, 0)))],
      ...Array.from({ length: times }, (_, at) =>
        eventAt(at + 2, answerTo({ skill: 0, place: at + 1, correct: false })),
      ),
    ];
    expect(nextFor(chainOf(2), missed(2)).type).toBe('item');
    expect(nextFor(chainOf(2), missed(3))).toMatchObject({
      type: 'lesson',
      skill: 0,
      lesson: lessonNamed(0, 1),
      reason: { code: 'easier-after-misses' },
    });
  });

  it('who still likely knows a skill is not taught it again for three misses', () => {
    const known = [0, 2, 3, 7, 14].flatMap((day) =>
      [2, 3, 4].map((place) => eventAt(day * A_DAY + place, answerTo({ skill: 0, place }))),
    );
    const misses = [5, 5, 5].map((place, at) =>
      eventAt(15 * A_DAY + at, answerTo({ skill: 0, place, correct: false })),
    );
    const log = [eventAt(0, lessonOn(0)), ...known, ...misses];
    const { pKnown, standing } = believeAt(chainOf(1), progressAfter(chainOf(1), log), 0);
    expect(standing[0]).toBe(STANDING.open);
    expect(pKnown[0]).toBeGreaterThan(0.4);
    expect(nextFor(chainOf(1), log).type).toBe('item');
  });

  it('who goes on missing is explained the skill each way once, then practises it', () => {
    const lessonsOf = (lessons: number) => {
      const course = courseOf({
        prerequisites: [[]],
        extra: [],
        items: [[1, 2, 3, 4, 5, 5].map((difficulty) => ({ difficulty, type: 2 }))],
        lessons: [lessons],
      });
      const { steps } = live(course, banyanPolicy, () => false, { turns: 1, itemsEach: 30 });
      return steps.flatMap((step, at) => (step.type === 'lesson' ? [{ at, lesson: step.lesson }] : []));
    };
    expect(lessonsOf(3).map(({ at }) => at)).toEqual([0, 4, 8]);
    expect(new Set(lessonsOf(3).map(({ lesson }) => lesson))).toEqual(
      new Set([0, 1, 2].map((variant) => lessonNamed(0, variant))),
    );
    expect(lessonsOf(1).map(({ at }) => at)).toEqual([0, 4]);
    expect(lessonsOf(0)).toEqual([]);
  });
});
