// What an expression comes to: exact fractions, bounded, every failure a value. `if`, `and` and `or` look only at what
// they need, so that `if(b = 0, 0, a/b)` is safe.
import {
  addRational,
  compareRational,
  divideRational,
  multiplyRational,
  numberToRational,
  ONE,
  type Rational,
  type RationalProblem,
  subtractRational,
  toRational,
  ZERO,
} from '../domain/rational.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import {
  type ExpressionProblem,
  type ExpressionTree,
  type FunctionName,
  parseExpression,
} from './expression.ts';

/** Values of parameters by name: numbers, or keys of texts. */
export type Scope = ReadonlyMap<string, Rational | string>;

type Value = Result<Rational, ExpressionProblem>;
type Operation = (args: readonly Rational[]) => Value;

/** 2^50 is beyond 15 digits already; a greater exponent has no use. */
const MAX_EXPONENT = 50n;
const MAX_DIGIT_PLACE = 15n;

/** Parses and evaluates; a plain number is itself. */
export function evaluateSource(source: string | number, scope: Scope): Value {
  if (typeof source === 'number') return fromRational(numberToRational(source));
  const tree = parsed(source);
  return tree.ok ? evaluate(tree.value, scope) : tree;
}

const trees = new Map<string, ReturnType<typeof parseExpression>>();
/** A learner meets the same few templates again and again; a check tries each hundreds of times. */
const MOST_TREES = 1000;

function parsed(source: string): ReturnType<typeof parseExpression> {
  const known = trees.get(source);
  if (known) return known;
  const tree = parseExpression(source);
  if (trees.size >= MOST_TREES) trees.clear();
  trees.set(source, tree);
  return tree;
}

/** Takes time proportional to the tree, whose size is bounded. */
export function evaluate(tree: ExpressionTree, scope: Scope): Value {
  if (tree.type === 'number') return ok(tree.value);
  if (tree.type === 'name') return lookUp(tree.name, scope);
  const [first, second, third] = tree.args;
  if (tree.name === 'if' && first && second && third) {
    const condition = evaluate(first, scope);
    return condition.ok ? evaluate(isTrue(condition.value) ? second : third, scope) : condition;
  }
  if ((tree.name === 'and' || tree.name === 'or') && first && second) {
    const left = evaluate(first, scope);
    if (!left.ok) return left;
    if (isTrue(left.value) === (tree.name === 'or')) return ok(toTruth(tree.name === 'or'));
    const right = evaluate(second, scope);
    return right.ok ? ok(toTruth(isTrue(right.value))) : right;
  }
  const args: Rational[] = [];
  for (const arg of tree.args) {
    const value = evaluate(arg, scope);
    if (!value.ok) return value;
    args.push(value.value);
  }
  return OPERATIONS[tree.name](args);
}

/** Everything but 0 counts as true. */
export function isTrue(value: Rational): boolean {
  return value.n !== 0n;
}

const OPERATIONS: Readonly<Record<FunctionName, Operation>> = {
  '+': both((a, b) => fromRational(addRational(a, b))),
  '-': both((a, b) => fromRational(subtractRational(a, b))),
  '*': both((a, b) => fromRational(multiplyRational(a, b))),
  '/': both((a, b) => fromRational(divideRational(a, b))),
  '//': both(quotient),
  '%': both((a, b) => {
    const whole = quotient(a, b);
    const multiple = whole.ok ? fromRational(multiplyRational(whole.value, b)) : whole;
    return multiple.ok ? fromRational(subtractRational(a, multiple.value)) : multiple;
  }),
  '=': both((a, b) => ok(toTruth(compareRational(a, b) === 0))),
  '!=': both((a, b) => ok(toTruth(compareRational(a, b) !== 0))),
  '<': both((a, b) => ok(toTruth(compareRational(a, b) < 0))),
  '<=': both((a, b) => ok(toTruth(compareRational(a, b) <= 0))),
  '>': both((a, b) => ok(toTruth(compareRational(a, b) > 0))),
  '>=': both((a, b) => ok(toTruth(compareRational(a, b) >= 0))),
  and: both((a, b) => ok(toTruth(isTrue(a) && isTrue(b)))),
  or: both((a, b) => ok(toTruth(isTrue(a) || isTrue(b)))),
  not: one((a) => ok(toTruth(!isTrue(a)))),
  negate: one((a) => ok({ n: -a.n, d: a.d })),
  if: ([condition = ZERO, then = ZERO, otherwise = ZERO]) => ok(isTrue(condition) ? then : otherwise),
  abs: one((a) => ok({ n: magnitude(a.n), d: a.d })),
  min: (args) => ok(args.reduce((least, arg) => (compareRational(arg, least) < 0 ? arg : least))),
  max: (args) => ok(args.reduce((most, arg) => (compareRational(arg, most) > 0 ? arg : most))),
  gcd: both((a, b) => integers('gcd', a, b) ?? ok({ n: commonDivisor(a.n, b.n), d: 1n })),
  lcm: both(
    (a, b) =>
      integers('lcm', a, b) ??
      (a.n === 0n || b.n === 0n
        ? ok(ZERO)
        : fromRational(toRational(magnitude(a.n * b.n) / commonDivisor(a.n, b.n)))),
  ),
  floor: one((a) => ok(floor(a))),
  ceil: one((a) => ok({ n: -floor({ n: -a.n, d: a.d }).n, d: 1n })),
  round: one(round),
  sign: one((a) => ok({ n: a.n > 0n ? 1n : a.n < 0n ? -1n : 0n, d: 1n })),
  num: one((a) => ok({ n: a.n, d: 1n })),
  den: one((a) => ok({ n: a.d, d: 1n })),
  pow: both(power),
  digit: both(digit),
};

function lookUp(name: string, scope: Scope): Value {
  const value = scope.get(name);
  if (value === undefined) return fail({ code: 'expression/unknown-name', detail: `no parameter "${name}"` });
  return typeof value === 'string'
    ? fail({ code: 'expression/text', detail: `parameter "${name}" is a text, not a number` })
    : ok(value);
}

function one(compute: (a: Rational) => Value): Operation {
  return ([a = ZERO]) => compute(a);
}

function both(compute: (a: Rational, b: Rational) => Value): Operation {
  return ([a = ZERO, b = ZERO]) => compute(a, b);
}

function fromRational(result: Result<Rational, RationalProblem>): Value {
  if (result.ok) return result;
  return result.problem.code === 'rational/division-by-zero'
    ? fail({ code: 'expression/division-by-zero', detail: 'division by zero' })
    : fail({ code: 'expression/too-large', detail: 'more than 15 digits' });
}

function quotient(a: Rational, b: Rational): Value {
  const exact = fromRational(divideRational(a, b));
  return exact.ok ? ok(floor(exact.value)) : exact;
}

/** Half away from zero, as schools round. */
function round(a: Rational): Value {
  const up = floor({ n: 2n * magnitude(a.n) + a.d, d: 2n * a.d });
  return ok({ n: a.n < 0n ? -up.n : up.n, d: 1n });
}

function power(base: Rational, exponent: Rational): Value {
  const wrong = integers('pow', exponent, exponent);
  if (wrong) return wrong;
  const size = magnitude(exponent.n);
  if (size > MAX_EXPONENT) return fail({ code: 'expression/too-large', detail: 'exponent beyond 50' });
  let product: Value = ok(ONE);
  for (let step = 0n; step < size && product.ok; step++) {
    product = fromRational(multiplyRational(product.value, base));
  }
  return product.ok && exponent.n < 0n ? fromRational(divideRational(ONE, product.value)) : product;
}

function digit(value: Rational, place: Rational): Value {
  const wrong = integers('digit', place, place);
  if (wrong) return wrong;
  if (magnitude(place.n) > MAX_DIGIT_PLACE) return ok(ZERO);
  const shift = 10n ** magnitude(place.n);
  const size = magnitude(value.n);
  const scaled = place.n < 0n ? (size * shift) / value.d : size / (value.d * shift);
  return ok({ n: scaled % 10n, d: 1n });
}

function integers(name: string, a: Rational, b: Rational): Value | undefined {
  return a.d === 1n && b.d === 1n
    ? undefined
    : fail({ code: 'expression/not-integer', detail: `${name} takes whole numbers` });
}

function floor(a: Rational): Rational {
  const cut = a.n / a.d;
  return { n: a.n < 0n && cut * a.d !== a.n ? cut - 1n : cut, d: 1n };
}

function commonDivisor(a: bigint, b: bigint): bigint {
  let [high, low] = [magnitude(a), magnitude(b)];
  while (low !== 0n) [high, low] = [low, high % low];
  return high;
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}

function toTruth(value: boolean): Rational {
  return value ? ONE : ZERO;
}

/** A number as data, `=` and an expression, or (where a text was also possible) nothing. */
export function isComputed(ref: unknown): ref is number | string {
  return typeof ref === 'number' || (typeof ref === 'string' && ref.startsWith('='));
}
