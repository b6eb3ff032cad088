import { describe, expect, it } from 'vitest';
import {
  addRational,
  divideRational,
  multiplyRational,
  numberToRational,
  parseRational,
  printRational,
  RATIONAL_LIMIT,
  toRational,
} from '../../src/domain/rational.ts';
import { must } from './support.ts';

const read = (text: string) => must(parseRational(text));

describe('rationals', () => {
  it.each([
    ['12', '12'],
    ['-3', '-3'],
    ['007', '7'],
    ['0.25', '0.25'],
    ['-0.50', '-0.5'],
    ['3/4', '0.75'],
    ['2/6', '1/3'],
    ['1 1/2', '1.5'],
    ['-1 1/3', '-4/3'],
    [' 6/3 ', '2'],
    ['-0', '0'],
  ])('%s is read and printed as %s', (text, printed) => {
    expect(printRational(read(text))).toBe(printed);
  });

  it.each(['', 'a', '1.', '.5', '1,5', '1/', '/2', '--1', '1e3', '1/2/3', '1 2', '½', '٣', '0x10', '1/-2'])(
    '%j is not an exact number of an author',
    (text) => {
      expect(parseRational(text)).toEqual({ ok: false, problem: { code: 'rational/malformed' } });
    },
  );

  it('a tenth and two tenths are exactly three tenths', () => {
    expect(must(addRational(read('0.1'), read('0.2')))).toEqual(read('0.3'));
  });

  it('division by zero is a problem, not an exception', () => {
    const problem = { code: 'rational/division-by-zero' };
    expect(divideRational(read('1'), read('0'))).toEqual({ ok: false, problem });
    expect(parseRational('1/0')).toEqual({ ok: false, problem });
    expect(toRational(0n, 0n)).toEqual({ ok: false, problem });
  });

  it('numbers beyond the limit are refused on either side of the line', () => {
    const problem = { code: 'rational/too-large' };
    expect(toRational(RATIONAL_LIMIT).ok).toBe(true);
    expect(toRational(RATIONAL_LIMIT + 1n)).toEqual({ ok: false, problem });
    expect(toRational(1n, RATIONAL_LIMIT + 1n)).toEqual({ ok: false, problem });
    const large = read('1000000000000000');
    expect(multiplyRational(large, large)).toEqual({ ok: false, problem });
  });

  it('large factors that cancel stay within the limit', () => {
    const large = read('999999999999999');
    expect(must(multiplyRational(large, must(divideRational(read('1'), large))))).toEqual(read('1'));
  });

  it.each([
    [0.1, '0.1'],
    [-2.5, '-2.5'],
    [1e-7, '0.0000001'],
    [3e14, '300000000000000'],
  ])('the number %d is taken at its shortest decimal', (value, printed) => {
    expect(printRational(must(numberToRational(value)))).toBe(printed);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1e300, 1e-300])('the number %d is refused', (value) => {
    expect(numberToRational(value).ok).toBe(false);
  });

  it('a decimal of too many places is printed as a fraction', () => {
    expect(printRational(must(toRational(1n, 2n ** 20n)))).toBe('1/1048576');
  });
});
