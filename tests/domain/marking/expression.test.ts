import { describe, expect, it, test } from 'vitest';
import type { ExpressionForm } from '../../../src/domain/item.ts';
import { readExpression } from '../../../src/domain/marking/expression/read.ts';
import { toMath } from '../../../src/domain/marking/expression/set-math.ts';
import { markExpression } from '../../../src/domain/marking/expression.ts';
import { mathToText } from '../../../src/domain/math-text.ts';
import { expressionItem, misconception } from '../items.ts';

function noteOf(answer: string, given: string, form: ExpressionForm = 'any'): string {
  const marked = markExpression(expressionItem(answer, { form }), { type: 'expression', text: given });
  return marked.ok ? marked.value.note : marked.problem.code;
}

/** The author's answer, what was typed, what is said of it, and the form where one was asked for. */
const CASES: readonly (readonly [answer: string, given: string, note: string, form?: ExpressionForm])[] = [
  ['2x+6', '2(x+3)', 'right'],
  ['2x+6', '6 + 2·x', 'right'],
  ['2x+6', '2x+5', 'wrong'],
  ['2x+6', '2(x+3)', 'other-form', 'expanded'],
  ['2x+6', 'x+x+6', 'not-simplest', 'expanded'],
  ['2x+6', '6+2x', 'right', 'expanded'],
  ['x^2+3x+2', '(x+1)^2+x+1', 'other-form', 'expanded'],
  ['x^2+2x+1', '(x+1)^2', 'other-form', 'expanded'],
  ['2(x+3)', '2x+6', 'other-form', 'factored'],
  ['6(x+2)', '3(2x+4)', 'not-simplest', 'factored'],
  ['6(x+2)', '2*3(x+2)', 'not-simplest', 'factored'],
  ['(x-1)(x+1)', '(x+1)(x-1)', 'right', 'factored'],
  ['(x-1)(x+1)', '-(1-x)(x+1)', 'right', 'factored'],
  ['(x+1)^2', '(x+1)(x+1)', 'right', 'factored'],
  ['x(3x+1)', '3x^2+x', 'other-form', 'factored'],
  ['5x', '2x+3x', 'not-simplest', 'simplified'],
  ['2x+6', '2(x+3)', 'right', 'simplified'],
  ['3x+6', '2(x+3)+x', 'not-simplest', 'simplified'],
  ['x/2', '2x/4', 'not-simplest', 'simplified'],
  ['x+1', '(x^2-1)/(x-1)', 'not-simplest', 'simplified'],
  ['x^5', 'x^2*x^3', 'not-simplest', 'simplified'],
  ['2sqrt(2)', '√8', 'not-simplest', 'simplified'],
  ['2sqrt(2)', 'sqrt(2)+sqrt(2)', 'not-simplest', 'simplified'],
  ['1/2', '2/4', 'not-simplest', 'simplified'],
  ['2(x+3)', '(3+x)2', 'answer/unreadable', 'same'],
  ['2(x+3)', '(3+x)*2', 'right', 'same'],
  ['2(x+3)', '2x+6', 'other-form', 'same'],
  ['3/4', '0,75', 'right'],
  ['3/4', '٠٫٧٥', 'right'],
  ['1 1/2', '3/2', 'right'],
  ['1/3', '0.3333', 'wrong'],
  ['sqrt(2)', '1.41421356237', 'wrong'],
  ['x^2', 'x²', 'right'],
  ['x^(1/3)', '∛x', 'right'],
  ['abs(x)', 'sqrt(x^2)', 'right'],
  ['x', 'sqrt(x^2)', 'wrong'],
  ['1', 'sin(x)^2+cos(x)^2', 'right'],
  ['3', 'log_2(8)', 'right'],
  ['2pi r', '2πr', 'right'],
  ['2^x*2^x', '4^x', 'right'],
  ['y=2x+3', '2x+3=y', 'right'],
  ['y=2x+3', 'y-3=2x', 'other-form'],
  ['2x+y=3', '4x+2y=6', 'right'],
  ['2x+y=3', '4x+2y=5', 'wrong'],
  ['x=3', 'X = 3', 'right'],
  ['x=3', '3', 'right'],
  ['x=3', '2x=6', 'other-form'],
  ['5', 'x=5', 'right'],
  ['x>3', '3<x', 'right'],
  ['x>3', 'x>=3', 'wrong'],
  ['x>3', '-x<-3', 'other-form'],
  ['x>3', '(3, ∞)', 'other-form'],
  ['-1<x<=3', '3>=x>-1', 'right'],
  ['-1<x<=3', 'x<=3 and x>-1', 'right'],
  ['-1<x<=3', 'x<=3 or x>-1', 'wrong'],
  ['(-inf, 3]', ']-∞; 3]', 'right'],
  ['(-inf, 3]', '(-inf, 3)', 'wrong'],
  ['(-inf, 2) U (3, inf)', '(3;∞) ∪ (−∞;2)', 'right'],
  ['x=2 or x=-3', '-3; 2', 'right'],
  ['x=2 or x=-3', 'x = -3 أو x = 2', 'right'],
  ['x=2 or x=-3', '2', 'partly'],
  ['x=2 or x=-3', '2; -3; 4', 'partly'],
  ['x=1 or x=3', 'x = 2 ± 1', 'right'],
  ['(1+sqrt(5))/2, (1-sqrt(5))/2', 'x = (1±√5)/2', 'right'],
  ['{}', '∅', 'right'],
  ['(2, 3)', '(2;3)', 'right'],
  ['(2, 3)', '(3,2)', 'wrong'],
  ['(1/2, 0.25)', '(0,5; 1/4)', 'right'],
];

test.each(CASES.map(([answer, given, note, form]) => ({ answer, given, note, form })))(
  '$answer, typed as $given, is $note',
  ({ answer, given, note, form }) => {
    expect(noteOf(answer, given, form)).toBe(note);
  },
);

describe('what cannot be marked', () => {
  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['2(x+3', 'incomplete'],
    ['2x+', 'incomplete'],
    ['x=', 'incomplete'],
    ['√', 'incomplete'],
    ['2$', 'unreadable'],
    ['2x)', 'unreadable'],
    ['3 5', 'unreadable'],
    ['x%', 'unreadable'],
    ['('.repeat(300), 'unreadable'],
  ])('%s is %s: the learner goes on typing', (given, why) => {
    expect(noteOf('2x+6', given)).toBe(`answer/${why}`);
  });
});

it('what is far too large is another value, not a wait', () => {
  for (const given of [
    '9^9^9',
    '9^9^9^9',
    '(x+y)^4096',
    '((x+1)^64)^64',
    '(a+b+c+d)^60',
    `1${'/1'.repeat(119)}0`,
  ]) {
    expect(noteOf('x+1', given)).toBe('wrong');
  }
  expect(noteOf('(a+b+c+d)^12', '(d+c+b+a)^12')).toBe('right');
  expect(noteOf('(a+b+c+d)^12', '(d+c+b+a)^12+1')).toBe('wrong');
});

it('a wrong value shows its misconception in whatever form it is typed', () => {
  const item = expressionItem('2x+6', {
    form: 'expanded',
    wrong: [{ value: '2x+3', misconception: misconception('first-term-only') }],
  });
  for (const text of ['2x+3', '3+2x', '2(x+1,5)', 'x+x+3']) {
    const marked = markExpression(item, { type: 'expression', text });
    expect(marked).toMatchObject({
      ok: true,
      value: { correct: false, misconceptions: ['first-term-only'] },
    });
  }
});

it('what is typed is set as mathematics, with boxes where something is missing', () => {
  const shown = (text: string) =>
    mathToText(toMath(readExpression(text).written, { decimal: '.', or: 'or', and: 'and' }));
  expect(shown('(x+1)/2')).toBe('(x + 1)/2');
  expect(shown('x^2-')).toBe('x^2 − ▢');
  expect(shown('√(')).toBe('√(▢)');
  expect(shown('x<=3')).toBe('x ≤ 3');
  expect(shown('x=2 or x=3')).toContain('or');
});
