import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addRational,
  compareRational,
  divideRational,
  multiplyRational,
  numberToRational,
  parseRational,
  printRational,
  rationalToNumber,
  subtractRational,
  toRational,
  ZERO,
} from '../../src/domain/rational.ts';
import { must, rational } from './support.ts';

describe('laws of rationals', () => {
  it('what is printed is read back as the same value', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
        fc.bigInt({ min: 1n, max: 10n ** 15n }),
        (n, d) => {
          const value = must(toRational(n, d));
          expect(must(parseRational(printRational(value)))).toEqual(value);
        },
      ),
    );
  });

  it('every result is in lowest terms with a positive denominator', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
        fc.bigInt({ min: 1n, max: 10n ** 15n }),
        (n, d) => {
          const value = must(toRational(n, -d));
          expect(value.n * -d).toBe(n * value.d);
          expect(value.d > 0n).toBe(true);
          let [a, b] = [value.n < 0n ? -value.n : value.n, value.d];
          while (b !== 0n) [a, b] = [b, a % b];
          expect(a).toBe(1n);
        },
      ),
    );
  });

  it('a factor that both sides share goes away, however large', () => {
    const large = fc.bigInt({ min: 1n, max: 10n ** 15n });
    fc.assert(
      fc.property(large, large, large, (n, d, factor) => {
        expect(toRational(n * factor, d * factor)).toEqual(toRational(n, d));
      }),
    );
  });

  it('sums and products commute, differences undo sums, quotients undo products', () => {
    fc.assert(
      fc.property(rational, rational, (a, b) => {
        expect(addRational(a, b)).toEqual(addRational(b, a));
        expect(multiplyRational(a, b)).toEqual(multiplyRational(b, a));
        expect(must(subtractRational(must(addRational(a, b)), b))).toEqual(a);
        if (b.n !== 0n) expect(must(divideRational(must(multiplyRational(a, b)), b))).toEqual(a);
      }),
    );
  });

  it('the order is the sign of the difference', () => {
    fc.assert(
      fc.property(rational, rational, (a, b) => {
        expect(compareRational(a, b)).toBe(compareRational(must(subtractRational(a, b)), ZERO));
      }),
    );
  });

  it('agrees with floating-point numbers where they are close enough to tell', () => {
    fc.assert(
      fc.property(rational, rational, (a, b) => {
        const sum = rationalToNumber(must(addRational(a, b)));
        expect(sum).toBeCloseTo(rationalToNumber(a) + rationalToNumber(b), 6);
      }),
    );
  });

  it('a number keeps its shortest decimal through the exact form', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -(10 ** 9), max: 10 ** 9 }),
        fc.integer({ min: 0, max: 6 }),
        (digits, places) => {
          const value = Number(`${digits}e-${places}`);
          expect(rationalToNumber(must(numberToRational(value)))).toBe(value === 0 ? 0 : value);
        },
      ),
    );
  });

  it('reading never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => typeof parseRational(text).ok === 'boolean'),
    );
  });
});
