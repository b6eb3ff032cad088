import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cosineOf,
  ERROR,
  exponentialOf,
  logarithmOf,
  MOST_ANGLE,
  MOST_EXPONENT,
  sineOf,
} from '../../../../src/domain/marking/expression/elementary.ts';

const within = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** This engine's own, which others may differ from in their last bits. */
describe('elementary functions', () => {
  it('exp is within its bounds', () => {
    fc.assert(
      fc.property(within(-MOST_EXPONENT, MOST_EXPONENT), (x) => {
        const expected = Math.exp(x);
        expect(Math.abs(exponentialOf(x) - expected)).toBeLessThanOrEqual(expected * ERROR);
      }),
    );
  });

  it('log is within its bounds', () => {
    fc.assert(
      fc.property(within(1e-300, 1e300), (x) => {
        const expected = Math.log(x);
        expect(Math.abs(logarithmOf(x) - expected)).toBeLessThanOrEqual((1 + Math.abs(expected)) * ERROR);
      }),
    );
  });

  it('sin and cos are within their bounds, and their squares add up to one', () => {
    fc.assert(
      fc.property(within(-MOST_ANGLE, MOST_ANGLE), (x) => {
        expect(Math.abs(sineOf(x) - Math.sin(x))).toBeLessThanOrEqual(ERROR);
        expect(Math.abs(cosineOf(x) - Math.cos(x))).toBeLessThanOrEqual(ERROR);
        expect(Math.abs(sineOf(x) ** 2 + cosineOf(x) ** 2 - 1)).toBeLessThanOrEqual(4 * ERROR);
      }),
    );
  });
});
