import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { believeAt } from '../../src/tutoring/beliefs.ts';
import { moveBelief, ownOdds, rightShare } from '../../src/tutoring/usually-right.ts';
import { chainOf, plainCourse } from './courses.ts';
import { type AnswerShape, anyLog, progressAfter } from './learners.ts';
import { answers } from './next-steps.ts';

const course = plainCourse([[], [], []]);
const tries = (correct: boolean, count: number, responseTicks = 500) =>
  Array.from({ length: count }, (_, at) => ({ skill: 0, place: at % 6, correct, responseTicks }));

describe('how often a learner is right', () => {
  it('is seven in ten before anything is known, and comes near the record as it grows', () => {
    expect(rightShare(progressAfter(course, []))).toBeCloseTo(0.7, 12);
    expect(ownOdds(progressAfter(course, []))).toBeCloseTo(1, 12);
    const half = progressAfter(course, answers(...tries(true, 60), ...tries(false, 60)));
    expect(rightShare(half)).toBeCloseTo((60 + 14) / 140, 12);
  });

  it('moves the odds of a belief, by a factor of four at most', () => {
    // 0.5 is odds of one to one; four to one is 0.8, one to four 0.2.
    expect(moveBelief(0.5, 4)).toBeCloseTo(0.8, 12);
    expect(moveBelief(0.5, 0.25)).toBeCloseTo(0.2, 12);
    expect(ownOdds(progressAfter(course, answers(...tries(true, 200))))).toBe(4);
    expect(ownOdds(progressAfter(course, answers(...tries(false, 200))))).toBe(0.25);
  });

  it('says something of what was not asked, and nothing when answers were too fast to have been read', () => {
    const believed = (...log: readonly AnswerShape[]) =>
      believeAt(course, progressAfter(course, answers(...log)), 0).pKnown[2] ?? 0;
    expect(believed(...tries(true, 20))).toBeGreaterThan(believed());
    expect(believed(...tries(false, 20))).toBeLessThan(believed());
    expect(believed(...tries(false, 20, 30))).toBe(believed());
  });

  it('keeps every belief a probability and the order of two skills as the model has it', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const chain = chainOf(16);
        const progress = progressAfter(chain, log);
        const odds = ownOdds(progress);
        const own = chain.graph.ids.map((_, skill) => chain.model.pKnown(progress.model, skill, 0));
        const moved = own.map((p) => moveBelief(p, odds));
        for (const [a, p] of moved.entries()) {
          expect(p > 0 && p < 1).toBe(true);
          for (const [b, q] of moved.entries()) if ((own[a] ?? 0) < (own[b] ?? 0)) expect(p).toBeLessThan(q);
        }
      }),
      { numRuns: 40 },
    );
  });
});
