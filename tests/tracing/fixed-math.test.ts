import { describe, expect, it } from 'vitest';
import { createRandom } from '../../src/domain/random.ts';
import { exp, exp2, log } from '../../src/tracing/fixed-math.ts';

describe('exp and log from the four operations', () => {
  const random = createRandom(11);
  const spread = Array.from({ length: 4000 }, () => (random() - 0.5) * 1200);

  it('exp agrees with the engine to one part in 10^13 over its whole range', () => {
    for (const x of spread) expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThan(1e-13);
  });

  it('exp agrees with the engine to a few last bits where folds use it', () => {
    for (const x of spread) {
      const near = x / 100;
      expect(Math.abs(exp(near) / Math.exp(near) - 1)).toBeLessThan(2e-15);
    }
  });

  it('2 to a whole power is exact, and beyond the range exp is held finite and above 0', () => {
    expect([exp2(0), exp2(1), exp2(-1)]).toEqual([1, 2, 0.5]);
    for (const x of [1e9, -1e9, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      expect(exp(x)).toBeGreaterThan(0);
      expect(Number.isFinite(exp(x))).toBe(true);
    }
  });

  it('log agrees with the engine from the least to the greatest double', () => {
    for (const x of [
      Number.MIN_VALUE,
      1e-300,
      1e-9,
      0.3,
      0.999999,
      1,
      1.000001,
      2,
      17,
      1e9,
      Number.MAX_VALUE,
    ]) {
      expect(Math.abs(log(x) - Math.log(x))).toBeLessThanOrEqual(4e-16 * Math.max(1, Math.abs(Math.log(x))));
    }
  });

  it('log undoes exp', () => {
    for (const x of spread) expect(Math.abs(log(exp(x)) - x)).toBeLessThan(2e-13);
  });

  it('log refuses what has none', () => {
    for (const x of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) expect(() => log(x)).toThrow(/above 0/);
  });

  it('gives the very bits that stored states were folded with', () => {
    expect(exp(1.5)).toBe(4.481689070338065);
    expect(exp(-0.5)).toBe(0.6065306597126334);
    expect(log(7)).toBe(1.945910149055313);
  });
});
