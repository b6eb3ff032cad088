import { describe, expect, it } from 'vitest';
import { fillMessage, type Message } from '../../src/i18n/message.ts';
import { defaultNumerals, formatNumber } from '../../src/i18n/numerals.ts';

const english = { language: 'en', numerals: 'latn' } as const;
const arabic = { language: 'ar', numerals: 'arab' } as const;
const learners: Message = { plural: 'count', one: '{count} learner', other: '{count} learners' };

describe('a message', () => {
  it('takes the wording of the count', () => {
    expect(fillMessage(learners, { count: 1 }, english)).toBe('1 learner');
    expect(fillMessage(learners, { count: 2 }, english)).toBe('2 learners');
  });
  it('has six wordings in Arabic', () => {
    const message: Message = {
      plural: 'count',
      zero: 'zero',
      one: 'one',
      two: 'two',
      few: 'few',
      many: 'many',
      other: 'other',
    };
    const said = [0, 1, 2, 3, 11, 100].map((count) => fillMessage(message, { count }, arabic));
    expect(said).toEqual(['zero', 'one', 'two', 'few', 'many', 'other']);
  });
  it('falls back to the general wording where a category is missing', () => {
    expect(fillMessage(learners, { count: 3 }, { language: 'ar', numerals: 'latn' })).toBe('3 learners');
  });
  it('writes numbers in the digits that the learner reads', () => {
    expect(fillMessage('{done}', { done: 1284 }, arabic)).toBe('١٬٢٨٤');
    expect(fillMessage('{done}', { done: 1284 }, { language: 'ar', numerals: 'latn' })).toBe('1,284');
  });
  it('writes the percent sign that goes with the digits', () => {
    expect(fillMessage('{percent}٪', { percent: 74 }, arabic)).toBe('٧٤٪');
    expect(fillMessage('{percent}٪', { percent: 74 }, { language: 'ar', numerals: 'latn' })).toBe('74%');
  });
  it('leaves a place without a fact to be seen', () => {
    expect(fillMessage('Hello {name}', {}, english)).toBe('Hello {name}');
  });
  it('keeps a French mark on the line of its word', () => {
    const french = { language: 'fr', numerals: 'latn' } as const;
    expect(fillMessage('« {skill} » : prêt ?', { skill: 'Compter' }, french)).toBe(
      '«\u00a0Compter\u00a0»\u00a0: prêt\u00a0?',
    );
    expect(fillMessage('a : b', {}, english)).toBe('a : b');
  });
  it('keeps a Latin name in its place inside an Arabic sentence', () => {
    expect(fillMessage('أعطِ الجهاز إلى {name}', { name: 'Amina' }, arabic)).toBe(
      'أعطِ الجهاز إلى \u2068Amina\u2069',
    );
    expect(fillMessage('{name}', { name: 'آمنة' }, arabic)).toBe('آمنة');
    expect(fillMessage('{name}', { name: 'Amina' }, arabic)).toBe('\u2068Amina\u2069');
    expect(fillMessage('{name} الآن في {to}', { name: 'Amina', to: 'B' }, arabic)).toMatch(/^\u200f/);
    expect(fillMessage('{name} is here', { name: 'آمنة' }, english)).toMatch(/^\u200e/);
    expect(fillMessage('Give it to {name}', { name: 'آمنة' }, english)).toBe('Give it to \u2068آمنة\u2069');
  });
});

describe('digits', () => {
  it('follow the region that the device names, not the language alone', () => {
    expect(defaultNumerals('ar', ['ar-EG'])).toBe('arab');
    expect(defaultNumerals('ar', ['ar-MA'])).toBe('latn');
    expect(defaultNumerals('en', ['ar-EG', 'en-KE'])).toBe('latn');
  });
  it('group as the language does', () => {
    expect(formatNumber(1234567, 'fr', 'latn').replace(/\s/g, ' ')).toBe('1 234 567');
  });
});
