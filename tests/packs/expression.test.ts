import { expect, test } from 'vitest';
import { numberToRational, printRational, type Rational } from '../../src/domain/rational.ts';
import { EXPRESSION_LIMITS, parseExpression } from '../../src/packs/expression.ts';
import { evaluateSource } from '../../src/packs/expression-value.ts';

const scope = new Map<string, Rational | string>([
  ['a', { n: 7n, d: 1n }],
  ['b', { n: 3n, d: 1n }],
  ['half', { n: 1n, d: 2n }],
  ['thing', 'thing.apple'],
]);

function worth(source: string | number): string {
  const value = evaluateSource(source, scope);
  return value.ok ? printRational(value.value) : value.problem.code;
}

test.each([
  ['=a+b*2', '13'],
  ['(a+b)*2', '20'],
  ['a-b-1', '3'],
  ['a/b', '7/3'],
  ['a//b', '2'],
  ['-a//b', '-3'],
  ['a%b', '1'],
  ['-a%b', '2'],
  ['half+0.25', '0.75'],
  ['-(a-b)', '-4'],
  ['- -a', '7'],
  ['a>b and b>1', '1'],
  ['a<b or not (a=b)', '1'],
  ['a!=7', '0'],
  ['a>=7', '1'],
  ['if(a<b, a, b)', '3'],
  ['min(a, b, 5)', '3'],
  ['max(a, b, 5)', '7'],
  ['gcd(12, 18)', '6'],
  ['lcm(4, 6)', '12'],
  ['lcm(0, 6)', '0'],
  ['abs(b-a)', '4'],
  ['floor(-half)', '-1'],
  ['ceil(half)', '1'],
  ['round(2.5)', '3'],
  ['round(-2.5)', '-3'],
  ['sign(-half)', '-1'],
  ['num(6/4)', '3'],
  ['den(6/4)', '2'],
  ['pow(2, 10)', '1024'],
  ['pow(2, -2)', '0.25'],
  ['pow(half, 2)', '0.25'],
  ['digit(358, 0)', '8'],
  ['digit(358, 2)', '3'],
  ['digit(358, 9)', '0'],
  ['digit(3.75, -1)', '7'],
  [0.1, '0.1'],
  [-3, '-3'],
])('%s is %s', (source, expected) => {
  expect(worth(source)).toBe(expected);
});

test.each([
  ['a/0', 'expression/division-by-zero'],
  ['a//0', 'expression/division-by-zero'],
  ['a%0', 'expression/division-by-zero'],
  ['pow(0, -1)', 'expression/division-by-zero'],
  ['pow(10, 20)', 'expression/too-large'],
  ['pow(2, 1000000)', 'expression/too-large'],
  ['999999999999999*10', 'expression/too-large'],
  ['pow(2, half)', 'expression/not-integer'],
  ['gcd(half, 2)', 'expression/not-integer'],
  ['c+1', 'expression/unknown-name'],
  ['thing+1', 'expression/text'],
  ['constructor', 'expression/unknown-name'],
  ['__proto__', 'expression/malformed'],
  ['constructor(1)', 'expression/malformed'],
  ['toString(1)', 'expression/malformed'],
  ['a.b', 'expression/malformed'],
  ['a[0]', 'expression/malformed'],
  ['"a"', 'expression/malformed'],
  ['a<b<9', 'expression/malformed'],
  ['1 2', 'expression/malformed'],
  ['(a', 'expression/malformed'],
  ['a)', 'expression/malformed'],
  ['', 'expression/malformed'],
  ['=', 'expression/malformed'],
  ['if(1, 2)', 'expression/malformed'],
  ['negate(1)', 'expression/malformed'],
  ['and(1, 1)', 'expression/malformed'],
  ['1234567890123456', 'expression/malformed'],
])('%s gives %s and no value', (source, problem) => {
  expect(worth(source)).toBe(problem);
});

test('what is not chosen is not computed, so a guard against zero works', () => {
  expect(worth('if(b=3, 1, 1/0)')).toBe('1');
  expect(worth('0 and 1/0')).toBe('0');
  expect(worth('1 or 1/0')).toBe('1');
});

test('an expression beyond the limits is refused before any of it is computed', () => {
  expect(parseExpression('('.repeat(EXPRESSION_LIMITS.depth + 1)).ok).toBe(false);
  expect(parseExpression('1+'.repeat(150)).ok).toBe(false);
  expect(parseExpression(`1${'+1'.repeat(EXPRESSION_LIMITS.nodes)}`).ok).toBe(false);
  expect(parseExpression('-'.repeat(EXPRESSION_LIMITS.length + 1)).ok).toBe(false);
});

test('decimals are exact', () => {
  const sum = evaluateSource('0.1+0.2', scope);
  expect(sum).toEqual(numberToRational(0.3));
});
