// The exact normal form of an expression that needs nothing but + − × ÷ and whole powers: one polynomial over another.
// π and e count as letters, since no polynomial with whole numbers has them as a root.
import { powerOfFraction } from './fraction.ts';
import {
  addPolynomials,
  type Budget,
  constantOf,
  constantPolynomial,
  createBudget,
  isSamePolynomial,
  letterPolynomial,
  multiplyPolynomials,
  negatePolynomial,
  type Polynomial,
  powerOfPolynomial,
} from './polynomial.ts';
import { type Expr, type Fraction, hasPart, type Term } from './tree.ts';

export interface Quotient {
  readonly above: Polynomial;
  /** Never zero. */
  readonly below: Polynomial;
}

const ONE_OVER: Polynomial = constantPolynomial({ n: 1n, d: 1n });

/** What stands for a part that is no polynomial, such as √2; nothing refuses it. */
export type AtomOf = (part: Expr) => string | undefined;

const noAtom: AtomOf = () => undefined;

/** Nothing for what has roots, bars or functions, divides by zero, or grows beyond the limits. */
export function toQuotient(
  expr: Expr,
  atomOf: AtomOf = noAtom,
  budget: Budget = createBudget(),
): Quotient | undefined {
  const read = (part: Expr): Quotient | undefined => {
    switch (part.type) {
      case 'number':
        return { above: constantPolynomial(part.value), below: ONE_OVER };
      case 'letter':
        return { above: letterPolynomial(part.name), below: ONE_OVER };
      case 'constant':
        return part.name === 'infinity'
          ? undefined
          : { above: letterPolynomial(`\\${part.name}`), below: ONE_OVER };
      case 'group':
        return read(part.of);
      case 'minus':
        return negated(read(part.of));
      case 'sum':
        return sumOf(part.terms);
      case 'product': {
        let product: Quotient | undefined = { above: ONE_OVER, below: ONE_OVER };
        for (const { of } of part.factors) {
          const factor: Quotient | undefined = product && read(of);
          product = product && factor && multiply(product, factor);
        }
        return product;
      }
      case 'quotient': {
        const [above, below] = [read(part.above), read(part.below)];
        return above && below && below.above.size > 0
          ? multiply(above, { above: below.below, below: below.above })
          : undefined;
      }
      case 'power':
        return powerOf(part) ?? atom(part);
      case 'root':
      case 'absolute':
      case 'call':
        return atom(part);
      case 'hole':
        return undefined;
    }
  };
  const atom = (part: Expr): Quotient | undefined => {
    const name = atomOf(part);
    return name === undefined ? undefined : { above: letterPolynomial(name), below: ONE_OVER };
  };
  const multiply = (a: Quotient, b: Quotient): Quotient | undefined => {
    const above = multiplyPolynomials(a.above, b.above, budget);
    const below = multiplyPolynomials(a.below, b.below, budget);
    return above && below && { above, below };
  };
  const sumOf = (terms: readonly Term[]): Quotient | undefined => {
    let sum: Quotient | undefined = { above: new Map(), below: ONE_OVER };
    for (const { sign, of } of terms) {
      if (sign === '±' || sign === '∓') return undefined;
      const term: Quotient | undefined = sum && (sign === '-' ? negated(read(of)) : read(of));
      sum = sum && term && plus(sum, term);
    }
    return sum;
  };
  const plus = (a: Quotient, b: Quotient): Quotient | undefined => {
    if (isSamePolynomial(a.below, b.below)) {
      const above = addPolynomials(a.above, b.above);
      return above && { above, below: a.below };
    }
    const left = multiplyPolynomials(a.above, b.below, budget);
    const right = multiplyPolynomials(b.above, a.below, budget);
    const above = left && right && addPolynomials(left, right);
    const below = multiplyPolynomials(a.below, b.below, budget);
    return above && below && { above, below };
  };
  const powerOf = ({ base, exponent }: Extract<Expr, { type: 'power' }>): Quotient | undefined => {
    const times = exactValue(exponent);
    if (times === undefined || times.d !== 1n || times.n > 4096n || times.n < -4096n) return undefined;
    const of = read(base);
    if (of === undefined) return undefined;
    const count = Number(times.n);
    const number = of.below === ONE_OVER ? constantOf(of.above) : undefined;
    if (number) {
      const value = powerOfFraction(number, count);
      return value && { above: constantPolynomial(value), below: ONE_OVER };
    }
    const [up, down] = count < 0 ? [of.below, of.above] : [of.above, of.below];
    if (down.size === 0) return undefined;
    const above = powerOfPolynomial(up, Math.abs(count), budget);
    const below = powerOfPolynomial(down, Math.abs(count), budget);
    return above && below && { above, below };
  };
  return read(expr);
}

/** Whether two quotients are the same function, by cross-multiplication; nothing beyond the limits. */
export function isSameQuotient(a: Quotient, b: Quotient): boolean | undefined {
  const budget = createBudget();
  const left = multiplyPolynomials(a.above, b.below, budget);
  const right = multiplyPolynomials(b.above, a.below, budget);
  return left && right && isSamePolynomial(left, right);
}

/** The exact value of an expression without letters and roots; nothing where it has none. */
export function exactValue(expr: Expr): Fraction | undefined {
  if (expr.type === 'number') return expr.value;
  if (hasPart(expr, ({ type }) => type === 'letter' || type === 'constant')) return undefined;
  const quotient = toQuotient(expr);
  const above = quotient && constantOf(quotient.above);
  const below = quotient && constantOf(quotient.below);
  if (!above || !below || below.n === 0n) return undefined;
  const [n, d] = [above.n * below.d, above.d * below.n];
  return reduce(n, d);
}

function reduce(n: bigint, d: bigint): Fraction {
  let [high, low] = [n < 0n ? -n : n, d < 0n ? -d : d];
  while (low !== 0n) [high, low] = [low, high % low];
  const common = high === 0n ? 1n : high;
  const sign = d < 0n ? -1n : 1n;
  return { n: (sign * n) / common, d: (sign * d) / common };
}

function negated(of: Quotient | undefined): Quotient | undefined {
  return of && { above: negatePolynomial(of.above), below: of.below };
}
