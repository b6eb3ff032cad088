import { describe, expect, it } from 'vitest';
import { believeAt, STANDING } from '../../src/tutoring/beliefs.ts';
import { growthsAt, toGrowth } from '../../src/tutoring/growth.ts';
import { NOON_MS } from '../support/event-samples.ts';
import { plainCourse } from './courses.ts';
import { progressAfter } from './learners.ts';
import { answers } from './next-steps.ts';

const course = plainCourse([[], [], [1]]);
const MISSED_MUCH = Array.from({ length: 30 }, (_, at) => ({
  skill: 0,
  place: at % 6,
  correct: at % 2 === 0,
  responseTicks: 500,
}));
const HASTY = MISSED_MUCH.map((one) => ({ ...one, correct: false, responseTicks: 30 }));
const inARow = (skill: number, run: number) =>
  Array.from({ length: run }, (_, at) => ({ skill, place: 1 + (at % 5), responseTicks: 500 }));

const stateAfter = (log: ReturnType<typeof answers>) => {
  const progress = progressAfter(course, log);
  const { pKnown, standing } = believeAt(course, progress, NOON_MS);
  const growth = toGrowth(growthsAt(course, progress, NOON_MS)[1] ?? 0);
  return { pKnown: pKnown[1] ?? 0, standing: standing[1], growth };
};

describe('what is called secure', () => {
  it('is what three or four right answers in a row show, of a learner who is usually right', () => {
    expect(stateAfter(answers(...inARow(1, 4)))).toMatchObject({
      standing: STANDING.secure,
      growth: 'fruit',
    });
  });

  it('takes a longer run of a learner who is wrong half of the time, however sure the model is', () => {
    const early = stateAfter(answers(...MISSED_MUCH, ...inARow(1, 4)));
    expect(early.pKnown).toBeGreaterThanOrEqual(0.95);
    expect(early).toMatchObject({ standing: STANDING.held, growth: 'leaf' });
    expect(stateAfter(answers(...MISSED_MUCH, ...inARow(1, 7))).growth).toBe('fruit');
  });

  it('takes no longer for haste alone: what was not read is no miss', () => {
    expect(stateAfter(answers(...HASTY, ...inARow(1, 9))).growth).toBe('fruit');
    expect(stateAfter(answers(...inARow(0, 6), ...HASTY.slice(0, 6), ...inARow(1, 4))).growth).toBe('fruit');
  });

  it('carries what builds on it all the same', () => {
    const log = answers(...MISSED_MUCH, ...inARow(1, 4));
    expect(stateAfter(log).standing).toBe(STANDING.held);
    expect(believeAt(course, progressAfter(course, log), NOON_MS).reachable[2]).toBe(1);
  });
});
