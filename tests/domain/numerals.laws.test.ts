import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber, toAsciiDigits, toNumerals } from '../../src/domain/numerals.ts';
import { compareRational } from '../../src/domain/rational.ts';
import { readNumber } from '../../src/domain/read-number.ts';
import { must, rational } from './support.ts';

const scripts = fc.constantFrom('latn' as const, 'arab' as const, 'arabext' as const, 'deva' as const);

describe('laws of numerals', () => {
  it('digits of any script come back as they were', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9a-z ]{0,12}$/), scripts, (text, numerals) => {
        expect(toAsciiDigits(toNumerals(text, numerals))).toBe(text);
      }),
    );
  });

  it('what is shown can be typed back, in every language and script', () => {
    fc.assert(
      fc.property(
        rational,
        fc.constantFrom('en', 'fr', 'ar', 'hi', 'sw'),
        scripts,
        (value, language, numerals) => {
          const shown = must(readNumber(formatNumber(value, language, numerals)));
          // 3,125 has two readings; one of them must be meant.
          const readings = [shown.value, shown.alternative ?? shown.value];
          expect(readings.some((reading) => compareRational(reading, value) === 0)).toBe(true);
        },
      ),
    );
  });

  it('reading a number never throws, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[-+ 0-9.,/%٠-٩½٫٬]*$/)),
        (typed) => {
          expect(typeof readNumber(typed).ok).toBe('boolean');
        },
      ),
    );
  });
});
