import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/domain/answer.ts';
import type { FillGaps, Item } from '../../../src/domain/item.ts';
import { mark } from '../../../src/domain/marking/mark.ts';
import { rightAnswer } from '../../../src/domain/marking/right-answer.ts';
import { base, misconception, numberItem, options, textItem } from '../items.ts';
import { must } from '../support.ts';

const marked = (item: Item, answer: Answer) => must(mark(item, answer));
const refused = (item: Item, answer: Answer) => {
  const result = mark(item, answer);
  return result.ok ? 'marked' : result.problem.code;
};

describe('marking a choice', () => {
  const item: Item = {
    ...base,
    type: 'choose-one',
    options: [
      { id: 'a', text: '3/5' },
      { id: 'b', text: '2/8', misconception: misconception('adds-denominators') },
    ],
    answer: 'a',
  };
  it('a wrong option shows its misconception', () => {
    expect(marked(item, { type: 'choose-one', option: 'b' }).misconceptions).toEqual(['adds-denominators']);
    expect(marked(item, { type: 'choose-one', option: 'a' }).correct).toBe(true);
  });
  it('nothing chosen, an option that is not there and another type are not recorded', () => {
    expect(refused(item, { type: 'choose-one', option: '' })).toBe('answer/empty');
    expect(refused(item, { type: 'choose-one', option: 'z' })).toBe('answer/unreadable');
    expect(refused(item, { type: 'number', text: '1' })).toBe('answer/of-another-type');
  });
});

describe.each(['choose-several', 'point-picture'] as const)('marking several: %s', (type) => {
  const all = ['a', 'b', 'c', 'd'].map((id) => ({
    id,
    text: id,
    label: id,
    misconception: misconception(`m-${id}`),
  }));
  const item: Item =
    type === 'choose-several'
      ? { ...base, type, options: all, answers: ['a', 'b'] }
      : {
          ...base,
          type,
          src: 'media/market.svg',
          alt: 'A market',
          regions: all.map((one) => ({ ...one, x: 0, y: 0, width: 0.1, height: 0.1 })),
          answers: ['a', 'b'],
        };
  const choose = (...ids: readonly string[]): Answer =>
    type === 'choose-several' ? { type, options: ids } : { type, regions: ids };

  it.each([
    [['a', 'b'], 1, []],
    [['b', 'a', 'a'], 1, []],
    [['a'], 1 / 2, []],
    [['a', 'b', 'c'], 2 / 3, ['m-c']],
    [['a', 'b', 'c', 'd'], 1 / 2, ['m-c', 'm-d']],
    [['c'], 0, ['m-c']],
  ])('%j scores %d and shows %j', (ids, score, shown) => {
    const result = marked(item, choose(...ids));
    expect(result.score).toBeCloseTo(score, 12);
    expect(result.misconceptions).toEqual(shown);
    expect(result.note).toBe(score === 1 ? 'right' : score === 0 ? 'wrong' : 'partly');
  });
  it('nothing chosen and ids that are not there are not recorded', () => {
    expect(refused(item, choose())).toBe('answer/empty');
    expect(refused(item, choose('a', 'z'))).toBe('answer/unreadable');
  });
});

describe('marking an order', () => {
  const item: Item = {
    ...base,
    type: 'order',
    entries: options('c', 'a', 'd', 'b'),
    answer: ['a', 'b', 'c', 'd'],
    wrong: [{ order: ['d', 'c', 'b', 'a'], misconception: misconception('largest-first') }],
  };
  const order = (...ids: readonly string[]): Answer => ({ type: 'order', order: ids });

  it.each([
    [['a', 'b', 'c', 'd'], 1, []],
    [['b', 'c', 'd', 'a'], 2 / 3, []],
    [['b', 'a', 'd', 'c'], 0, []],
    [['d', 'c', 'b', 'a'], 0, ['largest-first']],
  ])('%j scores %d and shows %j', (ids, score, shown) => {
    expect(marked(item, order(...ids))).toMatchObject({ score, misconceptions: shown });
  });
  it('an order half made or with doubles is not recorded', () => {
    expect(refused(item, order())).toBe('answer/empty');
    expect(refused(item, order('a', 'b', 'c'))).toBe('answer/incomplete');
    expect(refused(item, order('a', 'b', 'c', 'c'))).toBe('answer/unreadable');
    expect(refused(item, order('a', 'b', 'c', 'z'))).toBe('answer/unreadable');
  });
});

describe('marking what is matched and sorted', () => {
  const match: Item = {
    ...base,
    type: 'match',
    left: options('1/2', '1/4'),
    right: options('half', 'quarter', 'third'),
    pairs: [
      ['1/2', 'half'],
      ['1/4', 'quarter'],
    ],
    wrong: [{ pair: ['1/4', 'third'], misconception: misconception('counts-cuts') }],
  };
  const sort: Item = {
    ...base,
    type: 'sort-groups',
    groups: options('odd', 'even'),
    entries: options('1', '2', '3'),
    answer: [
      ['1', 'odd'],
      ['2', 'even'],
      ['3', 'odd'],
    ],
    wrong: [{ placed: ['3', 'even'], misconception: misconception('looks-at-the-tens') }],
  };
  const pairs = (...placed: readonly (readonly [string, string])[]): Answer => ({
    type: 'match',
    pairs: placed,
  });

  it('the score is the share that is where it belongs', () => {
    expect(marked(match, pairs(['1/4', 'third'], ['1/2', 'half']))).toEqual({
      correct: false,
      score: 0.5,
      note: 'partly',
      misconceptions: ['counts-cuts'],
    });
    const placed = [
      ['1', 'odd'],
      ['2', 'even'],
      ['3', 'even'],
    ] as const;
    expect(marked(sort, { type: 'sort-groups', placed })).toMatchObject({
      score: 2 / 3,
      misconceptions: ['looks-at-the-tens'],
    });
  });
  it('what is not all placed, or placed twice, or nowhere known, is not recorded', () => {
    expect(refused(match, pairs())).toBe('answer/empty');
    expect(refused(match, pairs(['1/2', 'half']))).toBe('answer/incomplete');
    expect(refused(match, pairs(['1/2', 'half'], ['1/2', 'third']))).toBe('answer/unreadable');
    expect(refused(match, pairs(['1/2', 'half'], ['1/4', 'fifth']))).toBe('answer/unreadable');
    expect(refused(sort, { type: 'sort-groups', placed: [['1', 'odd']] })).toBe('answer/incomplete');
    expect(refused(sort, { type: 'sort-groups', placed: [['9', 'odd']] })).toBe('answer/unreadable');
  });
});

describe('marking gaps', () => {
  const item: FillGaps = {
    ...base,
    type: 'fill-gaps',
    text: '{{1}} is {{2}} than {{3}}',
    gaps: [
      {
        type: 'number',
        answer: '1/2',
        form: 'simplest',
        wrong: [{ value: '2', misconception: misconception('upside-down') }],
      },
      { type: 'text', accepted: ['bigger'], spelling: 1, wrong: [] },
      { type: 'choice', options: options('third', 'whole'), answer: 'third' },
    ],
  };
  const fill = (...gaps: readonly string[]): Answer => ({ type: 'fill-gaps', gaps });

  it.each([
    [['1/2', 'bigger', 'third'], 1, 'right', []],
    [['٢', 'bigger', 'third'], 2 / 3, 'partly', ['upside-down']],
    [['1/2', 'biger', 'third'], 1, 'spelling', []],
    [['2/4', 'bigger', 'third'], 5 / 6, 'not-simplest', []],
    [['2/4', 'bigger', 'whole'], 1 / 2, 'partly', []],
    [['2', 'small', 'whole'], 0, 'wrong', ['upside-down']],
  ])('%j scores %d: %s, showing %j', (gaps, score, note, shown) => {
    const result = marked(item, fill(...gaps));
    expect(result.score).toBeCloseTo(score, 12);
    expect(result).toMatchObject({ note, misconceptions: shown });
  });
  it('gaps left open, or filled with what cannot be read, are not recorded', () => {
    expect(refused(item, fill('', ' ', ''))).toBe('answer/empty');
    expect(refused(item, fill())).toBe('answer/empty');
    expect(refused(item, fill('1/2', '', 'third'))).toBe('answer/incomplete');
    expect(refused(item, fill('1/2', 'bigger'))).toBe('answer/incomplete');
    expect(refused(item, fill('half', 'bigger', 'third'))).toBe('answer/unreadable');
    expect(refused(item, fill('1/2', 'bigger', 'third', 'more'))).toBe('answer/unreadable');
  });
});

describe('marking a number line', () => {
  const item: Item = {
    ...base,
    type: 'number-line',
    from: 0,
    to: 1,
    step: 0.1,
    labels: 'ends',
    answer: 0.3,
    tolerance: 0.05,
    snap: 0,
    wrong: [
      { value: 0.7, misconception: misconception('from-the-other-end') },
      { value: 0.76, misconception: misconception('counts-ticks') },
    ],
  };
  const at = (value: number): Answer => ({ type: 'number-line', value });

  it('steps that a computer adds up count as the tick that they mean', () => {
    expect(marked({ ...item, tolerance: 0 }, at(0.1 + 0.2)).correct).toBe(true);
    expect(marked({ ...item, tolerance: 0 }, at(0.301)).correct).toBe(false);
  });
  it.each([
    [0.25, true],
    [0.35, true],
    [0.351, false],
  ])('with a tolerance of 0.05, %d for 0.3 is right: %s', (value, correct) => {
    expect(marked(item, at(value)).correct).toBe(correct);
  });
  it('a point near two known mistakes shows the nearer one', () => {
    expect(marked(item, at(0.72)).misconceptions).toEqual(['from-the-other-end']);
    expect(marked(item, at(0.75)).misconceptions).toEqual(['counts-ticks']);
    expect(marked(item, at(0.5)).misconceptions).toEqual([]);
  });
  it('a point beside the line, and none, are not recorded', () => {
    for (const value of [1.1, -0.1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(refused(item, at(value))).toBe('answer/unreadable');
    }
  });
});

describe('a right answer', () => {
  it('is taken from the item itself', () => {
    expect(rightAnswer(textItem(['cat', 'kitten']))).toEqual({ type: 'short-text', text: 'cat' });
    expect(rightAnswer(numberItem('2/4'))).toEqual({ type: 'number', text: '2/4' });
  });
});
