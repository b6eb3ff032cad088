// Computes the expressions of template processing for one draw: numbers, identifiers and strings, alone or in containers.
// Used where a template cannot become one of ours; nothing here is called by name from a source but what is listed.
import type { Random } from '../../../domain/random.ts';
import { attributeOf, elementsIn, trimmedIn } from '../xml/xml-find.ts';
import type { XmlElement } from '../xml/xml-tree.ts';

export type Single = number | string;
/** No value, one, or those of a container. */
export type Value = readonly Single[];
export type Values = ReadonlyMap<string, Value>;

/** An expression that is not known here; the whole item is then left. */
export class NotKnown extends Error {}

const MOST_REPEATS = 100;
const YES: Value = ['true'];
const NO: Value = ['false'];
const { PI } = Math;
/** What one draw may compute, and what a container may hold: some expressions could grow without end. */
const MOST_STEPS = 20_000;
const MOST_HELD = 1_000;

export function isTrue(value: Value): boolean {
  return value[0] === 'true';
}

export function createEvaluator(values: Values, random: Random) {
  function parts(element: XmlElement): readonly Value[] {
    return elementsIn(element).map(evaluate);
  }

  function numbers(element: XmlElement): readonly number[] {
    return parts(element).flat().map(toNumber);
  }

  function attributeNumber(element: XmlElement, name: string, otherwise: number): number {
    const text = attributeOf(element, name);
    if (text === '') return otherwise;
    return toNumber(values.get(text)?.[0] ?? values.get(text.replace(/[{}]/g, ''))?.[0] ?? text);
  }

  function draw(element: XmlElement, isWhole: boolean): Value {
    const from = attributeNumber(element, 'min', 0);
    const to = attributeNumber(element, 'max', 0);
    const step = isWhole ? attributeNumber(element, 'step', 1) : (to - from) / 1000;
    const count = step > 0 ? Math.floor((to - from) / step + 1e-9) + 1 : 1;
    return [tidy(from + Math.floor(random() * count) * step)];
  }

  const known: Readonly<Record<string, (element: XmlElement) => Value>> = {
    null: () => [],
    baseValue: (element) => [typed(trimmedIn(element), attributeOf(element, 'baseType'))],
    variable: (element) => values.get(attributeOf(element, 'identifier')) ?? [],
    mathConstant: (element) => [attributeOf(element, 'name') === 'pi' ? PI : Math.E],
    randomInteger: (element) => draw(element, true),
    randomFloat: (element) => draw(element, false),
    random: (element) => {
      const all = parts(element).flat();
      const one = all[Math.floor(random() * all.length)];
      return one === undefined ? [] : [one];
    },
    multiple: (element) => parts(element).flat(),
    ordered: (element) => parts(element).flat(),
    repeat: (element) => {
      const times = Math.min(MOST_REPEATS, attributeNumber(element, 'numberRepeats', 0));
      return Array.from({ length: Math.max(0, Math.floor(times)) }, () => parts(element).flat()).flat();
    },
    index: (element) =>
      parts(element)
        .flat()
        .slice(attributeNumber(element, 'n', 1) - 1)
        .slice(0, 1),
    containerSize: (element) => [parts(element).flat().length],
    isNull: (element) => truth(parts(element).flat().length === 0),
    delete: (element) => {
      const [what = [], from = []] = parts(element);
      return from.filter((one) => !what.includes(one));
    },
    member: (element) => {
      const [what = [], among = []] = parts(element);
      return truth(what.every((one) => among.includes(one)));
    },
    sum: (element) => [tidy(numbers(element).reduce((sum, one) => sum + one, 0))],
    product: (element) => [tidy(numbers(element).reduce((product, one) => product * one, 1))],
    subtract: (element) => two(element, (a, b) => a - b),
    divide: (element) => two(element, (a, b) => a / b),
    integerDivide: (element) => two(element, (a, b) => Math.floor(a / b)),
    integerModulus: (element) => two(element, (a, b) => a - b * Math.floor(a / b)),
    power: (element) => two(element, power),
    min: (element) => [Math.min(...numbers(element))],
    max: (element) => [Math.max(...numbers(element))],
    gcd: (element) => [numbers(element).reduce(commonDivisor, 0)],
    lcm: (element) => [numbers(element).reduce((a, b) => Math.abs(a * b) / (commonDivisor(a, b) || 1), 1)],
    round: (element) => one(element, (a) => Math.floor(a + 0.5)),
    truncate: (element) => one(element, Math.trunc),
    integerToFloat: (element) => one(element, (a) => a),
    roundTo: (element) => {
      const figures = attributeNumber(element, 'figures', 3);
      const isSignificant = attributeOf(element, 'roundingMode') !== 'decimalPlaces';
      const digits = Math.min(15, Math.max(isSignificant ? 1 : 0, figures));
      return one(element, (a) => Number(isSignificant ? a.toPrecision(digits) : a.toFixed(digits)));
    },
    mathOperator: (element) => one(element, mathFunction(attributeOf(element, 'name'))),
    statsOperator: (element) => [tidy(statistic(attributeOf(element, 'name'), numbers(element)))],
    and: (element) => truth(parts(element).every(isTrue)),
    or: (element) => truth(parts(element).some(isTrue)),
    not: (element) => truth(!isTrue(parts(element).flat())),
    match: same,
    equal: same,
    stringMatch: same,
    lt: (element) => compare(element, (a, b) => a < b),
    lte: (element) => compare(element, (a, b) => a <= b),
    gt: (element) => compare(element, (a, b) => a > b),
    gte: (element) => compare(element, (a, b) => a >= b),
  };

  function same(element: XmlElement): Value {
    const [first = [], second = []] = parts(element);
    return truth(first.length === second.length && first.every((value, at) => isSame(value, second[at])));
  }

  function one(element: XmlElement, compute: (a: number) => number): Value {
    const [a] = numbers(element);
    return a === undefined ? [] : [tidy(compute(a))];
  }

  function two(element: XmlElement, compute: (a: number, b: number) => number): Value {
    const [a, b] = numbers(element);
    return a === undefined || b === undefined ? [] : [tidy(compute(a, b))];
  }

  function compare(element: XmlElement, holds: (a: number, b: number) => boolean): Value {
    const [a, b] = numbers(element);
    return truth(a !== undefined && b !== undefined && holds(a, b));
  }

  let steps = 0;
  function evaluate(element: XmlElement): Value {
    const compute = Object.hasOwn(known, element.name) ? known[element.name] : undefined;
    if (!compute || ++steps > MOST_STEPS) throw new NotKnown(element.name);
    const value = compute(element);
    if (value.length > MOST_HELD) throw new NotKnown(element.name);
    return value;
  }
  return evaluate;
}

export function typed(text: string, baseType: string): Single {
  const number = Number(text);
  const isNumber = baseType === 'integer' || baseType === 'float';
  return isNumber && text !== '' && Number.isFinite(number) ? number : text;
}

function truth(holds: boolean): Value {
  return holds ? YES : NO;
}

function toNumber(value: Single): number {
  const number = Number(value);
  if (!Number.isFinite(number)) throw new NotKnown(String(value));
  return number;
}

function isSame(a: Single, b: Single | undefined): boolean {
  return typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) < 1e-9 : String(a) === String(b);
}

/** Sums of decimals miss by parts in 10^16; no source means those. */
function tidy(value: number): number {
  if (!Number.isFinite(value)) throw new NotKnown('not a number');
  return Number(value.toPrecision(12));
}

/** By multiplying only: engines differ in the last places of their own. */
function power(base: number, exponent: number): number {
  if (exponent === 0.5) return Math.sqrt(base);
  if (!Number.isInteger(exponent) || Math.abs(exponent) > 60) throw new NotKnown('power');
  let product = 1;
  for (let step = 0; step < Math.abs(exponent); step++) product *= base;
  return exponent < 0 ? 1 / product : product;
}

function commonDivisor(a: number, b: number): number {
  let [high, low] = [Math.abs(Math.trunc(a)), Math.abs(Math.trunc(b))];
  while (low !== 0) [high, low] = [low, high % low];
  return high;
}

function mathFunction(name: string): (a: number) => number {
  const functions: Readonly<Record<string, (a: number) => number>> = {
    abs: Math.abs,
    floor: Math.floor,
    ceil: Math.ceil,
    signum: Math.sign,
    sqrt: Math.sqrt,
    sin: sine,
    cos: (a) => sine(a + PI / 2),
    tan: (a) => sine(a) / sine(a + PI / 2),
    toRadians: (a) => (a * PI) / 180,
    toDegrees: (a) => (a * 180) / PI,
  };
  const found = Object.hasOwn(functions, name) ? functions[name] : undefined;
  if (!found) throw new NotKnown(name);
  return found;
}

/** By its series (sums and products are the same in every engine), brought into half a turn first. */
function sine(angle: number): number {
  const x = angle - 2 * PI * Math.round(angle / (2 * PI));
  let term = x;
  let sum = x;
  for (let n = 2; n < 40; n += 2) {
    term = (-term * x * x) / (n * (n + 1));
    sum += term;
  }
  return sum;
}

function statistic(name: string, all: readonly number[]): number {
  const mean = all.reduce((sum, one) => sum + one, 0) / all.length;
  const squares = all.reduce((sum, one) => sum + (one - mean) * (one - mean), 0);
  switch (name) {
    case 'mean':
      return mean;
    case 'popVariance':
      return squares / all.length;
    case 'popSD':
      return Math.sqrt(squares / all.length);
    case 'sampleVariance':
      return squares / (all.length - 1);
    case 'sampleSD':
      return Math.sqrt(squares / (all.length - 1));
    default:
      throw new NotKnown(name);
  }
}
