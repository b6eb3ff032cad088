import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  forgottenShare,
  growBy,
  learnFrom,
  predictRight,
  toInterval,
} from '../../src/tracing/bkt-formulas.ts';

interface Step {
  readonly correct: boolean;
  readonly forgotten: number;
}

/**
 * The same by another way: all paths through the two hidden states, known and not, each with its probability.
 * Nothing of Bayes' rule step by step: the joint probability of path and answers, summed.
 */
function enumerate(prior: number, learn: number, g: number, s: number, steps: readonly Step[]) {
  let known = 0;
  let unknown = 0;
  for (let path = 0; path < 2 ** (steps.length * 2 + 1); path++) {
    const state = (at: number) => (path >> at) & 1;
    let joint = state(0) ? prior : 1 - prior;
    for (const [at, { correct, forgotten }] of steps.entries()) {
      const [before, faded, after] = [state(at * 2), state(at * 2 + 1), state(at * 2 + 2)];
      joint *= before ? (faded ? 1 - forgotten : forgotten) : faded ? 0 : 1;
      joint *= faded ? (correct ? 1 - s : s) : correct ? g : 1 - g;
      joint *= faded ? (after ? 1 : 0) : after ? learn : 1 - learn;
    }
    if (state(steps.length * 2)) known += joint;
    else unknown += joint;
  }
  return { pKnown: known / (known + unknown), pAnswers: known + unknown };
}

const share = (least: number, most: number) => fc.double({ min: least, max: most, noNaN: true });
const step = fc.record({ correct: fc.boolean(), forgotten: share(0, 0.6) });
// Guess and slip below 0.02 would bring P(known) so near 1 that 1 - P keeps few digits, in either way of computing.
const parameters = fc.tuple(share(0.01, 0.95), share(0.001, 0.7), share(0.02, 0.5), share(0.02, 0.4));

describe('formulas of Bayesian knowledge tracing', () => {
  it('P(known) after a run of answers is what summing over all hidden paths gives', () => {
    fc.assert(
      fc.property(parameters, fc.array(step, { maxLength: 5 }), ([prior, learn, g, s], steps) => {
        let p = prior;
        for (const { correct, forgotten } of steps) {
          p = growBy(learnFrom(p * (1 - forgotten), g, s, correct, 1), learn);
        }
        expect(p).toBeCloseTo(enumerate(prior, learn, g, s, steps).pKnown, 7);
      }),
    );
  });

  it('P(right) is the share of all hidden paths that end in a right answer', () => {
    fc.assert(
      fc.property(parameters, fc.array(step, { maxLength: 3 }), ([prior, learn, g, s], steps) => {
        let p = prior;
        for (const { correct, forgotten } of steps) {
          p = growBy(learnFrom(p * (1 - forgotten), g, s, correct, 1), learn);
        }
        const next = { correct: true, forgotten: 0 };
        const both = enumerate(prior, learn, g, s, [...steps, next]).pAnswers;
        expect(predictRight(p, g, s)).toBeCloseTo(both / enumerate(prior, learn, g, s, steps).pAnswers, 7);
      }),
    );
  });

  it('two halves of an answer count as one, and no weight as none', () => {
    fc.assert(
      fc.property(parameters, fc.boolean(), ([p, , g, s], correct) => {
        const halves = learnFrom(learnFrom(p, g, s, correct, 0.5), g, s, correct, 0.5);
        expect(halves).toBeCloseTo(learnFrom(p, g, s, correct, 1), 12);
        expect(learnFrom(p, g, s, correct, 0)).toBe(p);
      }),
    );
  });

  it('an answer of less weight moves P(known) the same way, and less far', () => {
    fc.assert(
      fc.property(parameters, fc.boolean(), share(0.05, 0.95), ([p, , g, s], correct, weight) => {
        const whole = learnFrom(p, g, s, correct, 1) - p;
        const part = learnFrom(p, g, s, correct, weight) - p;
        expect(Math.abs(part)).toBeLessThanOrEqual(Math.abs(whole) + 1e-12);
        expect(part * whole).toBeGreaterThanOrEqual(-1e-12);
      }),
    );
  });

  it('half of what can be forgotten is gone after a half-life, three quarters after two', () => {
    expect(forgottenShare(7, 7, 0)).toBeCloseTo(0.3, 12);
    expect(forgottenShare(14, 7, 0)).toBeCloseTo(0.45, 12);
    expect(forgottenShare(0, 7, 0)).toBe(0);
    expect(forgottenShare(1e6, 7, 0)).toBeCloseTo(0.6, 12);
  });

  it('forgetting is the same computed with the engine’s own power, each spaced success doubling the half-life', () => {
    fc.assert(
      fc.property(share(0, 400), share(0.5, 60), fc.integer({ min: 0, max: 6 }), (days, halfLife, spaced) => {
        const other = 0.6 - 0.6 * 0.5 ** (days / (halfLife * 2 ** spaced));
        expect(forgottenShare(days, halfLife, spaced)).toBeCloseTo(other, 12);
      }),
    );
  });

  it('the interval’s ends are where a share is just 1.28 standard errors away', () => {
    fc.assert(
      fc.property(share(0.01, 0.99), share(1, 500), (p, n) => {
        const { low, high } = toInterval(p, n);
        for (const end of [low, high]) {
          expect(Math.abs(p - end)).toBeCloseTo(1.28 * Math.sqrt((end * (1 - end)) / n), 8);
        }
        expect(low).toBeLessThanOrEqual(p);
        expect(high).toBeGreaterThanOrEqual(p);
      }),
    );
  });
});
