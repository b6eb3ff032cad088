import { describe, expect, it } from 'vitest';
import { formatNumber, toNumerals } from '../../src/domain/numerals.ts';
import { parseRational, printRational } from '../../src/domain/rational.ts';
import { readNumber } from '../../src/domain/read-number.ts';
import { must } from './support.ts';

const number = (text: string) => must(parseRational(text));

describe('digits of scripts', () => {
  it.each([
    ['12 apples', 'arab', '١٢ apples'],
    ['12 apples', 'arabext', '۱۲ apples'],
    ['12 apples', 'deva', '१२ apples'],
    ['12 apples', 'latn', '12 apples'],
    ['2.5 + 1. End', 'arab', '٢٫٥ + ١. End'],
    ['1,250 or 12,345,678', 'arab', '١٬٢٥٠ or ١٢٬٣٤٥٬٦٧٨'],
    ['1,2,3', 'arab', '١,٢,٣'],
    ['12345,678', 'arab', '١٢٣٤٥,٦٧٨'],
    ['2.5', 'deva', '२.५'],
    ['1/2', 'arab', '١/٢'],
  ] as const)('%s in %s is shown as %s', (text, numerals, shown) => {
    expect(toNumerals(text, numerals)).toBe(shown);
  });
});

describe('numbers as a language writes them', () => {
  it.each([
    ['2.5', 'en', 'latn', '2.5'],
    ['2.5', 'fr-SN', 'latn', '2,5'],
    ['2.5', 'ar', 'arab', '٢٫٥'],
    ['2.5', 'ar', 'latn', '2.5'],
    ['-3', 'en', 'latn', '\u22123'],
    ['-3', 'ar', 'arab', '\u061c\u2212٣'],
    ['-3', 'ar', 'latn', '\u200e\u22123'],
    ['1/3', 'fr', 'latn', '1/3'],
    ['12345', 'en', 'latn', '12345'],
    ['7', 'hi', 'deva', '७'],
  ] as const)('%s in %s with %s digits is %s', (value, language, numerals, written) => {
    expect(formatNumber(number(value), language, numerals)).toBe(written);
  });
});

describe('numbers as children type them', () => {
  it.each([
    ['12', '12', 'integer'],
    [' ١٢ ', '12', 'integer'],
    ['۱۲', '12', 'integer'],
    ['१२', '12', 'integer'],
    ['\u22125', '-5', 'integer'],
    ['- 5', '-5', 'integer'],
    ['+5', '5', 'integer'],
    ['\u200f-٥', '-5', 'integer'],
    ['007', '7', 'integer'],
    ['1 000', '1000', 'integer'],
    ['12\u202f345', '12345', 'integer'],
    ['1,234,567', '1234567', 'integer'],
    ['12,34,567', '1234567', 'integer'],
    ['١٬٢٣٤', '1234', 'integer'],
    ['1.234.567', '1234567', 'integer'],
    ['2.5', '2.5', 'decimal'],
    ['2,5', '2.5', 'decimal'],
    ['٢٫٥', '2.5', 'decimal'],
    ['٢،٥', '2.5', 'decimal'],
    ['.5', '0.5', 'decimal'],
    ['0,125', '0.125', 'decimal'],
    ['1.250', '1.25', 'decimal'],
    ['1 234,5', '1234.5', 'decimal'],
    ['1,234.5', '1234.5', 'decimal'],
    ['1.234,5', '1234.5', 'decimal'],
    ['١٬٢٣٤٫٥', '1234.5', 'decimal'],
    ['1/2', '0.5', 'fraction'],
    ['١/٢', '0.5', 'fraction'],
    ['1 / 2', '0.5', 'fraction'],
    ['1⁄2', '0.5', 'fraction'],
    ['½', '0.5', 'fraction'],
    ['-3/4', '-0.75', 'fraction'],
    ['1 1/2', '1.5', 'mixed'],
    ['1½', '1.5', 'mixed'],
    ['-1 1/2', '-1.5', 'mixed'],
  ])('%s is %s, written as %s', (typed, value, form) => {
    const read = must(readNumber(typed));
    expect([printRational(read.value), read.form]).toEqual([value, form]);
    expect(read.percent).toBeUndefined();
  });

  it.each([
    ['50 %', '0.5'],
    ['٥٠٪', '0.5'],
    ['-12,5%', '-0.125'],
  ])('%s is %s, in percent', (typed, value) => {
    const read = must(readNumber(typed));
    expect([printRational(read.value), read.percent]).toEqual([value, true]);
  });

  it('3,125 may be three thousand or three and an eighth', () => {
    const read = must(readNumber('-3,125'));
    expect([read.value, read.alternative]).toEqual([number('-3125'), number('-3.125')]);
    expect(must(readNumber('3 125')).alternative).toBeUndefined();
  });

  it.each(['1/2', '7/3', '1 1/2', '7', '0.5'])('%s is in simplest form', (typed) => {
    expect(must(readNumber(typed)).simplest).toBe(true);
  });

  it.each(['2/4', '7/1', '0/5', '1 2/4', '1 5/2', '0 1/2'])('%s is not in simplest form', (typed) => {
    expect(must(readNumber(typed)).simplest).toBe(false);
  });

  it.each(['', '  ', '\u200f'])('%j is empty', (typed) => {
    expect(readNumber(typed)).toEqual({ ok: false, problem: { code: 'answer/empty' } });
  });

  it.each(['-', '3/', '2,', '2.', '1 1/', '٣٫', '.', '%'])('%s is on the way to a number', (typed) => {
    expect(readNumber(typed)).toEqual({ ok: false, problem: { code: 'answer/incomplete' } });
  });

  it.each([
    'a',
    '12a',
    '1 2',
    '--3',
    '3-',
    '1/0',
    '1/2/3',
    '1,2,3',
    '1.2.3',
    '1,23,45',
    '1,000,5',
    '1 000 5',
    '0 123',
    '1e5',
    '0x1f',
    '3/-4',
    '5²',
    '1 000 2',
    '%5',
    '5%%',
    '9'.repeat(65),
    '9'.repeat(20),
  ])('%s is no number', (typed) => {
    expect(readNumber(typed)).toEqual({ ok: false, problem: { code: 'answer/unreadable' } });
  });
});
