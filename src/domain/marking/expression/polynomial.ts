// Polynomials in any letters with exact fractions: the normal form in which equal expressions are the same. Bounded: what
// grows beyond the limits has no normal form here, and checking goes on with samples.
import { addFractions, isSameFraction, multiplyFractions, negateFraction, ONE } from './fraction.ts';
import type { Fraction } from './tree.ts';

/** A product of powers, letters in order: `x` to the 2 times `y`. Empty for a number. */
export type Monomial = readonly (readonly [name: string, power: number])[];

export interface PolynomialTerm {
  readonly monomial: Monomial;
  /** Never zero. */
  readonly coefficient: Fraction;
}

/** Terms by the key of their monomial. */
export type Polynomial = ReadonlyMap<string, PolynomialTerm>;

const MOST_TERMS = 300;
const MOST_DEGREE = 64;
/** Products of terms that one check makes at most. */
export interface Budget {
  left: number;
}
export const createBudget = (): Budget => ({ left: 40_000 });

export function constantPolynomial(coefficient: Fraction): Polynomial {
  return coefficient.n === 0n ? new Map() : new Map([['', { monomial: [], coefficient }]]);
}

export function letterPolynomial(name: string): Polynomial {
  const monomial: Monomial = [[name, 1]];
  return new Map([[keyOf(monomial), { monomial, coefficient: ONE }]]);
}

export function addPolynomials(a: Polynomial, b: Polynomial): Polynomial | undefined {
  const sum = new Map(a);
  for (const term of b.values()) if (!addTerm(sum, term)) return undefined;
  return sum;
}

export function negatePolynomial(of: Polynomial): Polynomial {
  return new Map(
    [...of].map(([key, term]) => [key, { ...term, coefficient: negateFraction(term.coefficient) }]),
  );
}

export function multiplyPolynomials(a: Polynomial, b: Polynomial, budget: Budget): Polynomial | undefined {
  const product = new Map<string, PolynomialTerm>();
  budget.left -= a.size * b.size;
  if (budget.left < 0) return undefined;
  for (const one of a.values()) {
    for (const other of b.values()) {
      const coefficient = multiplyFractions(one.coefficient, other.coefficient);
      const monomial = multiplyMonomials(one.monomial, other.monomial);
      if (coefficient === undefined || degreeOf(monomial) > MOST_DEGREE) return undefined;
      if (!addTerm(product, { monomial, coefficient })) return undefined;
    }
  }
  return product;
}

/** A power of at least 0. */
export function powerOfPolynomial(
  base: Polynomial,
  exponent: number,
  budget: Budget,
): Polynomial | undefined {
  if (exponent > MOST_DEGREE && base.size > 1) return undefined;
  let result: Polynomial | undefined = constantPolynomial(ONE);
  let square: Polynomial | undefined = base;
  for (let rest = exponent; rest > 0 && result; rest = Math.floor(rest / 2)) {
    if (square === undefined) return undefined;
    if (rest % 2 === 1) result = multiplyPolynomials(result, square, budget);
    if (rest > 1) square = multiplyPolynomials(square, square, budget);
  }
  return result;
}

export function isSamePolynomial(a: Polynomial, b: Polynomial): boolean {
  if (a.size !== b.size) return false;
  for (const [key, { coefficient }] of a) {
    const other = b.get(key);
    if (!other || !isSameFraction(coefficient, other.coefficient)) return false;
  }
  return true;
}

/** The number that it is; nothing where it has letters. */
export function constantOf(of: Polynomial): Fraction | undefined {
  if (of.size === 0) return { n: 0n, d: 1n };
  const [term] = of.values();
  return of.size === 1 && term?.monomial.length === 0 ? term.coefficient : undefined;
}

export function degreeOf(monomial: Monomial): number {
  return monomial.reduce((sum, [, power]) => sum + power, 0);
}

export function keyOf(monomial: Monomial): string {
  return monomial.map(([name, power]) => `${name}^${power}`).join('*');
}

/** False when the sum grows beyond the limits. */
function addTerm(sum: Map<string, PolynomialTerm>, { monomial, coefficient }: PolynomialTerm): boolean {
  const key = keyOf(monomial);
  const before = sum.get(key);
  const added = before ? addFractions(before.coefficient, coefficient) : coefficient;
  if (added === undefined) return false;
  if (added.n === 0n) sum.delete(key);
  else sum.set(key, { monomial, coefficient: added });
  return sum.size <= MOST_TERMS;
}

function multiplyMonomials(a: Monomial, b: Monomial): Monomial {
  const powers = new Map(a);
  for (const [name, power] of b) powers.set(name, (powers.get(name) ?? 0) + power);
  return [...powers].sort(([one], [other]) => (one < other ? -1 : 1));
}
