import { describe, expect, it } from 'vitest';
import { believeAt, STANDING } from '../../src/tutoring/beliefs.ts';
import { banyanPolicy } from '../../src/tutoring/choice.ts';
import { NOON_MS } from '../support/event-samples.ts';
import { plainCourse } from './courses.ts';
import { live } from './learners.ts';

/** Two tops over a common root, as trees of skills are. */
const course = plainCourse([[], [0], [1], [2], [1], [4], [5], [3], [6]]);

describe('everything is said to be known when it was shown', () => {
  it('what the first questions made likely is practised before the end is told', () => {
    const { steps, progress } = live(course, banyanPolicy, () => true, { turns: 1, itemsEach: 40 });
    const end = steps.findIndex(({ type }) => type === 'finished');
    expect(end).toBeGreaterThan(0);
    const found = steps.filter((step) => step.type === 'item' && step.reason.code === 'finding-start');
    expect(end).toBeGreaterThan(found.length);
    const { standing } = believeAt(course, progress, NOON_MS);
    // The tops are secure, and what lies below is carried by them.
    expect([standing[7], standing[8]]).toEqual([STANDING.secure, STANDING.secure]);
  });

  it('who misses there is taught instead', () => {
    const { steps, progress } = live(course, banyanPolicy, (skill, at) => skill !== 8 || at <= 4, {
      turns: 2,
      itemsEach: 30,
    });
    expect(steps.every(({ type }) => type !== 'finished')).toBe(true);
    expect(believeAt(course, progress, NOON_MS).standing[8]).toBe(STANDING.open);
    expect(steps.some((step) => step.type === 'lesson' && step.skill === 8)).toBe(true);
  });
});
