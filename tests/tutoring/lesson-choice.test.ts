import { describe, expect, it } from 'vitest';
import { hashOfLesson } from '../../src/tracing/lesson-uplift.ts';
import { chooseNext } from '../../src/tutoring/choice.ts';
import { courseOf, lessonNamed } from './courses.ts';
import { answerTo, eventAt, lessonOn, progressAfter, turnStart } from './learners.ts';

const LESSONS = 3;
const PLAIN = courseOf({
  prerequisites: [[]],
  extra: [],
  items: [[1, 2, 3, 4, 5, 5].map((difficulty) => ({ difficulty, type: 2 }))],
  lessons: [LESSONS],
});
/** The last lesson helps beginners most, the second those who half know it. */
const COMPARED = {
  ...PLAIN,
  uplift: new Map([
    [hashOfLesson(lessonNamed(0, 0)), [-4, 0]],
    [hashOfLesson(lessonNamed(0, 1)), [0, 9]],
    [hashOfLesson(lessonNamed(0, 2)), [8, -9]],
  ]),
};

/** How often each lesson comes over many seeds, to who has seen some already. */
function drawn(course: typeof PLAIN, seen: readonly number[]): readonly number[] {
  const lessons = seen.map((variant, at) => eventAt(at + 1, lessonOn(0, lessonNamed(0, variant))));
  const misses = Array.from({ length: 3 * seen.length }, (_, at) =>
    eventAt(at + 10, answerTo({ skill: 0, place: at, correct: false })),
  );
  const progress = progressAfter(course, [eventAt(0, turnStart), ...lessons, ...misses]);
  const counts = Array<number>(LESSONS).fill(0);
  for (let seed = 0; seed < 800; seed++) {
    const step = chooseNext({ course, progress, nowMs: 0, seed: Math.imul(seed, 0x9e3779b1) >>> 0 });
    if (step.type !== 'lesson') throw new Error(`Must be a lesson, got ${step.type}`);
    const variant = Array.from(counts.keys()).find((each) => lessonNamed(0, each) === step.lesson) ?? -1;
    counts[variant] = (counts[variant] ?? 0) + 1;
  }
  return counts;
}

describe('which explanation comes', () => {
  it('the author’s first one, and now and then another, while nothing is known', () => {
    const [first = 0, second = 0, third = 0] = drawn(PLAIN, []);
    expect(first).toBeGreaterThan(600);
    expect(Math.min(second, third)).toBeGreaterThan(10);
  });

  it('the one that helped most who stood alike, and now and then another', () => {
    const [first = 0, second = 0, third = 0] = drawn(COMPARED, []);
    expect(third).toBeGreaterThan(600);
    expect(Math.min(first, second)).toBeGreaterThan(10);
  });

  it('never one that was seen while another is left, and the best of all when none is', () => {
    expect(drawn(COMPARED, [2])[2]).toBe(0);
    expect(drawn(COMPARED, [2, 1])).toEqual([800, 0, 0]);
  });
});
