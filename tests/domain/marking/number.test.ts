import { describe, expect, it } from 'vitest';
import type { NumberForm, NumberItem } from '../../../src/domain/item.ts';
import { mark } from '../../../src/domain/marking/mark.ts';
import { rightAnswer } from '../../../src/domain/marking/right-answer.ts';
import { misconception, numberItem } from '../items.ts';
import { must } from '../support.ts';

const marked = (item: NumberItem, text: string, unit?: string) =>
  must(mark(item, unit === undefined ? { type: 'number', text } : { type: 'number', text, unit }));

describe('marking a number', () => {
  it.each([
    ['any', '1/2', 'right'],
    ['any', '2/4', 'right'],
    ['any', '0.50', 'right'],
    ['any', '٠٫٥', 'right'],
    ['any', '½', 'right'],
    ['any', '50%', 'right'],
    ['decimal', '0,5', 'right'],
    ['decimal', '1/2', 'other-form'],
    ['fraction', '3/6', 'right'],
    ['fraction', '0.5', 'other-form'],
    ['simplest', '1/2', 'right'],
    ['simplest', '2/4', 'not-simplest'],
    ['simplest', '0.5', 'other-form'],
    ['simplest', '50%', 'other-form'],
    ['mixed', '1/2', 'right'],
    ['integer', '1/2', 'other-form'],
  ] as const)('a half asked for as %s: %s is %s', (form, text, note) => {
    const { correct, score, ...rest } = marked(numberItem('1/2', { form }), text);
    expect(rest).toEqual({ note, misconceptions: [] });
    expect([correct, score]).toEqual(note === 'right' ? [true, 1] : [false, 0.5]);
  });

  it.each([
    ['mixed', '1 1/2', 'right'],
    ['mixed', '1 2/4', 'right'],
    ['mixed', '3/2', 'other-form'],
    ['mixed', '0 3/2', 'other-form'],
    ['fraction', '1 1/2', 'other-form'],
    ['simplest', '3/2', 'right'],
    ['simplest', '1 1/2', 'right'],
    ['simplest', '1 2/4', 'not-simplest'],
  ] as const)('one and a half asked for as %s: %s is %s', (form, text, note) => {
    expect(marked(numberItem('3/2', { form }), text).note).toBe(note);
  });

  it.each(['integer', 'decimal', 'fraction', 'simplest', 'mixed', 'any'] as const)(
    'a whole number needs no other form than its own, asked for as %s',
    (form: NumberForm) => {
      expect(marked(numberItem('2', { form }), '2').note).toBe('right');
    },
  );

  it('two written as 4/2 is not in simplest form', () => {
    expect(marked(numberItem('2', { form: 'simplest' }), '4/2').note).toBe('not-simplest');
  });

  it('a tolerance is exact at its edge', () => {
    const item = numberItem('0.3', { tolerance: '0.1' });
    expect(marked(item, '0.4').correct).toBe(true);
    expect(marked(item, '0.2').correct).toBe(true);
    expect(marked(item, '0.41').correct).toBe(false);
  });

  it('a comma that has two readings is right in either', () => {
    expect(marked(numberItem('3125'), '3,125').correct).toBe(true);
    expect(marked(numberItem('3.125'), '3,125').correct).toBe(true);
  });

  it('a wrong value shows its misconception once, in whatever form', () => {
    const added = misconception('adds-denominators');
    const item = numberItem('5/6', {
      wrong: [
        { value: '2/5', misconception: added },
        { value: '0.4', misconception: added },
        { value: '1/6', misconception: misconception('subtracts') },
      ],
    });
    for (const text of ['2/5', '4/10', '0.4', '٤/١٠']) {
      expect(marked(item, text)).toEqual({
        correct: false,
        score: 0,
        note: 'wrong',
        misconceptions: [added],
      });
    }
    expect(marked(item, '7').misconceptions).toEqual([]);
  });

  describe('with units to choose from', () => {
    const item = numberItem('12', { units: ['cm', 'mm', 'm'] });
    it.each([
      ['12', 'cm', 'right'],
      ['12 cm', undefined, 'right'],
      ['12cm', undefined, 'right'],
      ['12 Cm', undefined, 'right'],
      ['١٢ cm', undefined, 'right'],
      ['12', undefined, 'unit-missing'],
      ['12', 'mm', 'unit-wrong'],
      ['12 m', undefined, 'unit-wrong'],
      ['12 kg', undefined, 'unit-wrong'],
      ['13 cm', undefined, 'wrong'],
      ['13', undefined, 'wrong'],
    ])('%s with %s is %s', (text, unit, note) => {
      expect(marked(item, text, unit).note).toBe(note);
    });
  });

  it('a unit that stands behind the box need not be typed, and may', () => {
    const item = numberItem('50', { unit: '%' });
    expect(marked(item, '50').correct).toBe(true);
    expect(marked(item, '50 %').correct).toBe(true);
    expect(marked(item, '٥٠٪').correct).toBe(true);
    expect(marked(numberItem('5', { unit: '€' }), '€5').correct).toBe(true);
    expect(marked(numberItem('5', { unit: 'cm²' }), '5 cm2').correct).toBe(true);
  });

  it.each([
    ['', 'empty'],
    ['3/', 'incomplete'],
    ['twelve', 'unreadable'],
    ['12 apples', 'unreadable'],
  ])('%j is not recorded: %s', (text, why) => {
    expect(mark(numberItem('12'), { type: 'number', text })).toEqual({
      ok: false,
      problem: { code: `answer/${why}` },
    });
  });
});

describe('the right number', () => {
  it.each([
    ['1.5', 'any', '0', '1.5'],
    ['1.5', 'fraction', '0', '3/2'],
    ['1.5', 'simplest', '0', '3/2'],
    ['1.5', 'mixed', '0', '1 1/2'],
    ['-1.5', 'mixed', '0', '-1 1/2'],
    ['3/4', 'mixed', '0', '3/4'],
    ['3/4', 'decimal', '0', '0.75'],
    ['6/3', 'integer', '0', '2'],
    ['1/3', 'decimal', '0.01', '0.33'],
    ['-2/3', 'decimal', '0.01', '-0.67'],
    ['7/2', 'integer', '1/2', '4'],
  ] as const)('%s as %s within %s is written %s and marked right', (answer, form, tolerance, text) => {
    const item = numberItem(answer, { form, tolerance });
    expect(rightAnswer(item)).toEqual({ type: 'number', text });
    expect(must(mark(item, rightAnswer(item))).correct).toBe(true);
  });

  it('comes with its unit', () => {
    expect(rightAnswer(numberItem('12', { units: ['cm', 'mm'] }))).toMatchObject({ unit: 'cm' });
    expect(rightAnswer(numberItem('12', { unit: 'kg' }))).toMatchObject({ unit: 'kg' });
  });
});
